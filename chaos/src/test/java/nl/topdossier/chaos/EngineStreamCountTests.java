package nl.topdossier.chaos;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EngineStreamCountTests {

    private final EngineStreamCount count = new EngineStreamCount("present");

    @Test
    void knowsWhichInstancesRunStill() {
        tell("present", "ELEMENT_ACTIVATED", "PROCESS", 1);
        tell("present", "ELEMENT_ACTIVATED", "PROCESS", 2);
        tell("present", "ELEMENT_ACTIVATED", "PROCESS", 2);
        tell("present", "ELEMENT_COMPLETED", "USER_TASK", 1);
        tell("present", "ELEMENT_TERMINATED", "PROCESS", 2);

        assertThat(count.begun()).isEqualTo(2);
        assertThat(count.running()).containsExactly(1L);
    }

    @Test
    void leavesOutInstancesOfAnEngineThatIsGone() {
        tell("lost", "ELEMENT_ACTIVATED", "PROCESS", 3);

        assertThat(count.running()).isEmpty();
    }

    private void tell(String engine, String intent, String type, long key) {
        count.take("""
                {"engineId": "%s", "valueType": "PROCESS_INSTANCE", "intent": "%s", "bpmnElementType": "%s", "key": %d}
                """.formatted(engine, intent, type, key));
    }
}

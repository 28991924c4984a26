package nl.topdossier.bpmn;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ModelTests {

    @ParameterizedTest(name = "{0} keeps {1}")
    @MethodSource
    void keepsEveryRule(String model, ModelRule rule) {
        assertThat(rule.breachesIn(Model.of(model))).isEmpty();
    }

    static Stream<Arguments> keepsEveryRule() {
        return Models.processes().stream()
                .flatMap(model -> ModelRule.all().stream().map(rule -> Arguments.of(model, rule)));
    }

    @Test
    void askForExactlyTheListedJobTypes() {
        var asked = Models.processes().stream()
                .map(Model::of)
                .flatMap(WiringRules::jobTypes)
                .collect(Collectors.toSet());

        assertThat(asked).isEqualTo(JobTypes.all());
    }

    @Test
    void collectSignOffsTogetherOrInTurn() {
        var model = Model.of(Models.COLLECT_SIGN_OFFS);

        assertThat(isSequential(model, "Task_GiveSignOff")).isFalse();
        assertThat(isSequential(model, "Task_GiveSignOffInTurn")).isTrue();
    }

    @Test
    void haveTheEventSubProcessesOfTheDesign() {
        assertThat(Models.processes().stream().map(ModelTests::eventSubProcesses))
                .containsExactly(
                        List.of("SubProcess_DeadlineWatch"),
                        List.of("SubProcess_DeadlineWatch", "SubProcess_RoundClosed"),
                        List.of("SubProcess_DeadlineWatch", "SubProcess_DispatchStopped"),
                        List.of("SubProcess_Correction", "SubProcess_DeadlineWatch", "SubProcess_SummitCancelled"),
                        List.of("SubProcess_DeadlineWatch", "SubProcess_WorkCancelled"));
    }

    @Test
    void decisionHasHandMadeIds() {
        assertThat(Model.of(Models.WHO_MUST_AGREE)
                        .all("*")
                        .map(Model::id)
                        .filter(id -> !id.matches("[A-Za-z]*([_-][A-Za-z]+)*")))
                .isEmpty();
    }

    private static boolean isSequential(Model model, String task) {
        return Model.within(model.byId(task), "multiInstanceLoopCharacteristics")
                .anyMatch(loop -> loop.getAttribute("isSequential").equals("true"));
    }

    private static List<String> eventSubProcesses(String path) {
        return Model.of(path)
                .all("subProcess")
                .filter(Model::isEventSubProcess)
                .map(Model::id)
                .sorted()
                .toList();
    }
}

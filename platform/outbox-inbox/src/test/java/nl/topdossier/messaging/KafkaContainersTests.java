package nl.topdossier.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;

class KafkaContainersTests {

    @Test
    void tryAgainWhenKafkaDoesNotKnowTheirUser() {
        var container = KafkaContainers.batch(
                new KafkaProperties(), "drafting-inbox", new String[] {"approval.office.v1"}, taken -> {});

        assertThat(container.getContainerProperties().getAuthExceptionRetryInterval())
                .isEqualTo(Duration.ofSeconds(10));
    }
}

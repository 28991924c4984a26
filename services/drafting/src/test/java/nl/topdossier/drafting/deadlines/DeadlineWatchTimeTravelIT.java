package nl.topdossier.drafting.deadlines;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.topdossier.contracts.Fact;
import nl.topdossier.contracts.Topics;
import nl.topdossier.contracts.task.DeadlineNear;
import nl.topdossier.contracts.task.DeadlinePassed;
import nl.topdossier.drafting.Drafting;
import nl.topdossier.drafting.DraftingTestConfiguration;
import nl.topdossier.drafting.MovableClock;
import nl.topdossier.drafting.PreparedLetter;
import nl.topdossier.testsupport.ControlledClockBroker;
import nl.topdossier.testsupport.FactsOnKafka;
import nl.topdossier.testsupport.OnControlledClock;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.boot.webmvc.test.autoconfigure.MockMvcPrint;
import org.springframework.context.annotation.Import;
import org.springframework.test.annotation.DirtiesContext;

/** The deadline watch on an engine whose clock is moved: warned in steps, nothing sent, a moved date is a new plan. */
@SpringBootTest(properties = {"spring.config.name=drafting", "topdossier.exercise=true"})
@AutoConfigureMockMvc(print = MockMvcPrint.NONE)
@Import(DraftingTestConfiguration.class)
@OnControlledClock
@DirtiesContext
class DeadlineWatchTimeTravelIT {

    @Autowired
    Drafting drafting;

    @Autowired
    FactsOnKafka told;

    @Autowired
    MovableClock clock;

    @Test
    void warnsInStepsAndSendsNothing() {
        drafting.fillRegister();
        UUID letterId = drafting.proposed(PreparedLetter.of("003"));
        // The date of the real letter is long past: said once, as what it is.
        awaitTold(letterId, 1);
        assertThat(warnings(letterId)).hasOnlyElementsOfType(DeadlinePassed.class);
        LocalDate day = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).plusDays(30);

        move(letterId, day);
        assertThat(warnings(letterId)).hasSize(1);
        forward(Duration.ofDays(29));
        awaitTold(letterId, 2);
        move(letterId, day.plusDays(30));
        forward(Duration.ofDays(3));
        assertThat(drafting.state(letterId)).isEqualTo("DRAFT");
        forward(Duration.ofDays(40));
        awaitTold(letterId, 3);

        List<Fact> said = warnings(letterId);
        assertThat(said.get(1)).isInstanceOf(DeadlineNear.class);
        assertThat(said.get(2)).isInstanceOf(DeadlinePassed.class);
        assertThat(drafting.state(letterId)).isEqualTo("DRAFT");
        assertThat(drafting.count(
                        "select count(*) from audit_entry where letter_id = :id and entry like '%deadline-passed%'",
                        letterId))
                .isEqualTo(2);
    }

    private void move(UUID letterId, LocalDate day) {
        long revision = drafting.letter(letterId).get("revision").asLong();
        drafting.anna()
                .ifMatch(revision)
                .put("/v1/letters/" + letterId + "/deadline", Map.of("date", day.toString(), "reason", "Nieuwe datum."))
                .expect(200);
        drafting.awaitEngineFollowed(letterId);
    }

    private void forward(Duration by) {
        clock.forward(by);
        ControlledClockBroker.withExporter().forward(by);
    }

    private void awaitTold(UUID letterId, int count) {
        Awaitility.await()
                .atMost(Drafting.PATIENCE)
                .until(() -> warnings(letterId).size() == count);
    }

    private List<Fact> warnings(UUID letterId) {
        return told.on(Topics.tasks("drafting"), letterId).stream()
                .filter(fact -> fact instanceof DeadlineNear || fact instanceof DeadlinePassed)
                .toList();
    }
}

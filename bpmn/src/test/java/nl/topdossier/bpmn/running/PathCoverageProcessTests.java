package nl.topdossier.bpmn.running;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.util.List;
import java.util.TreeSet;
import nl.topdossier.bpmn.Model;
import nl.topdossier.bpmn.Models;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs last: the other tests of this JVM together have taken every sequence flow of every model. */
@Order(TestOrder.COVERAGE)
class PathCoverageProcessTests {

    private final Journal journal = Engine.shared().journal();

    @ParameterizedTest
    @MethodSource
    void everySequenceFlowWasTaken(String path) {
        var model = Model.of(path);
        var untaken = new TreeSet<>(model.sequenceFlowIds());
        var taken = journal.elements(model.processId(), "SEQUENCE_FLOW_TAKEN");
        var events = journal.elements(model.processId(), "ELEMENT_COMPLETED");
        assumeThat(taken).as("other tests ran before").isNotEmpty();

        untaken.removeAll(taken);
        untaken.removeIf(flow -> events.contains(model.flowsToEvents().get(flow)));

        assertThat(untaken).as("flows of %s that no test takes", path).isEmpty();
    }

    static List<String> everySequenceFlowWasTaken() {
        return Models.processes();
    }
}

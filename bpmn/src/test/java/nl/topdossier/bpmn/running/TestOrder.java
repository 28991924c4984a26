package nl.topdossier.bpmn.running;

/** Classes without an order come first. */
final class TestOrder {

    static final int TIME_TRAVEL = Integer.MAX_VALUE - 1;
    static final int COVERAGE = Integer.MAX_VALUE;

    private TestOrder() {}
}

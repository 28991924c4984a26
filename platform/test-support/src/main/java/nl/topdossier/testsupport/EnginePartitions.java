package nl.topdossier.testsupport;

/** Into how many partitions the engines of tests are split: one, or as the system property says. */
final class EnginePartitions {

    private static final String PROPERTY = "topdossier.test.partitions";

    private EnginePartitions() {}

    static int count() {
        return Integer.getInteger(PROPERTY, 1);
    }

    /** For the process that holds the shared stack. */
    static String asArgument() {
        return "-D" + PROPERTY + "=" + count();
    }
}

package nl.topdossier.contracts;

/** Names of the Kafka topics, {@code <service>.<noun>.v1}. */
public final class Topics {

    /** Letters: opened, saved, submitted, recalled, withdrawn. */
    public static final String DRAFTING_LETTER = "drafting.letter.v1";
    /** Rounds and decisions. */
    public static final String APPROVAL_SIGN_OFF = "approval.sign-off.v1";
    /** Who holds which office. */
    public static final String APPROVAL_OFFICE = "approval.office.v1";
    /** Release, handing over, receipts, numbers. */
    public static final String DISPATCH_DISPATCH = "dispatch.dispatch.v1";
    /** What was filed. */
    public static final String RECORDS_FILE = "records.file.v1";
    /** Summits: planned, moved, cancelled, closed; their timetable, and letters that are due. */
    public static final String LOGISTICS_SUMMIT = "logistics.summit.v1";
    /** The ledger of motions and commitments: recorded, linked, discharged, what the Houses say. */
    public static final String COMMITMENTS_ITEM = "commitments.item.v1";
    /** Pieces of work for a summit: planned, ready, started, moved, done. */
    public static final String LOGISTICS_WORK_TASK = "logistics.work-task.v1";
    /** Figures of a summit. */
    public static final String LOGISTICS_FIGURE = "logistics.figure.v1";
    /** Budget lines of a summit. */
    public static final String LOGISTICS_BUDGET_LINE = "logistics.budget-line.v1";
    /** What happens in the engine, written by its exporter; not CloudEvents. */
    public static final String ENGINE_RECORD = "engine.record.v1";

    private Topics() {}

    /** The topic of a service's human tasks. */
    public static String tasks(String service) {
        return service + ".task.v1";
    }

    /** The topic of a service's process instances. */
    public static String processes(String service) {
        return service + ".process.v1";
    }

    /** The topic of a service's audit entries. */
    public static String audit(String service) {
        return service + ".audit.v1";
    }
}

package nl.topdossier.contracts;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.topdossier.contracts.audit.AuditEntryRecorded;
import nl.topdossier.contracts.commitments.CommitmentMet;
import nl.topdossier.contracts.commitments.HouseStatusRecorded;
import nl.topdossier.contracts.commitments.ItemLinked;
import nl.topdossier.contracts.commitments.ItemRecorded;
import nl.topdossier.contracts.commitments.ItemUnlinked;
import nl.topdossier.contracts.commitments.MotionDischarged;
import nl.topdossier.contracts.dispatch.DispatchBlocked;
import nl.topdossier.contracts.dispatch.DispatchReleased;
import nl.topdossier.contracts.dispatch.DispatchUndone;
import nl.topdossier.contracts.dispatch.HandOverFailed;
import nl.topdossier.contracts.dispatch.HandedOver;
import nl.topdossier.contracts.dispatch.KamerstukNumbered;
import nl.topdossier.contracts.dispatch.LetterDispatched;
import nl.topdossier.contracts.dispatch.ReceiptConfirmed;
import nl.topdossier.contracts.dispatch.ReceiptOverdue;
import nl.topdossier.contracts.letter.ItemsAnswered;
import nl.topdossier.contracts.letter.LetterDatesOutdated;
import nl.topdossier.contracts.letter.LetterDeadlineSet;
import nl.topdossier.contracts.letter.LetterDue;
import nl.topdossier.contracts.letter.LetterOpened;
import nl.topdossier.contracts.letter.LetterSubmitted;
import nl.topdossier.contracts.letter.LetterWithdrawn;
import nl.topdossier.contracts.letter.RecallRequested;
import nl.topdossier.contracts.letter.VersionSaved;
import nl.topdossier.contracts.records.LetterFiled;
import nl.topdossier.contracts.signoff.LetterReturned;
import nl.topdossier.contracts.signoff.LetterSignedOff;
import nl.topdossier.contracts.signoff.OfficeHoldingRecorded;
import nl.topdossier.contracts.signoff.OfficeRegistered;
import nl.topdossier.contracts.signoff.RecallRefused;
import nl.topdossier.contracts.signoff.SignOffGiven;
import nl.topdossier.contracts.signoff.SignOffReturned;
import nl.topdossier.contracts.signoff.SignOffRoundCompleted;
import nl.topdossier.contracts.signoff.SignOffRoundOpened;
import nl.topdossier.contracts.signoff.SignOffRoundVoided;
import nl.topdossier.contracts.signoff.SignOffTakenBack;
import nl.topdossier.contracts.summit.BudgetLineRecorded;
import nl.topdossier.contracts.summit.FigureRecorded;
import nl.topdossier.contracts.summit.LetterTimetableSet;
import nl.topdossier.contracts.summit.SummitCancelled;
import nl.topdossier.contracts.summit.SummitClosed;
import nl.topdossier.contracts.summit.SummitDatesChanged;
import nl.topdossier.contracts.summit.SummitPlanned;
import nl.topdossier.contracts.summit.WorkResultDelivered;
import nl.topdossier.contracts.summit.WorkTaskAssigned;
import nl.topdossier.contracts.summit.WorkTaskCancelled;
import nl.topdossier.contracts.summit.WorkTaskCompleted;
import nl.topdossier.contracts.summit.WorkTaskMoved;
import nl.topdossier.contracts.summit.WorkTaskPlanned;
import nl.topdossier.contracts.summit.WorkTaskReady;
import nl.topdossier.contracts.summit.WorkTaskStarted;
import nl.topdossier.contracts.task.DeadlineNear;
import nl.topdossier.contracts.task.DeadlinePassed;
import nl.topdossier.contracts.task.ProcessRegistered;
import nl.topdossier.contracts.task.TaskClaimed;
import nl.topdossier.contracts.task.TaskClosed;
import nl.topdossier.contracts.task.TaskDeadlineMoved;
import nl.topdossier.contracts.task.TaskOpened;

/** Every kind of fact with its CloudEvents type; a changed meaning is a new record with the next version number. */
public enum FactType {
    AUDIT_ENTRY_RECORDED("nl.topdossier.audit.audit-entry-recorded.v1", AuditEntryRecorded.class),
    DISPATCH_BLOCKED("nl.topdossier.dispatch.dispatch-blocked.v1", DispatchBlocked.class),
    DISPATCH_RELEASED("nl.topdossier.dispatch.dispatch-released.v1", DispatchReleased.class),
    DISPATCH_UNDONE("nl.topdossier.dispatch.dispatch-undone.v1", DispatchUndone.class),
    HAND_OVER_FAILED("nl.topdossier.dispatch.hand-over-failed.v1", HandOverFailed.class),
    HANDED_OVER("nl.topdossier.dispatch.handed-over.v1", HandedOver.class),
    KAMERSTUK_NUMBERED("nl.topdossier.dispatch.kamerstuk-numbered.v1", KamerstukNumbered.class),
    LETTER_DISPATCHED("nl.topdossier.dispatch.letter-dispatched.v1", LetterDispatched.class),
    RECEIPT_CONFIRMED("nl.topdossier.dispatch.receipt-confirmed.v1", ReceiptConfirmed.class),
    RECEIPT_OVERDUE("nl.topdossier.dispatch.receipt-overdue.v1", ReceiptOverdue.class),
    ITEM_RECORDED("nl.topdossier.item.item-recorded.v1", ItemRecorded.class),
    ITEM_LINKED("nl.topdossier.item.item-linked.v1", ItemLinked.class),
    ITEM_UNLINKED("nl.topdossier.item.item-unlinked.v1", ItemUnlinked.class),
    MOTION_DISCHARGED("nl.topdossier.item.motion-discharged.v1", MotionDischarged.class),
    COMMITMENT_MET("nl.topdossier.item.commitment-met.v1", CommitmentMet.class),
    HOUSE_STATUS_RECORDED("nl.topdossier.item.house-status-recorded.v1", HouseStatusRecorded.class),
    ITEMS_ANSWERED("nl.topdossier.letter.items-answered.v1", ItemsAnswered.class),
    LETTER_DEADLINE_SET("nl.topdossier.letter.letter-deadline-set.v1", LetterDeadlineSet.class),
    LETTER_DUE("nl.topdossier.letter.letter-due.v1", LetterDue.class),
    LETTER_OPENED("nl.topdossier.letter.letter-opened.v1", LetterOpened.class),
    LETTER_SUBMITTED("nl.topdossier.letter.letter-submitted.v1", LetterSubmitted.class),
    LETTER_WITHDRAWN("nl.topdossier.letter.letter-withdrawn.v1", LetterWithdrawn.class),
    RECALL_REQUESTED("nl.topdossier.letter.recall-requested.v1", RecallRequested.class),
    VERSION_SAVED("nl.topdossier.letter.version-saved.v1", VersionSaved.class),
    LETTER_FILED("nl.topdossier.file.letter-filed.v1", LetterFiled.class),
    LETTER_RETURNED("nl.topdossier.sign-off.letter-returned.v1", LetterReturned.class),
    LETTER_SIGNED_OFF("nl.topdossier.sign-off.letter-signed-off.v1", LetterSignedOff.class),
    OFFICE_REGISTERED("nl.topdossier.sign-off.office-registered.v1", OfficeRegistered.class),
    OFFICE_HOLDING_RECORDED("nl.topdossier.sign-off.office-holding-recorded.v1", OfficeHoldingRecorded.class),
    RECALL_REFUSED("nl.topdossier.sign-off.recall-refused.v1", RecallRefused.class),
    SIGN_OFF_GIVEN("nl.topdossier.sign-off.sign-off-given.v1", SignOffGiven.class),
    SIGN_OFF_RETURNED("nl.topdossier.sign-off.sign-off-returned.v1", SignOffReturned.class),
    SIGN_OFF_ROUND_COMPLETED("nl.topdossier.sign-off.sign-off-round-completed.v1", SignOffRoundCompleted.class),
    SIGN_OFF_ROUND_OPENED("nl.topdossier.sign-off.sign-off-round-opened.v1", SignOffRoundOpened.class),
    SIGN_OFF_ROUND_VOIDED("nl.topdossier.sign-off.sign-off-round-voided.v1", SignOffRoundVoided.class),
    SIGN_OFF_TAKEN_BACK("nl.topdossier.sign-off.sign-off-taken-back.v1", SignOffTakenBack.class),
    SUMMIT_PLANNED("nl.topdossier.summit.summit-planned.v1", SummitPlanned.class),
    SUMMIT_DATES_CHANGED("nl.topdossier.summit.summit-dates-changed.v1", SummitDatesChanged.class),
    SUMMIT_CANCELLED("nl.topdossier.summit.summit-cancelled.v1", SummitCancelled.class),
    SUMMIT_CLOSED("nl.topdossier.summit.summit-closed.v1", SummitClosed.class),
    LETTER_TIMETABLE_SET("nl.topdossier.summit.letter-timetable-set.v1", LetterTimetableSet.class),
    LETTER_DATES_OUTDATED("nl.topdossier.letter.letter-dates-outdated.v1", LetterDatesOutdated.class),
    WORK_TASK_PLANNED("nl.topdossier.work-task.work-task-planned.v1", WorkTaskPlanned.class),
    WORK_TASK_READY("nl.topdossier.work-task.work-task-ready.v1", WorkTaskReady.class),
    WORK_TASK_STARTED("nl.topdossier.work-task.work-task-started.v1", WorkTaskStarted.class),
    WORK_RESULT_DELIVERED("nl.topdossier.work-task.work-result-delivered.v1", WorkResultDelivered.class),
    WORK_TASK_COMPLETED("nl.topdossier.work-task.work-task-completed.v1", WorkTaskCompleted.class),
    WORK_TASK_MOVED("nl.topdossier.work-task.work-task-moved.v1", WorkTaskMoved.class),
    WORK_TASK_ASSIGNED("nl.topdossier.work-task.work-task-assigned.v1", WorkTaskAssigned.class),
    WORK_TASK_CANCELLED("nl.topdossier.work-task.work-task-cancelled.v1", WorkTaskCancelled.class),
    FIGURE_RECORDED("nl.topdossier.figure.figure-recorded.v1", FigureRecorded.class),
    BUDGET_LINE_RECORDED("nl.topdossier.budget-line.budget-line-recorded.v1", BudgetLineRecorded.class),
    DEADLINE_NEAR("nl.topdossier.task.deadline-near.v1", DeadlineNear.class),
    DEADLINE_PASSED("nl.topdossier.task.deadline-passed.v1", DeadlinePassed.class),
    PROCESS_REGISTERED("nl.topdossier.task.process-registered.v1", ProcessRegistered.class),
    TASK_CLAIMED("nl.topdossier.task.task-claimed.v1", TaskClaimed.class),
    TASK_CLOSED("nl.topdossier.task.task-closed.v1", TaskClosed.class),
    TASK_DEADLINE_MOVED("nl.topdossier.task.task-deadline-moved.v1", TaskDeadlineMoved.class),
    TASK_OPENED("nl.topdossier.task.task-opened.v1", TaskOpened.class);

    private static final Map<String, FactType> BY_TYPE =
            Arrays.stream(values()).collect(Collectors.toMap(FactType::type, Function.identity()));
    private static final Map<Class<? extends Fact>, FactType> BY_RECORD =
            Arrays.stream(values()).collect(Collectors.toMap(FactType::record, Function.identity()));

    private final String type;
    private final Class<? extends Fact> record;

    FactType(String type, Class<? extends Fact> record) {
        this.type = type;
        this.record = record;
    }

    /** The CloudEvents type, {@code nl.topdossier.<noun>.<fact>.v1}. */
    public String type() {
        return type;
    }

    /** The record that holds the fact. */
    public Class<? extends Fact> record() {
        return record;
    }

    /** The kind with this CloudEvents type, if this version of the contracts knows it. */
    public static Optional<FactType> ofType(String type) {
        return Optional.ofNullable(BY_TYPE.get(type));
    }

    /** The kind of this fact. */
    public static FactType of(Class<? extends Fact> record) {
        FactType found = BY_RECORD.get(record);
        if (found == null) {
            throw new IllegalArgumentException("Expected a record listed in FactType, but got " + record.getName());
        }
        return found;
    }
}

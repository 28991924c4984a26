package nl.topdossier.containers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The image of every service reads each kind of fact that it follows, from the topics on which it is told. */
@NeedsEngine
class SubscribersContainerIT {

    /** What each service follows; one kind more or less is a change of what they promise each other. */
    private static final String FOLLOWED = """
            drafting    approval.office.v1       OfficeHoldingRecorded
            drafting    approval.sign-off.v1     LetterSignedOff LetterReturned RecallRefused
            drafting    commitments.item.v1      ItemLinked ItemUnlinked
            drafting    dispatch.dispatch.v1     LetterReturned RecallRefused LetterDispatched
            drafting    logistics.summit.v1      LetterTimetableSet LetterDue SummitCancelled
            approval    drafting.letter.v1       LetterSubmitted RecallRequested LetterWithdrawn LetterDeadlineSet
            dispatch    approval.office.v1       OfficeHoldingRecorded
            dispatch    approval.sign-off.v1     LetterSignedOff
            dispatch    drafting.letter.v1       RecallRequested LetterDeadlineSet
            records     approval.office.v1       OfficeHoldingRecorded
            records     dispatch.dispatch.v1     LetterDispatched
            records     drafting.audit.v1        AuditEntryRecorded
            records     approval.audit.v1        AuditEntryRecorded
            records     dispatch.audit.v1        AuditEntryRecorded
            records     records.audit.v1         AuditEntryRecorded
            records     logistics.audit.v1       AuditEntryRecorded
            records     commitments.audit.v1     AuditEntryRecorded
            logistics   approval.office.v1       OfficeHoldingRecorded OfficeRegistered
            logistics   drafting.letter.v1       LetterOpened LetterWithdrawn LetterDatesOutdated
            logistics   approval.sign-off.v1     SignOffRoundCompleted LetterReturned
            logistics   dispatch.dispatch.v1     DispatchReleased DispatchUndone LetterDispatched
            commitments approval.office.v1       OfficeHoldingRecorded
            commitments drafting.letter.v1       LetterOpened ItemsAnswered LetterWithdrawn
            commitments dispatch.dispatch.v1     DispatchReleased DispatchUndone ReceiptConfirmed
            portal      approval.office.v1       OfficeHoldingRecorded
            portal      drafting.letter.v1       LetterOpened VersionSaved LetterSubmitted LetterWithdrawn LetterDeadlineSet
            portal      approval.sign-off.v1     SignOffRoundOpened SignOffGiven SignOffReturned SignOffTakenBack
            portal      approval.sign-off.v1     LetterReturned LetterSignedOff
            portal      dispatch.dispatch.v1     DispatchBlocked DispatchReleased DispatchUndone HandedOver HandOverFailed
            portal      dispatch.dispatch.v1     ReceiptOverdue ReceiptConfirmed KamerstukNumbered LetterReturned
            portal      dispatch.dispatch.v1     LetterDispatched
            portal      commitments.item.v1      ItemRecorded HouseStatusRecorded MotionDischarged CommitmentMet
            portal      commitments.item.v1      ItemLinked ItemUnlinked
            portal      logistics.summit.v1      SummitPlanned SummitDatesChanged SummitCancelled SummitClosed
            portal      logistics.summit.v1      LetterTimetableSet
            portal      logistics.work-task.v1   WorkTaskPlanned WorkTaskReady WorkTaskStarted WorkResultDelivered
            portal      logistics.work-task.v1   WorkTaskAssigned WorkTaskMoved WorkTaskCompleted WorkTaskCancelled
            portal      logistics.figure.v1      FigureRecorded
            portal      logistics.budget-line.v1 BudgetLineRecorded
            portal      drafting.task.v1         TaskOpened TaskClosed TaskClaimed TaskDeadlineMoved DeadlineNear DeadlinePassed
            portal      drafting.process.v1      ProcessRegistered
            portal      approval.task.v1         TaskOpened TaskClosed TaskClaimed TaskDeadlineMoved DeadlineNear DeadlinePassed
            portal      approval.process.v1      ProcessRegistered
            portal      dispatch.task.v1         TaskOpened TaskClosed TaskClaimed TaskDeadlineMoved DeadlineNear DeadlinePassed
            portal      dispatch.process.v1      ProcessRegistered
            portal      logistics.task.v1        TaskOpened TaskClosed TaskClaimed TaskDeadlineMoved DeadlineNear DeadlinePassed
            portal      logistics.process.v1     ProcessRegistered
            """;

    /** Who is given a task about a letter may see it, wherever it is kept. */
    private static final String FOLLOWED_BY_ALL = """
            every       drafting.task.v1         TaskOpened
            every       approval.task.v1         TaskOpened
            every       dispatch.task.v1         TaskOpened
            """;

    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private static Map<UUID, Samples.OnTopic> readable = Map.of();
    private static Map<UUID, Samples.OnTopic> unreadable = Map.of();

    @BeforeAll
    static void tellEverything() {
        Containers.postgres();
        readable = Samples.put(Samples.everywhere(), Samples::json);
        unreadable = Samples.put(Samples.everywhere(), type -> "[]");
    }

    @ParameterizedTest
    @CsvSource({
        "drafting, 8081",
        "approval, 8082",
        "dispatch, 8083",
        "records, 8084",
        "logistics, 8085",
        "commitments, 8086",
        "portal, 8080"
    })
    void readsEveryKindOfFactThatItFollows(String service, int port) throws SQLException {
        Schemas.empty(service);
        try (var container = Containers.service(service, port)) {
            container.start();

            await().atMost(PATIENCE).untilAsserted(() -> {
                assertThat(received(service, readable))
                        .allMatch(Received::wasTried)
                        .noneMatch(Received::couldNotBeRead)
                        .extracting(Received::what)
                        .containsExactlyInAnyOrderElementsOf(followedBy(service));
                // So that a failure to read is known to look like one.
                assertThat(received(service, unreadable))
                        .allMatch(Received::couldNotBeRead)
                        .hasSameSizeAs(followedBy(service));
            });
        }
    }

    private static List<String> followedBy(String service) {
        return (FOLLOWED + FOLLOWED_BY_ALL.replace("every", service))
                .lines()
                .map(line -> line.split(" +"))
                .filter(words -> words[0].equals(service))
                .flatMap(words -> Stream.of(words).skip(2).map(kind -> words[1] + " " + kind))
                .distinct()
                .toList();
    }

    private static List<Received> received(String service, Map<UUID, Samples.OnTopic> told) throws SQLException {
        List<Received> rows = new ArrayList<>();
        try (Connection owner = Schemas.connect("postgres");
                var row = owner.createStatement()
                        .executeQuery("select event_id, coalesce(failure, '') as failure,"
                                + " attempts > 0 or done_at is not null as tried from " + service + ".inbox")) {
            while (row.next()) {
                Samples.OnTopic sample = told.get(row.getObject("event_id", UUID.class));
                if (sample != null) {
                    rows.add(new Received(sample.name(), row.getBoolean("tried"), row.getString("failure")));
                }
            }
        }
        return rows;
    }

    /** A row of an inbox. What its service did not want to do with it is no matter here. */
    private record Received(String what, boolean wasTried, String failure) {

        /** It failed before it was given to anyone: not to be read as its record, or of a version that is not known. */
        boolean couldNotBeRead() {
            return failure.contains("InboxProcessor.handle(");
        }
    }
}

package nl.topdossier.preview;

import static nl.topdossier.preview.SampleTime.minutesAgo;

import java.util.List;
import java.util.UUID;
import nl.topdossier.portal.board.Blocker;
import nl.topdossier.portal.board.BoardCounters;
import nl.topdossier.portal.board.BoardLetter;
import nl.topdossier.portal.board.BoardLetterPage;
import nl.topdossier.portal.board.BoardPage;
import nl.topdossier.portal.board.BoardSubjectPage;
import nl.topdossier.portal.board.ElementRow;
import nl.topdossier.portal.board.Incident;
import nl.topdossier.portal.board.ProcessView;
import nl.topdossier.portal.board.UnprocessedMessage;
import nl.topdossier.portal.letters.Stage;
import nl.topdossier.portal.letters.StageStep;
import nl.topdossier.portal.words.Text;

/** The five letters on their way, one of them in trouble. */
final class SampleBoard {

    private static final String REPORT_003 = "Verslag van de NAVO-top van 14 juni 2021";

    private SampleBoard() {}

    static BoardPage page() {
        return new BoardPage(new BoardCounters(5, 1, 2, 1, 1, 3), letters(), incidents(), messages());
    }

    private static List<BoardLetter> letters() {
        return List.of(
                new BoardLetter(
                        new UUID(3, 1),
                        REPORT_003,
                        Stage.RELEASE,
                        Text.of("stage.detail.blocked"),
                        "Parlementaire Zaken",
                        minutesAgo(400),
                        SampleDeadlines.overdue(),
                        new Blocker(Blocker.Weight.GRAVE, Text.of("board.blocker.gate", Text.of("finding.singular")))),
                new BoardLetter(
                        SampleLetters.MINISTER,
                        "Verslag van de NAVO-top in Den Haag van 24 en 25 juni 2025",
                        Stage.MINISTERS,
                        Text.of("stage.detail.answered", 2, 4),
                        "minister van Buitenlandse Zaken, minister-president",
                        minutesAgo(130),
                        SampleDeadlines.tomorrow(),
                        new Blocker(Blocker.Weight.NORMAL, Text.of("board.blocker.waiting", "BZ, MP"))),
                new BoardLetter(
                        new UUID(1, 1),
                        "Geannoteerde agenda NAVO-top Washington D.C.",
                        Stage.HAND_OVER,
                        Text.of("stage.detail.received", 1, 2),
                        "Griffie Eerste Kamer",
                        minutesAgo(62),
                        SampleDeadlines.today(),
                        new Blocker(
                                Blocker.Weight.GRAVE, Text.of("board.blocker.house", Text.of("house.EERSTE_KAMER")))),
                new BoardLetter(
                        new UUID(4, 1),
                        "Geannoteerde agenda bijeenkomst NAVO-ministers van Buitenlandse Zaken, 3 en 4 december",
                        Stage.COORDINATION,
                        Text.of("stage.detail.answered", 1, 2),
                        "Bestuursstaf Defensie",
                        minutesAgo(2000),
                        SampleDeadlines.friday(),
                        null),
                new BoardLetter(
                        new UUID(0, 1),
                        "Verslag van de NAVO-top in Washington D.C. en voorbereiding van de top in Den Haag",
                        Stage.DRAFTING,
                        null,
                        "Anna de Vries",
                        minutesAgo(5000),
                        SampleDeadlines.later(),
                        null));
    }

    private static List<Incident> incidents() {
        return List.of(new Incident(
                "i1",
                new UUID(3, 1),
                REPORT_003,
                "/board/letters/" + new UUID(3, 1),
                Text.of("board.process.dispatch-letter"),
                "Controle uitvoeren",
                "JOB_NO_RETRIES",
                minutesAgo(18),
                "/board/incidents/i1/retry",
                "/board/processes/p3/restart"));
    }

    private static List<UnprocessedMessage> messages() {
        return List.of(new UnprocessedMessage(
                "m1",
                "records",
                "dispatch.dispatch.v1",
                "LetterDispatched",
                new UUID(1, 1),
                "Geannoteerde agenda NAVO-top Washington D.C.",
                "/board/letters/" + new UUID(1, 1),
                5,
                2,
                minutesAgo(41),
                "LetterNotKnown",
                "/board/messages/records/m1/replay"));
    }

    static BoardLetterPage letter(UUID id) {
        return new BoardLetterPage(
                SampleLetters.head(id),
                StageStep.rail(Stage.MINISTERS, Text.of("stage.detail.answered", 2, 4)),
                SampleDeadlines.tomorrow(),
                List.of(
                        process("collect-sign-offs", "2-sign-off", signOffElements()),
                        process("draft-letter", "1-draft", draftElements())),
                incidents(),
                List.of());
    }

    static BoardSubjectPage summit() {
        return new BoardSubjectPage(
                SampleSummits.HOSTED,
                "Voorbeeldtop in Den Haag",
                "Voorbeeldtop in Den Haag",
                "/board/summits/" + SampleSummits.HOSTED,
                "/summits/" + SampleSummits.HOSTED,
                Text.of("board.summit"),
                Text.of("board.summit.none"),
                List.of(process("prepare-summit", "4-summit", summitElements())),
                List.of());
    }

    static BoardSubjectPage piece() {
        return new BoardSubjectPage(
                SampleSummits.HOSTED,
                "Voorbeeldtop in Den Haag",
                "Vervoer van delegaties",
                "/board/work-tasks/" + SampleWork.TRANSPORT,
                "/work-tasks/" + SampleWork.TRANSPORT,
                Text.of("board.work"),
                Text.of("board.work.none"),
                List.of(process("do-work-task", "4-summit", workElements())),
                List.of());
    }

    private static ProcessView process(String name, String folder, List<ElementRow> elements) {
        return new ProcessView(
                name,
                Text.of("board.process." + name),
                true,
                minutesAgo(130),
                "/board/models/" + folder + "/" + name + ".bpmn",
                "/board/processes/" + name + "/state",
                elements,
                "/board/processes/" + name + "/restart");
    }

    static List<ElementRow> signOffElements() {
        return List.of(
                new ElementRow(
                        "StartEvent_SignOffRoundOpened",
                        "Ronde geopend",
                        ElementRow.State.VISITED,
                        0,
                        minutesAgo(130),
                        null),
                new ElementRow(
                        "Task_RegisterRound", "Ronde vastleggen", ElementRow.State.VISITED, 0, minutesAgo(130), null),
                new ElementRow("Gateway_Route", "Hoe verder?", ElementRow.State.VISITED, 0, minutesAgo(130), null),
                new ElementRow("Gateway_Order", "Na elkaar?", ElementRow.State.VISITED, 0, minutesAgo(130), null),
                new ElementRow("Task_GiveSignOff", "Akkoord geven", ElementRow.State.ACTIVE, 2, minutesAgo(129), null));
    }

    private static ElementRow passed(String element, String name) {
        return new ElementRow(element, name, ElementRow.State.VISITED, 0, minutesAgo(9000), null);
    }

    private static ElementRow waiting(String element, String name, int count) {
        return new ElementRow(element, name, ElementRow.State.ACTIVE, count, minutesAgo(130), null);
    }

    static List<ElementRow> summitElements() {
        return List.of(
                passed("StartEvent_SummitPlanned", "Top gepland"),
                passed("Task_RegisterSummit", "Top inschrijven"),
                waiting("Task_AwaitMilestone", "Mijlpaal afwachten", 1),
                waiting("Event_MomentReached", "Moment bereikt", 6));
    }

    static List<ElementRow> workElements() {
        return List.of(
                passed("StartEvent_WorkTaskReady", "Werk kan beginnen"),
                passed("Task_RegisterWorkTask", "Werk inschrijven"),
                waiting("Task_DoWork", "Werk doen", 1),
                waiting("Event_DeadlinePassed", "Termijn verstreken", 1));
    }

    static List<ElementRow> draftElements() {
        return List.of(
                new ElementRow(
                        "StartEvent_LetterOpened",
                        "Brief geopend",
                        ElementRow.State.VISITED,
                        0,
                        minutesAgo(9000),
                        null),
                new ElementRow(
                        "Task_RegisterDraft", "Brief vastleggen", ElementRow.State.VISITED, 0, minutesAgo(9000), null),
                new ElementRow("Task_Draft", "Brief opstellen", ElementRow.State.VISITED, 0, minutesAgo(200), null),
                new ElementRow(
                        "Task_CheckLetter",
                        "Brief controleren",
                        ElementRow.State.INCIDENT,
                        1,
                        minutesAgo(18),
                        "JOB_NO_RETRIES"));
    }
}

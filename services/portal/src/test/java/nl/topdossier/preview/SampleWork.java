package nl.topdossier.preview;

import static nl.topdossier.preview.SampleTime.LOCAL_NOW;
import static nl.topdossier.preview.SampleTime.at;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import nl.topdossier.portal.deadlines.Deadline;
import nl.topdossier.portal.summits.Acted;
import nl.topdossier.portal.words.Choice;
import nl.topdossier.portal.words.Problem;
import nl.topdossier.portal.words.Text;
import nl.topdossier.portal.work.Attachment;
import nl.topdossier.portal.work.BudgetLine;
import nl.topdossier.portal.work.Comment;
import nl.topdossier.portal.work.Exemption;
import nl.topdossier.portal.work.Figure;
import nl.topdossier.portal.work.FiguresPage;
import nl.topdossier.portal.work.MoneyMoment;
import nl.topdossier.portal.work.Need;
import nl.topdossier.portal.work.Notice;
import nl.topdossier.portal.work.PartialResult;
import nl.topdossier.portal.work.Proposal;
import nl.topdossier.portal.work.Slack;
import nl.topdossier.portal.work.WorkAct;
import nl.topdossier.portal.work.WorkFilter;
import nl.topdossier.portal.work.WorkForm;
import nl.topdossier.portal.work.WorkFormPage;
import nl.topdossier.portal.work.WorkListPage;
import nl.topdossier.portal.work.WorkPage;
import nl.topdossier.portal.work.WorkRow;
import nl.topdossier.portal.work.WorkState;
import org.jspecify.annotations.Nullable;

/** Work, figures and money of the summit that is made up. */
final class SampleWork {

    static final UUID TRANSPORT = new UUID(9, 9);
    private static final List<Choice> OFFICES =
            List.of(new Choice("TF-TOP", "Taskforce top"), new Choice("LO-POLITIE", "Liaison politie"));

    private SampleWork() {}

    static List<WorkRow> rows() {
        return List.of(
                row(
                        11,
                        "Coördinatie van de beveiliging",
                        "NCTV",
                        null,
                        WorkState.STARTED,
                        date(6, 2),
                        date(6, 30),
                        -2,
                        -6),
                row(
                        9,
                        "Vervoer van delegaties",
                        "Taskforce top",
                        "Schiphol",
                        WorkState.STARTED,
                        date(5, 1),
                        date(7, 4),
                        2,
                        1),
                row(
                        13,
                        "Inzet van de politie",
                        "Liaison politie",
                        "politie",
                        WorkState.WAITING,
                        date(8, 4),
                        date(9, 19),
                        56,
                        4),
                row(18, "Publieksforum", "Liaison NAVO", "NAVO", WorkState.READY, date(7, 1), date(10, 1), 65, 20),
                row(
                        7,
                        "Hotelkamers in en om Den Haag",
                        "Taskforce top",
                        null,
                        WorkState.DONE,
                        date(1, 6),
                        date(6, 6),
                        0,
                        0));
    }

    private static WorkRow row(
            int number,
            String title,
            String owner,
            @Nullable String outside,
            WorkState state,
            LocalDate start,
            LocalDate finish,
            int days,
            int slack) {
        boolean done = state == WorkState.DONE;
        return new WorkRow(
                new UUID(9, number),
                String.valueOf(number),
                title,
                owner,
                outside,
                state,
                start,
                done
                        ? Deadline.met(finish.atTime(17, 0), null)
                        : Deadline.of(finish.atTime(17, 0), LOCAL_NOW, days, null),
                done ? date(6, 5) : null,
                done ? null : new Slack(slack, slack < 2),
                state == WorkState.WAITING
                        ? List.of("Coördinatie van de beveiliging: beveiligingsconcept v1")
                        : List.of(),
                done || state == WorkState.WAITING ? null : Text.of("work.next.finish", owner));
    }

    private static LocalDate date(int month, int day) {
        return LocalDate.of(2025, month, day);
    }

    static WorkListPage list(WorkFilter filter) {
        return new WorkListPage(
                SampleSummits.head(),
                filter,
                rows().stream()
                        .filter(row -> filter.state() == null || filter.state() == row.state())
                        .toList(),
                OFFICES,
                List.of(new Notice(
                        "Taskforce top",
                        at(7, 1, 9, 0),
                        List.of(Text.of("proposal.finish", "Diners op de eerste avond", date(10, 22))),
                        "/summits/" + SampleSummits.HOSTED + "/work-notices/" + new UUID(9, 80))),
                List.of(new Choice("den-haag-2025/1", "NAVO-top in Den Haag")),
                "/summits/" + SampleSummits.HOSTED + "/work-tasks/new");
    }

    /** Work that was refused, as it was typed. */
    static WorkFormPage refused() {
        return new WorkFormPage(
                SampleSummits.head(),
                new WorkForm(
                        "Tolken voor de werksessies",
                        "LO-POLITIE",
                        null,
                        "2025-09-01",
                        "2025-08-01",
                        "10",
                        List.of(new WorkForm.NeedLine(Need.Kind.BEFORE_FINISH, TRANSPORT + "/vervoersplan v1"))),
                OFFICES,
                List.of(
                        new Choice(TRANSPORT.toString(), "Vervoer van delegaties"),
                        new Choice(TRANSPORT + "/vervoersplan v1", "Vervoer van delegaties: vervoersplan v1")),
                List.of(
                        new Problem("dueDay", Text.of("work.add.problem.order")),
                        new Problem(
                                "office",
                                Text.said(
                                        "Voor LO-POLITIE treedt vandaag niemand op. Kies een bureau waar iemand zit."))));
    }

    static WorkPage page() {
        return new WorkPage(
                SampleSummits.head(),
                rows().get(1),
                null,
                "000:96",
                List.of(
                        new Need(
                                new UUID(9, 7),
                                "Hotelkamers in en om Den Haag",
                                "kamers geblokt",
                                null,
                                Need.Kind.BEFORE_FINISH,
                                true,
                                false),
                        new Need(
                                new UUID(9, 12),
                                "Militaire steun",
                                "inzet toegezegd",
                                "vervoer geregeld",
                                Need.Kind.BEFORE_FINISH,
                                false,
                                false),
                        new Need(new UUID(9, 10), "Algehele organisatie", null, null, Need.Kind.INFORMS, false, false)),
                List.of(new Need(
                        new UUID(9, 20),
                        "Diners op de eerste avond",
                        "vervoer geregeld",
                        null,
                        Need.Kind.BEFORE_FINISH,
                        false,
                        false)),
                List.of(new Exemption(
                        Text.of("work.override.act.start"),
                        "Hotelkamers in en om Den Haag: kamers geblokt",
                        "De chauffeurs moeten voor de zomer worden geworven.",
                        "Anna de Vries",
                        at(5, 1, 9, 0))),
                List.of(
                        new PartialResult("0", "vervoersplan v1", date(6, 1), date(5, 28), null, "Zonder Schiphol"),
                        new PartialResult("1", "vervoer geregeld", date(10, 1), null, null, null)),
                figures(),
                List.of(
                        new Proposal(
                                "NCTV",
                                at(7, 1, 16, 0),
                                List.of(Text.of("proposal.finish", "Vervoer van delegaties", date(7, 11))),
                                "Het beveiligingsconcept komt een week later.",
                                Proposal.State.OPEN,
                                List.of(),
                                "/work-tasks/" + TRANSPORT + "/proposals/" + new UUID(9, 90),
                                "TF-TOP"),
                        new Proposal(
                                "Taskforce top",
                                at(6, 2, 11, 0),
                                List.of(Text.of("proposal.start", "Vervoer van delegaties", date(5, 1))),
                                "Eerder beginnen scheelt geld.",
                                Proposal.State.ACCEPTED,
                                List.of(Text.of("proposal.accepted", "Taskforce top")),
                                null,
                                null)),
                List.of(new Comment(
                        new UUID(0, 81),
                        "Anna de Vries",
                        at(6, 20, 10, 15),
                        "De offertes zijn binnen.\nDe keuze volgt deze week.",
                        true)),
                List.of(new Attachment(
                        new UUID(0, 82),
                        "Offertes vervoer",
                        "https://documenten.example/offertes",
                        "Anna de Vries",
                        at(6, 20, 10, 20),
                        false)),
                List.of(new Acted(at(5, 1, 9, 0), Text.said("Begonnen"), "Anna de Vries", null)),
                EnumSet.allOf(WorkAct.class),
                null,
                OFFICES,
                List.of(new Choice("review:readiness-half-year", "Gereedheidstoets een half jaar vooraf")),
                LOCAL_NOW.toLocalDate(),
                "7");
    }

    static List<Figure> figures() {
        return List.of(
                figure("rooms-blocked", "kamers geblokt", "kamers", 4_000L, 4_500L, "000:96 (meer dan)", false),
                figure("delegates", "delegatieleden", "personen", 6_000L, null, "000:92", false),
                figure("dinner", "gasten aan het diner", "personen", null, null, null, true));
    }

    private static Figure figure(
            String key,
            String name,
            String unit,
            @Nullable Long value,
            @Nullable Long wanted,
            @Nullable String source,
            boolean assumed) {
        return new Figure(
                key,
                name,
                unit,
                value == null ? null : BigDecimal.valueOf(value),
                wanted == null ? null : BigDecimal.valueOf(wanted),
                source,
                assumed,
                "Vervoer van delegaties",
                "/work-tasks/" + TRANSPORT,
                value == null
                        ? List.of()
                        : List.of(new Figure.Value(
                                Text.of("figure.was", BigDecimal.valueOf(value), unit),
                                source,
                                assumed,
                                "Anna de Vries",
                                at(6, 1, 9, 0))),
                "2",
                "/summits/" + SampleSummits.HOSTED + "/figures/" + key);
    }

    static FiguresPage figuresPage() {
        return new FiguresPage(
                SampleSummits.head(),
                figures(),
                lines(),
                total(),
                moments(),
                "/summits/" + SampleSummits.HOSTED + "/budget-decisions",
                List.of(
                        new FiguresPage.Subject(null, null),
                        new FiguresPage.Subject(new UUID(0, 5), "Vervoer van delegaties")));
    }

    static List<BudgetLine> lines() {
        return List.of(
                line("logistics", "logistiek", 60_000_000, 41_500_000, 22_000_000, BudgetLine.Warning.NONE),
                line("security", "veiligheid", 35_000_000, 36_200_000, 11_000_000, BudgetLine.Warning.OVER));
    }

    static BudgetLine total() {
        BudgetLine total = line("total", "", 95_000_000, 77_700_000, 33_000_000, BudgetLine.Warning.NEAR);
        return new BudgetLine(
                total.key(),
                total.name(),
                total.planned(),
                total.committed(),
                total.spent(),
                total.warning(),
                null,
                false,
                List.of(),
                "",
                null);
    }

    private static BudgetLine line(
            String key, String name, long planned, long committed, long spent, BudgetLine.Warning warning) {
        return new BudgetLine(
                key,
                name,
                BigDecimal.valueOf(planned),
                BigDecimal.valueOf(committed),
                BigDecimal.valueOf(spent),
                warning,
                "000:90",
                true,
                List.of(new Figure.Value(
                        Text.of("budget.was.PLANNED", BigDecimal.valueOf(60_000_000)),
                        "000:90",
                        true,
                        "Coen de Boer",
                        at(3, 1, 9, 0))),
                "4",
                "/summits/" + SampleSummits.HOSTED + "/budget/" + key);
    }

    static List<MoneyMoment> moments() {
        return List.of(
                moment(
                        "spring-2025",
                        "Voorjaarsnota 2025",
                        date(6, 1),
                        date(6, 1).toString(),
                        true),
                moment("autumn-2025", "Najaarsnota 2025", date(11, 28), "110 working days after last day", false));
    }

    private static MoneyMoment moment(String key, String name, LocalDate day, String rule, boolean past) {
        return new MoneyMoment(
                key, name, day, rule, past, "1", "/summits/" + SampleSummits.HOSTED + "/budget-decisions/" + key);
    }
}

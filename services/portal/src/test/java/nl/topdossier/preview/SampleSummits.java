package nl.topdossier.preview;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import nl.topdossier.portal.deadlines.Deadline;
import nl.topdossier.portal.deadlines.Urgency;
import nl.topdossier.portal.letters.House;
import nl.topdossier.portal.letters.LetterKind;
import nl.topdossier.portal.letters.MeetingKind;
import nl.topdossier.portal.letters.Stage;
import nl.topdossier.portal.summits.Attendance;
import nl.topdossier.portal.summits.DatesPage;
import nl.topdossier.portal.summits.Occasion;
import nl.topdossier.portal.summits.OldDates;
import nl.topdossier.portal.summits.PlannedLetter;
import nl.topdossier.portal.summits.Review;
import nl.topdossier.portal.summits.SummitForm;
import nl.topdossier.portal.summits.SummitFormPage;
import nl.topdossier.portal.summits.SummitHead;
import nl.topdossier.portal.summits.SummitLetter;
import nl.topdossier.portal.summits.SummitPage;
import nl.topdossier.portal.summits.SummitState;
import nl.topdossier.portal.summits.SummitsPage;
import nl.topdossier.portal.summits.TimetablePage;
import nl.topdossier.portal.words.Problem;
import nl.topdossier.portal.words.Text;
import org.jspecify.annotations.Nullable;

/** A summit that is made up, and two real ones that are over. */
final class SampleSummits {

    static final UUID HOSTED = new UUID(8, 1);
    private static final LocalDate FIRST = LocalDate.of(2025, 10, 22);
    private static final LocalDate LAST = LocalDate.of(2025, 10, 23);

    private SampleSummits() {}

    static SummitHead head() {
        return new SummitHead(
                HOSTED,
                "Voorbeeldtop in Den Haag",
                MeetingKind.SUMMIT,
                Attendance.HOSTING,
                "Den Haag",
                "World Forum",
                FIRST,
                LAST,
                SummitState.PLANNED,
                Text.of("summit.away.days", 112),
                true,
                true);
    }

    private static SummitHead over(
            int id, String name, String place, LocalDate first, LocalDate last, SummitState state) {
        return new SummitHead(
                new UUID(8, id),
                name,
                MeetingKind.SUMMIT,
                Attendance.ATTENDING,
                place,
                null,
                first,
                last,
                state,
                Text.of("summit.away.past", 356),
                true,
                true);
    }

    static SummitsPage list() {
        return new SummitsPage(
                List.of(head()),
                List.of(
                        over(
                                2,
                                "NAVO-top in Washington D.C.",
                                "Washington D.C.",
                                LocalDate.of(2024, 7, 9),
                                LocalDate.of(2024, 7, 11),
                                SummitState.CLOSED),
                        over(
                                3,
                                "Bijeenkomst van de ministers van Buitenlandse Zaken",
                                "Brussel",
                                LocalDate.of(2024, 12, 3),
                                LocalDate.of(2024, 12, 4),
                                SummitState.CANCELLED)),
                true);
    }

    static SummitPage page() {
        return new SummitPage(
                head(),
                List.of(
                        new Occasion("Noord-Atlantische Raad", LAST, LocalTime.of(9, 30), LocalTime.of(12, 30)),
                        new Occasion("Werkdiner van de ministers", FIRST, LocalTime.of(19, 0), null)),
                List.of(new Occasion("Publieksforum", FIRST, null, null)),
                List.of(new SummitPage.DebateDay(House.TWEEDE_KAMER, LocalDate.of(2025, 10, 15))),
                List.of("Aantal leden per delegatie", "Verdeling van de begroting over logistiek en veiligheid"),
                reviews(),
                letters(),
                places(),
                List.of(new SummitPage.Correction(
                        SampleLetters.MINISTER,
                        "Verslag van de vorige top",
                        null,
                        null,
                        "/summits/" + HOSTED + "/corrections/" + new UUID(8, 40))),
                "3",
                "/summits/" + HOSTED + "/cancel");
    }

    private static OldDates places() {
        return new OldDates(
                List.of(new OldDates.Place(
                        SampleLetters.DRAFTER,
                        "Verslag van de NAVO-top in Washington D.C. en voorbereiding van de top in Den Haag",
                        "Deze vindt plaats van 22 tot en met 24 oktober.")),
                List.of(new OldDates.Place(
                        SampleLetters.MINISTER,
                        "Verslag van de vorige top",
                        "Op de top in Den Haag (22-24 oktober 2025) komt dit terug.")));
    }

    static List<Review> reviews() {
        return List.of(
                new Review(
                        "r1",
                        Text.of("review.kind.review", 1),
                        false,
                        LocalDate.of(2025, 4, 25),
                        Review.State.READY_WITH_REMARKS,
                        LocalDate.of(2025, 4, 25),
                        "Het vervoer komt in de volgende toets terug.",
                        List.of(),
                        null),
                new Review(
                        "r2",
                        Text.of("review.kind.review", 2),
                        false,
                        LocalDate.of(2025, 7, 2),
                        Review.State.DUE,
                        null,
                        null,
                        List.of("Vervoer van delegaties", "Pers en mediacentrum"),
                        "/summits/" + HOSTED + "/reviews/r2"),
                new Review(
                        "r3",
                        Text.of("review.kind.evaluation"),
                        true,
                        LocalDate.of(2025, 11, 20),
                        Review.State.PLANNED,
                        null,
                        null,
                        List.of(),
                        null));
    }

    static List<SummitLetter> letters() {
        return List.of(
                new SummitLetter(
                        SampleLetters.DRAFTER,
                        LetterKind.ANNOTATED_AGENDA,
                        "Geannoteerde agenda voorbeeldtop Den Haag",
                        Stage.DRAFTING,
                        SampleDeadlines.later()),
                new SummitLetter(
                        null, LetterKind.REPORT, "Verslag voorbeeldtop Den Haag", null, SampleDeadlines.later()));
    }

    static SummitFormPage opening() {
        return new SummitFormPage(
                null,
                SummitForm.empty(),
                List.of(new Problem("name", Text.of("form.problem.required", Text.of("summit.field.name")))));
    }

    static SummitFormPage edit() {
        return new SummitFormPage(
                head(),
                new SummitForm(
                        "Voorbeeldtop in Den Haag",
                        MeetingKind.SUMMIT,
                        Attendance.HOSTING,
                        "Den Haag",
                        "World Forum",
                        FIRST,
                        LAST,
                        List.of(new SummitForm.Line("Noord-Atlantische Raad", LAST, LocalTime.of(9, 30), null)),
                        List.of(),
                        List.of(new SummitForm.DebateLine(House.TWEEDE_KAMER, LocalDate.of(2025, 10, 15))),
                        "Aantal leden per delegatie",
                        "3"),
                List.of());
    }

    static TimetablePage timetable() {
        return new TimetablePage(
                head(),
                List.of(
                        new PlannedLetter(
                                "ANNOTATED_AGENDA",
                                LetterKind.ANNOTATED_AGENDA,
                                "Geannoteerde agenda voorbeeldtop Den Haag",
                                Deadline.of(LocalDate.of(2025, 10, 10).atTime(17, 0), SampleTime.LOCAL_NOW, 72, null),
                                List.of(
                                        "11 kalenderdagen voor het begin van de top op 22 oktober 2025: zaterdag 11 oktober",
                                        "naar de vrijdag daarvoor, de dag van de ministerraad: vrijdag 10 oktober 2025"),
                                List.of("Voor het najaar van 2025 is geen reces bekend; reken het na."),
                                List.of(
                                        step("OPENED", "DVB", LocalDate.of(2025, 9, 25), Urgency.AMPLE, 61),
                                        step("COORDINATION", null, LocalDate.of(2025, 10, 2), Urgency.SOON, 2),
                                        step("MINISTERS", "BZ", LocalDate.of(2025, 10, 9), Urgency.OVERDUE, -1)),
                                null,
                                SampleLetters.DRAFTER,
                                null,
                                "/summits/" + HOSTED + "/timetable/deviations/ANNOTATED_AGENDA"),
                        new PlannedLetter(
                                "REPORT",
                                LetterKind.REPORT,
                                "Verslag voorbeeldtop Den Haag",
                                SampleDeadlines.later(),
                                List.of(
                                        "8 kalenderdagen na het einde van de top op 23 oktober 2025: vrijdag 31 oktober"),
                                List.of(),
                                List.of(),
                                new PlannedLetter.Deviation(LocalDate.of(2025, 11, 25), null),
                                null,
                                LocalDate.of(2025, 10, 24),
                                null)),
                List.of("De recestabel van de Eerste Kamer voor 2025 heeft geen bron."));
    }

    private static PlannedLetter.Step step(
            String step, @Nullable String office, LocalDate day, Urgency urgency, int slack) {
        return new PlannedLetter.Step(
                Text.of("timetable.step." + step),
                office,
                day,
                urgency,
                slack < 0 ? Text.of("timetable.slack.short", -slack) : Text.of("timetable.slack.days", slack));
    }

    static DatesPage dates(@Nullable LocalDate first, @Nullable LocalDate last) {
        boolean asked = first != null && last != null;
        return new DatesPage(
                head(),
                first == null ? FIRST : first,
                last == null ? LAST : last,
                "3",
                asked ? preview() : null,
                List.of());
    }

    private static DatesPage.Preview preview() {
        return new DatesPage.Preview(
                List.of(
                        new DatesPage.Group(
                                DatesPage.Kind.LETTER,
                                List.of(new DatesPage.Line(
                                        Text.said("Geannoteerde agenda: uiterlijk verzenden"),
                                        "Directie Veiligheidsbeleid",
                                        LocalDate.of(2025, 10, 10),
                                        LocalDate.of(2025, 10, 3),
                                        false))),
                        new DatesPage.Group(
                                DatesPage.Kind.WORK,
                                List.of(
                                        new DatesPage.Line(
                                                Text.said("Hotelkamers in en om Den Haag: klaar"),
                                                "Taskforce",
                                                LocalDate.of(2025, 7, 7),
                                                LocalDate.of(2025, 6, 30),
                                                true),
                                        new DatesPage.Line(
                                                Text.said("Diners op de eerste avond: klaar"),
                                                null,
                                                LocalDate.of(2025, 10, 22),
                                                null,
                                                false)))),
                places());
    }
}

package nl.topdossier.logistics.templates;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.topdossier.logistics.network.Need;
import nl.topdossier.logistics.network.NeedKind;
import nl.topdossier.logistics.network.Piece;
import nl.topdossier.logistics.templates.Template.TemplateFigure;
import nl.topdossier.logistics.templates.Template.TemplatePiece;
import nl.topdossier.logistics.timetable.RuleBook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The work for Den Haag 2025 is what the letters and, where they are silent, public sources say of it: row by row. */
class DenHaagTemplateTests {

    private final Templates templates = new Templates("", new RuleBook(""));
    private final PlannedTemplate hague = templates.find("den-haag-2025", 2).orElseThrow();

    /** Number, office inside, body outside, what holds it up (the numbers of the rows), what it is told by, figures, source. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
             1 | AZ-KMP     | -                                               | -          | -       | -                                                                        | 000:96
             2 | TF-TOP     | -                                               | -          | 1       | -                                                                        | 000:96
             3 | BZ-FEZ     | -                                               | -          | 1       | -                                                                        | 000:90
             4 | BZ-FEZ     | -                                               | 3 11       | -       | 183400000 euro extern                                                    | 000:90
             5 | TF-TOP     | JenV                                            | -          | -       | -                                                                        | 000:92
             6 | TF-TOP     | gemeente Den Haag                               | 2 3        | -       | -                                                                        | 000:88 (uitbreiding: extern)
             7 | TF-TOP     | -                                               | 2          | -       | 4500 kamers assumed, 4000 kamers 000:96 (meer dan)                       | 000:96
             8 | TF-TOP     | -                                               | 3          | -       | -                                                                        | 000:96
             9 | TF-TOP     | Defensie, Rijkswaterstaat, Schiphol             | 7 10 12    | -       | 45 personen 000:92, 45 personen 000:92, 45 personen 000:92, 6000 personen 000:92 | 000:96
            10 | LO-NAVO    | NAVO                                            | 1          | -       | -                                                                        | 000:94
            11 | NCTV       | -                                               | 4 12 13 14 | 1       | -                                                                        | 000:94
            12 | DEF-BS     | -                                               | 11         | -       | 10000 personen 000:94                                                    | 000:94
            13 | LO-POLITIE | politie                                         | 11         | -       | 27000 personen extern                                                    | 000:94
            14 | LO-DENHAAG | burgemeesters van Den Haag en andere gemeenten  | 11         | -       | -                                                                        | 000:94
            15 | LO-DENHAAG | gemeente Den Haag                               | -          | 6 11    | 100 personen 000:94 (meer dan), 1 bijeenkomsten 000:94, 1 bijeenkomsten 000:94 (ten minste) | 000:94
            16 | TF-TOP     | alle betrokken organisaties                     | -          | 1       | -                                                                        | 000:96
            17 | LO-NAVO    | NAVO                                            | 6          | 11      | 2000 personen 000:92                                                     | extern
            18 | LO-NAVO    | NAVO, Atlantische Commissie, HCSS, Clingendael  | 6          | 11      | 500 personen 000:98, 600 personen 002:117                                | 000:98, 002:103
            19 | DEF-BS     | NAVO, VNO-NCW, BZ                               | 6          | 11      | -                                                                        | 002:357
            20 | TF-TOP     | Koninklijk Huis, Defensie, VNO-NCW              | 9          | 11      | 4 diners 002:79-127, 32 landen 002:81, 6 partners 002:83                 | 002:79-127
            21 | AZ-KMP     | BZ, Defensie                                    | -          | 20      | 5 gesprekken 002:129                                                     | 002:129
            22 | DVB        | Defensie, JenV                                  | -          | 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 | -                                         | 000:88
            23 | TF-TOP     | -                                               | 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 | - | -                             | 002:447
            """)
    void saysOfEachPieceWhatTheSourcesSay(
            int number,
            String office,
            @Nullable String body,
            @Nullable String holdsUp,
            @Nullable String informs,
            @Nullable String figures,
            String source) {
        TemplatePiece piece = piece(number);

        assertThat(piece.office()).isEqualTo(office);
        assertThat(piece.body()).isEqualTo(body);
        assertThat(needs(piece, true)).isEqualTo(holdsUp == null ? "" : holdsUp);
        assertThat(needs(piece, false)).isEqualTo(informs == null ? "" : informs);
        assertThat(piece.figures().stream().map(DenHaagTemplateTests::said).collect(joining(", ")))
                .isEqualTo(figures == null ? "" : figures);
        assertThat(piece.source()).isEqualTo(source);
    }

    @Test
    void hasNoOtherPieces() {
        assertThat(hague.template().pieces())
                .extracting(TemplatePiece::number)
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 23).boxed().toList());
    }

    /** The days that a source gives; every other day is assumed, as the head of the file says. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
             1 | eerste bijeenkomst   | 2024-05-21
             7 | kamers geblokt       | 2024-07-01
            15 | eerste bijeenkomst   | 2024-06-03
            15 | tweede bijeenkomst   | 2024-12-31
            17 | aanmelding open      | 2025-04-24
            17 | aanmelding gesloten  | 2025-06-06
            22 | met het verslag      | 2024-08-13
            """)
    void plansOnTheDaysThatASourceGives(int number, String result, String day) {
        assertThat(hague.results(piece(number)).stream()
                        .filter(each -> each.name().equals(result))
                        .map(each -> String.valueOf(each.due())))
                .singleElement()
                .satisfies(due -> assertThat(onTheSummit(due)).isEqualTo(day));
    }

    /** Assumed, as the head of the file says: no letter names a review. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            review:readiness-half-year  | BEFORE_START  | press bilaterals
            review:readiness-two-months | BEFORE_FINISH | public-forum industry-forum dinners
            review:readiness-two-weeks  | BEFORE_FINISH | venue transport security police public-order press
            """)
    void letsWorkWaitForTheReviews(String review, NeedKind kind, String pieces) {
        assertThat(hague.needs().stream().filter(need -> need.on().equals(review)))
                .allSatisfy(need -> assertThat(need.kind()).isEqualTo(kind))
                .extracting(Need::of)
                .containsExactly(pieces.split(" "));
    }

    /** Work that was planned from version 1 can be compared with it piece by piece. */
    @Test
    void isTheVersionBeforeWithReviews() {
        PlannedTemplate before = templates.find("den-haag-2025", 1).orElseThrow();

        assertThat(before.reviews()).isEmpty();
        assertThat(hague.needs().stream().filter(need -> !need.on().startsWith(Piece.REVIEW)))
                .containsExactlyElementsOf(before.needs());
        assertThat(hague.template())
                .usingRecursiveComparison()
                .ignoringFields("version", "pieces.needs")
                .isEqualTo(before.template());
    }

    @Test
    void hasFourDinnersEachWithItsHost() {
        assertThat(hague.results(piece(20)))
                .extracting(Template.TemplateResult::name)
                .containsExactly(
                        "koninklijk diner (Koninklijk Huis en BZ)",
                        "werkdiner NUC (BZ)",
                        "werkdiner NAR (Defensie)",
                        "diner Defence Captains of Industry (VNO-NCW)");
    }

    @Test
    void splitsTheBudgetOfTheLetterAndSaysThatTheSplitIsAssumed() {
        assertThat(hague.template().budget())
                .hasSize(2)
                .allSatisfy(line -> assertThat(line.assumed()).isTrue());
        assertThat(hague.template().budget().stream()
                        .mapToLong(Template.TemplateLine::planned)
                        .sum())
                .isEqualTo(95_000_000L);
    }

    private TemplatePiece piece(int number) {
        return hague.template().pieces().stream()
                .filter(each -> each.number() == number)
                .findFirst()
                .orElseThrow();
    }

    private String needs(TemplatePiece piece, boolean blocking) {
        List<TemplatePiece> pieces = hague.template().pieces();
        return hague.needs().stream()
                .filter(need -> need.of().equals(piece.key()) && !need.on().equals(piece.key()))
                .filter(need -> need.kind().blocks() == blocking)
                .flatMap(need -> pieces.stream().filter(each -> each.key().equals(need.on())))
                .map(TemplatePiece::number)
                .distinct()
                .sorted()
                .map(String::valueOf)
                .collect(joining(" "));
    }

    private static String said(TemplateFigure figure) {
        return Stream.of(
                        String.valueOf(figure.value()),
                        figure.unit(),
                        figure.assumed() ? "assumed" : String.valueOf(figure.source()))
                .collect(joining(" "));
    }

    private static String onTheSummit(String due) {
        var first = LocalDate.of(2025, 6, 24);
        return DayRule.parse(due).on(first, first.plusDays(1)).toString();
    }
}

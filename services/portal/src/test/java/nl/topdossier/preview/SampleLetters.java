package nl.topdossier.preview;

import static nl.topdossier.preview.SampleTime.at;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import nl.topdossier.portal.letters.ActionKind;
import nl.topdossier.portal.letters.Capacity;
import nl.topdossier.portal.letters.Changes;
import nl.topdossier.portal.letters.CoveringLetter;
import nl.topdossier.portal.letters.EmbeddedHtml;
import nl.topdossier.portal.letters.FigureComparison;
import nl.topdossier.portal.letters.FigureHint;
import nl.topdossier.portal.letters.Finding;
import nl.topdossier.portal.letters.HandOver;
import nl.topdossier.portal.letters.HistoryEntry;
import nl.topdossier.portal.letters.House;
import nl.topdossier.portal.letters.LedgerItem;
import nl.topdossier.portal.letters.LetterAction;
import nl.topdossier.portal.letters.LetterHead;
import nl.topdossier.portal.letters.LetterKind;
import nl.topdossier.portal.letters.LetterPage;
import nl.topdossier.portal.letters.Memo;
import nl.topdossier.portal.letters.Piece;
import nl.topdossier.portal.letters.PromiseLinks;
import nl.topdossier.portal.letters.Remark;
import nl.topdossier.portal.letters.Round;
import nl.topdossier.portal.letters.SignOff;
import nl.topdossier.portal.letters.Stage;
import nl.topdossier.portal.letters.StageStep;
import nl.topdossier.portal.letters.Version;
import nl.topdossier.portal.words.Choice;
import nl.topdossier.portal.words.Text;
import org.jspecify.annotations.Nullable;

/** Letter 002 as different people see it on its way. */
final class SampleLetters {

    /** The minister decides on the second round. */
    static final UUID MINISTER = new UUID(0x7002, 1);

    /** The drafter writes after a return. */
    static final UUID DRAFTER = new UUID(0x7002, 2);

    /** The parliamentary desk while one House is down. */
    static final UUID DESK = new UUID(0x7002, 3);

    /** The head of the drafter chooses how to go on. */
    static final UUID REENTRY = new UUID(0x7002, 4);

    /** Somebody who can only wait. */
    static final UUID WAITING = new UUID(0x7002, 5);

    /** The gate is closed. */
    static final UUID BLOCKED = new UUID(0x7002, 6);

    /** One person for two offices, one of them for a section only. */
    static final UUID SECTION = new UUID(0x7004, 1);

    static final List<UUID> ALL = List.of(MINISTER, DRAFTER, DESK, REENTRY, WAITING, BLOCKED, SECTION);

    private static final String HASH = "9c41f0aa77b2d18e3b5e6d0c";
    private static final String BZ = "Minister van Buitenlandse Zaken";
    private static final String DEF = "Minister van Defensie";
    private static final String MP = "Minister-president";

    private SampleLetters() {}

    static LetterPage page(UUID id) {
        return page(id, false);
    }

    static LetterPage page(UUID id, boolean taskGone) {
        Stage stage = stage(id);
        boolean dispatched = stage == Stage.HAND_OVER;
        return new LetterPage(
                head(id),
                StageStep.rail(stage, detail(id)),
                SampleDeadlines.tomorrow(),
                taskGone ? List.of() : actions(id),
                id.equals(WAITING) ? Text.of("letter.waiting.offices", MP) : null,
                id.equals(MINISTER) ? memo() : null,
                text(),
                List.of(covering(House.TWEEDE_KAMER, dispatched), covering(House.EERSTE_KAMER, dispatched)),
                id.equals(MINISTER) ? changes() : null,
                rounds(id),
                remarks(),
                findings(id),
                ledger(),
                dispatched ? handOvers(id) : List.of(),
                versions(id),
                history(dispatched),
                id.equals(MINISTER)
                        ? List.of(new LetterPage.Prepared(
                                "Karel Smit",
                                at(7, 2, 12, 5),
                                "In de tweede alinea mist nog de dank aan de gemeente Rotterdam."))
                        : List.of(),
                id.equals(DRAFTER) ? "/letters/" + id + "/dates" : null,
                true,
                figures(id));
    }

    private static FigureComparison figures(UUID id) {
        if (id.equals(WAITING)) {
            return FigureComparison.IMPOSSIBLE;
        }
        return !id.equals(DRAFTER)
                ? FigureComparison.NOT_NEEDED
                : new FigureComparison(
                        true,
                        List.of(new FigureHint(
                                Text.of(
                                        "letter.figures.now",
                                        "genodigden van het forum",
                                        BigDecimal.valueOf(600),
                                        "personen"),
                                "Ongeveer 500",
                                "Ongeveer 500 personen zullen bij het NATO Public Forum aanwezig zijn.",
                                "/summits/" + SampleSummits.HOSTED + "/figures")));
    }

    static LetterHead head(UUID id) {
        return new LetterHead(
                id,
                "Verslag van de NAVO-top in Den Haag van 24 en 25 juni 2025",
                LetterKind.REPORT,
                "NAVO-top Den Haag 2025",
                "Ongerubriceerd",
                3,
                HASH,
                "Anna de Vries",
                at(7, 2, 11, 42),
                "Anna de Vries",
                "Directie Veiligheidsbeleid",
                id.equals(BLOCKED)
                        ? Text.of("letter.earliest", LocalDate.of(2025, 7, 3).atTime(9, 0))
                        : null,
                id.equals(MINISTER) ? Text.of("letter.assumed.answer") : null);
    }

    private static Stage stage(UUID id) {
        if (id.equals(DRAFTER) || id.equals(REENTRY)) {
            return Stage.DRAFTING;
        }
        if (id.equals(DESK)) {
            return Stage.HAND_OVER;
        }
        return id.equals(BLOCKED) ? Stage.RELEASE : Stage.MINISTERS;
    }

    private static @Nullable Text detail(UUID id) {
        return switch (stage(id)) {
            case MINISTERS -> Text.of("stage.detail.answered", 2, 4);
            case HAND_OVER -> Text.of("stage.detail.received", 1, 2);
            case RELEASE -> Text.of("stage.detail.blocked");
            default -> null;
        };
    }

    private static List<LetterAction> actions(UUID id) {
        if (id.equals(MINISTER)) {
            return List.of(
                    action(id, ActionKind.SIGN)
                            .asPrimary()
                            .explained(Text.of("act.explain.sign", 3, HASH.substring(0, 8), Text.of("covering.both"))),
                    action(id, ActionKind.RETURN));
        }
        if (id.equals(SECTION)) {
            return List.of(
                    action(id, ActionKind.AGREE).asPrimary().onBehalfOf("JenV", "agree-jenv"),
                    action(id, ActionKind.AGREE)
                            .onBehalfOf("Defensie", "agree-def")
                            .explained(Text.of("act.explain.agree.section", "Interflex", 3, HASH.substring(0, 8))),
                    action(id, ActionKind.RETURN),
                    action(id, ActionKind.RECORD_OUTSIDE_AGREEMENT).withChoices(List.of(new Choice("MP", MP))),
                    action(id, ActionKind.CONFIRM_OUTSIDE_AGREEMENT));
        }
        if (id.equals(DRAFTER)) {
            return List.of(
                    LetterAction.of(ActionKind.EDIT, "/letters/" + id + "/edit", Map.of())
                            .asPrimary(),
                    action(id, ActionKind.SUBMIT).explained(Text.of("act.explain.submit")),
                    action(id, ActionKind.RELEASE_CLAIM),
                    action(id, ActionKind.WITHDRAW));
        }
        if (id.equals(REENTRY)) {
            return List.of(action(id, ActionKind.CHOOSE_REENTRY)
                    .asPrimary()
                    .withChoices(List.of(
                            new Choice("draft", "Terug naar de opsteller"),
                            new Choice("coordination", "Opnieuw langs de afstemming"),
                            new Choice("ministers", "Rechtstreeks naar de bewindspersonen"))));
        }
        if (id.equals(BLOCKED)) {
            return List.of(
                    action(id, ActionKind.RECHECK).asPrimary(),
                    action(id, ActionKind.RETURN_TO_DRAFTING),
                    action(id, ActionKind.WITHDRAW));
        }
        if (id.equals(DESK)) {
            return List.of(
                    action(id, ActionKind.UNDO_RELEASE).explained(Text.of("act.explain.undo", at(7, 2, 14, 15))));
        }
        return List.of();
    }

    private static LetterAction action(UUID id, ActionKind kind) {
        String name = kind.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        return LetterAction.of(kind, "/letters/" + id + "/" + name, Map.of("version", "3", "hash", HASH));
    }

    private static Memo memo() {
        return new Memo(BZ, "BZ2517830", LocalDate.of(2025, 7, 2), HASH, EmbeddedHtml.embed("""
                        <h2>Geadviseerd besluit</h2><p>Uw akkoord met het verslag en ondertekening van de aanbiedingsbrieven aan
                        de voorzitters van de Eerste en Tweede Kamer, samen met de minister van Defensie en mede namens de
                        minister-president.</p><h2>Belangrijk aandachtspunt</h2><p>Zoals gebruikelijk ligt deze brief parallel voor
                        aan de minister-president en de minister van Defensie. Verzending is voor uiterlijk 3 juli voorzien, maar
                        pas nadat ook zij akkoord zijn gegaan.</p>
                        """, "memo-text", 3));
    }

    static String text() {
        try (InputStream letter = SampleLetters.class.getResourceAsStream("/preview/letter-002.html")) {
            String html = new String(Objects.requireNonNull(letter).readAllBytes(), StandardCharsets.UTF_8);
            return PromiseLinks.in(
                    EmbeddedHtml.embed(html, "letter", 3),
                    MINISTER,
                    Map.of("letter-section-4", new UUID(4, 4), "letter-section-8", new UUID(4, 8)),
                    "Leg vast als toezegging");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static CoveringLetter covering(House house, boolean dispatched) {
        String to = house == House.TWEEDE_KAMER ? "Tweede" : "Eerste";
        String other = house == House.TWEEDE_KAMER ? "Eerste" : "Tweede";
        return new CoveringLetter(
                house,
                "<p>Aan de Voorzitter van de " + to
                        + " Kamer der Staten-Generaal</p><p>Geachte voorzitter,</p><p>Hierbij bieden "
                        + "wij u, mede namens de minister-president, het verslag aan van de NAVO-top van 24 en 25 juni 2025 te "
                        + "Den Haag. De " + other
                        + " Kamer is gelijktijdig geïnformeerd.</p><p>De minister van Buitenlandse "
                        + "Zaken,<br>Caspar Veldkamp</p><p>De minister van Defensie,<br>Ruben Postma</p>",
                dispatched ? LocalDate.of(2025, 7, 2) : null);
    }

    private static Changes changes() {
        return new Changes(
                2,
                3,
                15,
                1,
                List.of(
                        new Changes.Section(
                                "Aanbiedingsbrief",
                                List.of(
                                        Piece.same("… de motie van het lid Dassen c.s. (Kamerstuk nr. 28 676, nr. "),
                                        Piece.removed("533"),
                                        Piece.added("532"),
                                        Piece.same(") en de motie van het lid Eerdmans c.s. …"))),
                        new Changes.Section(
                                "Tot slot: Woord van dank",
                                List.of(
                                        Piece.same(
                                                "… de gemeenten Den Haag, Haarlemmermeer en Rotterdam en alle betrokken ministeries"),
                                        Piece.added(
                                                ", de inwoners van Den Haag die met de maatregelen te maken hadden en de vele vrijwilligers"),
                                        Piece.same(" heeft aan dit succes bijgedragen.")))));
    }

    private static List<Round> rounds(UUID id) {
        boolean returned = id.equals(DRAFTER) || id.equals(REENTRY);
        boolean signed = id.equals(DESK) || id.equals(BLOCKED);
        Round first = new Round(
                Round.Kind.MINISTERS,
                1,
                2,
                Round.State.RETURNED,
                Round.Policy.STOP_AT_FIRST_RETURN,
                at(7, 1, 16, 5),
                List.of(
                        signOff(
                                BZ,
                                SignOff.Asked.SIGNS,
                                SignOff.Answer.SIGNED,
                                "Caspar Veldkamp",
                                Capacity.HOLDER,
                                2,
                                null),
                        signOff(
                                DEF,
                                SignOff.Asked.SIGNS,
                                SignOff.Answer.RETURNED,
                                "Ruben Postma",
                                Capacity.HOLDER,
                                2,
                                "De motie Dassen heeft in de brief nummer 532 en in voetnoot 1 nummer 533. Welk nummer is juist?"),
                        signOff(MP, SignOff.Asked.AGREES, SignOff.Answer.NOT_NEEDED, null, null, 2, null)));
        Round line = new Round(
                Round.Kind.LINE,
                1,
                2,
                Round.State.AGREED,
                Round.Policy.STOP_AT_FIRST_RETURN,
                at(6, 30, 9, 0),
                List.of(
                        signOff(
                                "Directeur-generaal Politieke Zaken",
                                SignOff.Asked.AGREES,
                                SignOff.Answer.AGREED,
                                "Dirk Visser",
                                Capacity.HOLDER,
                                2,
                                null),
                        new SignOff(
                                "Secretaris-generaal",
                                SignOff.Asked.AGREES,
                                null,
                                SignOff.Answer.AGREED,
                                "Sofie Mulder",
                                Capacity.HOLDER,
                                at(7, 1, 15, 20),
                                2,
                                false,
                                new SignOff.OutsideAgreement("Sofie Mulder", "PAPER", "Karel de Boer", "Hanna Bakker"),
                                null)));
        Round coordination = new Round(
                Round.Kind.COORDINATION,
                1,
                1,
                Round.State.AGREED,
                Round.Policy.HEAR_ALL,
                at(6, 27, 10, 0),
                List.of(
                        signOff(
                                "Bestuursstaf Defensie",
                                SignOff.Asked.AGREES,
                                SignOff.Answer.AGREED,
                                "Daan Smit",
                                Capacity.HOLDER,
                                1,
                                null),
                        signOff(
                                "Kabinet minister-president",
                                SignOff.Asked.AGREES,
                                SignOff.Answer.AGREED,
                                "Mila Peters",
                                Capacity.DELEGATE,
                                1,
                                null)));
        if (returned) {
            return List.of(first, line, coordination);
        }
        Round second = new Round(
                Round.Kind.MINISTERS,
                2,
                3,
                signed ? Round.State.AGREED : Round.State.OPEN,
                Round.Policy.STOP_AT_FIRST_RETURN,
                at(7, 2, 12, 0),
                List.of(
                        signOff(
                                BZ,
                                SignOff.Asked.SIGNS,
                                signed ? SignOff.Answer.SIGNED : SignOff.Answer.WAITING,
                                signed ? "Caspar Veldkamp" : null,
                                signed ? Capacity.HOLDER : null,
                                3,
                                null),
                        signOff(
                                DEF,
                                SignOff.Asked.SIGNS,
                                SignOff.Answer.SIGNED,
                                "Ruben Postma",
                                Capacity.ACTING,
                                3,
                                null),
                        signed
                                ? signOff(
                                        MP,
                                        SignOff.Asked.AGREES,
                                        SignOff.Answer.AGREED,
                                        "Dick Schoof",
                                        Capacity.HOLDER,
                                        3,
                                        null)
                                : signOff(MP, SignOff.Asked.AGREES, SignOff.Answer.WAITING, null, null, 3, null),
                        new SignOff(
                                "Minister van Justitie en Veiligheid",
                                SignOff.Asked.AGREES,
                                "Voorbereiding van de top",
                                SignOff.Answer.AGREED,
                                "David van Weel",
                                Capacity.HOLDER,
                                at(7, 1, 17, 1),
                                2,
                                true,
                                null,
                                null)));
        return List.of(second, first, line, coordination);
    }

    private static SignOff signOff(
            String office,
            SignOff.Asked asked,
            SignOff.Answer answer,
            @Nullable String person,
            @Nullable Capacity capacity,
            int version,
            @Nullable String remark) {
        return new SignOff(
                office,
                asked,
                null,
                answer,
                person,
                capacity,
                person == null ? null : at(7, 2, 13, 5),
                person == null ? null : version,
                false,
                null,
                remark);
    }

    private static List<Remark> remarks() {
        return List.of(new Remark(
                "Ruben Postma",
                DEF,
                2,
                at(7, 1, 18, 31),
                "De motie Dassen heeft in de brief nummer 532 en in voetnoot 1 nummer 533. Welk nummer is juist?",
                new Remark.Answer("Anna de Vries", at(7, 2, 11, 40), "Nummer 532. Voetnoot 1 is aangepast.", true),
                null,
                null));
    }

    static List<Finding> findings(UUID id) {
        String waive = "/letters/" + id + "/findings/motion/waive";
        return List.of(
                new Finding(
                        "motion",
                        Finding.Severity.BLOCKING,
                        id.equals(BLOCKED) || id.equals(DRAFTER) ? Finding.State.OPEN : Finding.State.RESOLVED,
                        Text.of("finding.motion-number", "Dassen c.s.", "28 676, nr. 532", "28 676, nr. 533"),
                        Text.said("… de motie van het lid Dassen c.s. (Kamerstuk nr. 28 676, nr. 532) …"),
                        Text.of("finding.motion-number.mend"),
                        null,
                        waive),
                new Finding(
                        "passage",
                        Finding.Severity.WARNING,
                        id.equals(DRAFTER) ? Finding.State.OPEN : Finding.State.WAIVED,
                        Text.of("finding.motion-passage", "Paternotte c.s."),
                        null,
                        Text.of("finding.motion-passage.mend"),
                        id.equals(DRAFTER)
                                ? null
                                : new Finding.Waiver(
                                        "Hanna Bakker", at(7, 1, 9, 30), "De motie is in de inleiding verwerkt."),
                        waive.replace("motion", "passage")),
                new Finding(
                        "marking",
                        Finding.Severity.WARNING,
                        Finding.State.WAIVED,
                        Text.of("finding.marking-mention", "NATO SECRET"),
                        Text.said("… met inachtneming van het rubriceringsniveau van sommige van deze bijeenkomsten …"),
                        null,
                        new Finding.Waiver(
                                "Hanna Bakker",
                                at(7, 1, 9, 32),
                                "De zin noemt het niveau van de vergadering, niet van de brief."),
                        null));
    }

    private static List<LedgerItem> ledger() {
        return List.of(
                new LedgerItem(
                        LedgerItem.Kind.MOTION,
                        "28 676, nr. 522",
                        "Paternotte c.s.",
                        "Inzet op de nieuwe NAVO-norm",
                        "Inleiding, voetnoot 1",
                        null),
                new LedgerItem(
                        LedgerItem.Kind.MOTION,
                        "28 676, nr. 542",
                        "Yeşilgöz-Zegerius c.s.",
                        "Steun aan de norm van 5 procent",
                        null,
                        "Staat alleen in voetnoot 1; zo afgesproken met de minister."),
                new LedgerItem(
                        LedgerItem.Kind.MOTION,
                        "28 676, nr. 532",
                        "Dassen c.s.",
                        "Europese pijler binnen de NAVO",
                        null,
                        null),
                new LedgerItem(
                        LedgerItem.Kind.MOTION,
                        "28 676, nr. 528",
                        "Eerdmans c.s.",
                        "Publieksversie van de analyse achter de 3,5 procent",
                        "Defensie-uitgaven",
                        null));
    }

    private static List<HandOver> handOvers(UUID id) {
        return List.of(
                new HandOver(
                        House.TWEEDE_KAMER,
                        HandOver.State.RECEIVED,
                        HandOver.Channel.HTTP,
                        1,
                        at(7, 2, 14, 0),
                        at(7, 2, 14, 1),
                        null,
                        Text.of("handover.detail.counted", 1, 1),
                        List.of(action(id, ActionKind.RECORD_NUMBER), action(id, ActionKind.NO_NUMBER_EXPECTED))),
                new HandOver(
                        House.EERSTE_KAMER,
                        HandOver.State.UNCERTAIN,
                        HandOver.Channel.EMAIL,
                        2,
                        at(7, 2, 14, 0),
                        null,
                        null,
                        Text.of("handover.detail.uncertain"),
                        List.of(action(id, ActionKind.RECORD_RECEIPT), action(id, ActionKind.REPEAT_HAND_OVER))));
    }

    private static List<Version> versions(UUID id) {
        String address = "/letters/" + id + "/versions/";
        return List.of(
                new Version(3, "Anna de Vries", at(7, 2, 11, 42), HASH, true, null, address + 3),
                new Version(2, "Anna de Vries", at(6, 30, 8, 50), "41ab7790cc", false, null, address + 2),
                new Version(1, "Bram Jansen", at(6, 27, 9, 15), "0f3ce8125a", false, null, address + 1));
    }

    private static List<HistoryEntry> history(boolean dispatched) {
        HistoryEntry release = new HistoryEntry(
                at(7, 2, 13, 58), Text.of("history.released"), "Petra Hendriks, Parlementaire Zaken", null);
        List<HistoryEntry> before = List.of(
                new HistoryEntry(at(7, 2, 13, 5), Text.of("history.signed", DEF), "Ruben Postma", null),
                new HistoryEntry(at(7, 2, 12, 0), Text.of("history.submitted", 3), "Anna de Vries", null),
                new HistoryEntry(at(7, 2, 11, 42), Text.of("history.saved", 3), "Anna de Vries", null),
                new HistoryEntry(
                        at(7, 1, 18, 31),
                        Text.of("history.returned", DEF),
                        "Ruben Postma",
                        "De motie Dassen heeft in de brief nummer 532 en in voetnoot 1 nummer 533. Welk nummer is juist?"),
                new HistoryEntry(at(7, 1, 8, 0), Text.of("history.warned", 2), null, null),
                new HistoryEntry(at(6, 26, 9, 0), Text.of("history.opened"), "Bram Jansen", null));
        return dispatched
                ? java.util.stream.Stream.concat(java.util.stream.Stream.of(release), before.stream())
                        .toList()
                : before;
    }
}

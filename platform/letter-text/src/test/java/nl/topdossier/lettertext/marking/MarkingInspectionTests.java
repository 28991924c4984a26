package nl.topdossier.lettertext.marking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.topdossier.lettertext.LetterText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkingInspectionTests {

    private static final String SENTENCES = """
            # Verslag

            De raad kwam bijeen. Het cyberbeleid kent een NAVO rubricering en kan niet gedeeld worden.

            ## Geheime plannen

            De NATO Secretary General sprak. Dit is vertrouwelijk met uw Kamer gedeeld; het blijft
            geheim. Een NATO Secret Service bestaat niet als rubricering.
            """;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "NATO SECRET",
                "nato secret",
                "Nato-Secret",
                "NATO  –  SECRET",
                "N A T O   S E C R E T",
                "N.A.T.O. SECRET",
                "NATO\u200BSECRET",
                "NA\u00ADTO SEC\u200DRET",
                "NÁTO SÉCRET",
                "NАТО SЕСRЕТ",
                "ＮＡＴＯ ＳＥＣＲＥＴ",
                "**NATO SECRET**",
                "*NATO* **SECRET**",
                "`NATO SECRET`",
                "> NATO SECRET",
                "# NATO SECRET",
                "[NATO SECRET]",
                "- NATO SECRET -",
                "NATO SECRET – pagina 1 van 3",
                "NATO SECRET / RELEASABLE TO UKRAINE AND JAPAN",
                "NATO SECRET ATOMAL",
                "Rubricering: NATO SECRET",
                "NATO RESTRICTED",
                "NATO CONFIDENTIAL",
                "NAVO GEHEIM",
                "SECRET OTAN",
                "COSMIC TOP SECRET",
                "cosmic-top-secret",
                "Dep. Vertrouwelijk",
                "DEP.V.",
                "Departementaal vertrouwelijk",
                "DEPARTEMENTAAL-VERTROUWELIJK",
                "Stg. Confidentieel",
                "STG CONFIDENTIEEL",
                "Stg. Geheim",
                "Stg.G",
                "Stg. Zeer Geheim",
                "STG. ZEER GEHEIM",
                "Staatsgeheim geheim",
                "STAATSGEHEIM",
                "ZEER GEHEIM",
                "GEHEIM",
                "CONFIDENTIEEL",
                "VERTROUWELIJK",
                "TOP SECRET",
                "SECRET UE/EU SECRET",
                "RESTREINT UE"
            })
    void lineOfItsOwnIsRefusedAtHeadAndFootAndBetween(String line) {
        var middle = "## Eerst\n\nEen.\n\nTwee.\n\n" + line + "\n\nDrie.\n\nVier.\n\nVijf.";

        assertThat(refusal(line + "\n\n" + SENTENCES)).isEqualTo(Place.HEAD);
        assertThat(refusal(SENTENCES + "\n\n" + line)).isEqualTo(Place.FOOT);
        assertThat(refusal(middle)).isEqualTo(Place.LINE);
    }

    @Test
    void lineThatTouchesTheTextIsRefusedToo() {
        assertThat(refusal("NATO SECRET\nHierbij bieden wij u het verslag aan."))
                .isEqualTo(Place.HEAD);
        assertThat(refusal("Verslag van de top\nNATO SECRET\nOp 24 juni vond de top plaats."))
                .isEqualTo(Place.HEAD);
        assertThat(refusal("Tot zover.\nNATO SECRET")).isEqualTo(Place.HEAD);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Met inachtneming van het rubriceringsniveau van deze bijeenkomsten NATO SECRET.",
                "deze bijeenkomsten NATO SECRET",
                "Het niveau van sommige bijeenkomsten is\nNATO SECRET.",
                "NATO SECRET\nis het niveau van sommige bijeenkomsten.",
                "Stukken met Stg. Geheim of Dep. Vertrouwelijk horen hier niet.",
                "De bijlage is NATO UNCLASSIFIED."
            })
    void mentionInASentenceIsAWarning(String sentence) {
        var inspection = new MarkingInspection().text("memo", LetterText.parse("## Kernpunten\n\n" + sentence));

        assertThatNoException().isThrownBy(inspection::refuse);
        assertThat(inspection.mentions()).containsExactly(new Marking(Place.MENTION, "memo", "kernpunten"));
    }

    @Test
    void ordinaryWordsAreNothing() {
        assertThat(new MarkingInspection()
                        .text("letter", LetterText.parse(SENTENCES))
                        .found())
                .extracting(Marking::place)
                .containsOnly(Place.MENTION)
                .hasSize(1);
        assertThat(new MarkingInspection()
                        .text("letter", LetterText.parse(SENTENCES.replace("NATO Secret Service", "dienst")))
                        .found())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(NS) Tekst",
                "(NC) Tekst",
                "(NR) Tekst",
                "(CTS) Tekst",
                "(C) Tekst",
                "(S) Tekst",
                "[NS] Tekst",
                "**(NS)** Tekst",
                "(Stg. G) Tekst",
                "(Stg.C) Tekst",
                "(Dep.V) Tekst",
                "(NATO SECRET) Tekst",
                "(nato secret) Tekst",
                "- (NS) Tekst"
            })
    void portionMarkIsRefused(String paragraph) {
        assertThat(refusal("## Kop\n\nEen.\n\n" + paragraph + "\n\nTwee.")).isEqualTo(Place.PORTION);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(A) een\n\n(B) twee\n\n(C) drie\n\n(D) vier",
                "(a) een\n\n(b) twee\n\n(c) drie",
                "(zie ook 3) tekst",
                "(NAVO) tekst",
                "De SG (S) sprak."
            })
    void otherBracketsAreNoPortionMark(String text) {
        assertThat(new MarkingInspection()
                        .text("letter", LetterText.parse(text))
                        .found())
                .isEmpty();
    }

    @Test
    void noteAndTableCountToo() {
        assertThat(refusal("Tekst.[^1]\n\n[^1]: NATO SECRET")).isEqualTo(Place.HEAD);
        assertThat(refusal("| Rubricering | Stg. Geheim |\n|---|---|\n| a | b |"))
                .isEqualTo(Place.HEAD);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ONGERUBRICEERD",
                "ONGERUBRICEERD / GEEN MERKING",
                "ongerubriceerd",
                "",
                " ONGERUBRICEERD / intern gebruik"
            })
    void fieldAtTheCeilingPasses(String value) {
        assertThat(new MarkingInspection().field("marking", value).found()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "NATO SECRET",
                "Dep.V.",
                "GEHEIM",
                "Stg. C",
                "iets anders",
                "ONGERUBRICEERD / NATO SECRET",
                "NATO UNCLASSIFIED"
            })
    void fieldAboveTheCeilingOrUnknownIsRefused(String value) {
        assertThat(new MarkingInspection().field("marking", value).found())
                .containsExactly(new Marking(Place.FIELD, "marking", ""));
    }

    @Test
    void stampPropertiesPagesAndRemarksAreLookedAt() {
        assertThat(new MarkingInspection().line("memo", "STG. GEHEIM").found())
                .containsExactly(new Marking(Place.STAMP, "memo", ""));
        assertThat(new MarkingInspection().line("memo", "TER BESLISSING").found())
                .isEmpty();
        assertThat(new MarkingInspection()
                        .properties("annex/1", Map.of("Keywords", "nato secret"))
                        .found())
                .containsExactly(new Marking(Place.PROPERTY, "annex/1", ""));
        assertThat(new MarkingInspection()
                        .pages("annex/1", List.of("Tekst\nNATO SECRET\n", "NATO SECRET\nmeer"))
                        .found())
                .extracting(Marking::place)
                .allMatch(Place::counts)
                .hasSize(2);
        assertThat(new MarkingInspection()
                        .plain("remark", "Graag aanpassen.\n\nSTG. GEHEIM")
                        .found())
                .extracting(Marking::place)
                .containsExactly(Place.HEAD);
    }

    @Test
    void refusalRepeatsNothingOfTheText() {
        var inspection = new MarkingInspection()
                .text("letter", LetterText.parse("Cosmic Top Secret\n\nHet plan heet Appelboom."));

        var refused = catchThrowableOfType(MarkingRefused.class, inspection::refuse);

        assertThat(refused.part()).isEqualTo("letter");
        assertThat(refused.toString().toLowerCase(Locale.ROOT)).doesNotContain("cosmic", "secret", "appelboom");
        assertThat(inspection.found().toString().toLowerCase(Locale.ROOT)).doesNotContain("secret", "appelboom");
    }

    private static Place refusal(String markdown) {
        var inspection = new MarkingInspection().text("letter", LetterText.parse(markdown));
        var refused = catchThrowableOfType(MarkingRefused.class, inspection::refuse);
        assertThat(refused).as(markdown).isNotNull();
        return refused.place();
    }
}

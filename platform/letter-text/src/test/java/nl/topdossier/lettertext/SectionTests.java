package nl.topdossier.lettertext;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Ids that survive edits, and hashes that change exactly when the section does. */
class SectionTests {

    private static final String BEFORE = """
            # Verslag

            Inleiding.

            ## Overzicht

            Voor het eerst in 76 jaar kwamen de bondgenoten bijeen in Nederland.

            ## Defensie-uitgaven

            Tijdens deze raad is een ambitieuze verklaring aangenomen over de norm.[^1]

            ## Oekraïne

            De verdediging van Oekraïne draagt bij aan onze veiligheid.

            [^1]: Kamerstuk 28 676, nr. 522.
            """;

    private final LetterText before = LetterText.parse(BEFORE);

    @Test
    void idSurvivesANewHeading() {
        var after = next(BEFORE.replace("## Defensie-uitgaven", "## Uitgaven voor defensie en de nieuwe norm"));

        assertThat(ids(after)).isEqualTo(ids(before));
        assertThat(after.section("defensie-uitgaven").orElseThrow().heading())
                .isEqualTo("Uitgaven voor defensie en de nieuwe norm");
    }

    @Test
    void idSurvivesANewText() {
        var after = next(BEFORE.replace(
                "Tijdens deze raad is een ambitieuze verklaring aangenomen over de norm.", "Geheel anders nu."));

        assertThat(ids(after)).isEqualTo(ids(before));
        assertThat(changed(after)).containsExactly("defensie-uitgaven");
    }

    @Test
    void idSurvivesANewHeadingAndANewText() {
        var after = next(BEFORE.replace("## Defensie-uitgaven", "## Geld")
                .replace(
                        "Tijdens deze raad is een ambitieuze verklaring aangenomen over de norm.",
                        "Totaal iets anders."));

        assertThat(ids(after)).isEqualTo(ids(before));
    }

    @Test
    void newSectionGetsAnIdOfItsOwn() {
        var after =
                next(BEFORE.replace("## Oekraïne", "## Hybride dreigingen\n\nEen nieuwe strategie.\n\n## Oekraïne"));

        assertThat(ids(after))
                .containsExactly("opening", "overzicht", "defensie-uitgaven", "hybride-dreigingen", "oekraine");
        assertThat(changed(after)).isEmpty();
    }

    @Test
    void movedSectionKeepsItsId() {
        var moved = BEFORE.replace(
                        "## Overzicht\n\nVoor het eerst in 76 jaar kwamen de bondgenoten bijeen in Nederland.\n\n", "")
                .replace(
                        "[^1]:",
                        "## Overzicht\n\nVoor het eerst in 76 jaar kwamen de bondgenoten bijeen in Nederland.\n\n[^1]:");

        var after = next(moved);

        assertThat(ids(after)).containsExactly("opening", "defensie-uitgaven", "oekraine", "overzicht");
        assertThat(changed(after)).isEmpty();
    }

    @Test
    void removedSectionDoesNotGiveItsIdAway() {
        var after = next(BEFORE.replace(
                "## Overzicht\n\nVoor het eerst in 76 jaar kwamen de bondgenoten bijeen in Nederland.\n\n", ""));

        assertThat(ids(after)).containsExactly("opening", "defensie-uitgaven", "oekraine");
    }

    @Test
    void markerInAHeadingGivesTheId() {
        var after = next(BEFORE.replace("## Oekraïne", "## Steun {#oekraine}").replace("## Overzicht", "## Oekraïne"));

        assertThat(after.section("oekraine").orElseThrow().heading()).isEqualTo("Steun");
        assertThat(after.html("x-")).doesNotContain("{#");
        assertThat(LetterText.parse("## Een {#a}\n\n## Twee {#a}\n").sections())
                .extracting(Section::id)
                .containsExactly("a", "twee");
    }

    @Test
    void sameHeadingTwiceStaysApart() {
        var twice =
                LetterText.parse("## Conclusie\n\nOver geld en normen.\n\n## Conclusie\n\nOver steun aan Oekraïne.\n");
        assertThat(ids(twice)).containsExactly("conclusie", "conclusie-2");

        var swapped = LetterText.parse(
                "## Conclusie\n\nOver steun aan Oekraïne.\n\n## Conclusie\n\nOver geld en normen.\n", known(twice));

        assertThat(ids(swapped)).containsExactly("conclusie-2", "conclusie");
    }

    @Test
    void hashIgnoresLineBreaksAndNumbersOfNotes() {
        var after = next(BEFORE.replace("Inleiding.", "Inleiding.[^9]")
                .replace("een ambitieuze verklaring", "een\nambitieuze verklaring")
                .replace("[^1]:", "[^9]: Nieuw.\n[^1]:"));

        assertThat(changed(after)).containsExactly("opening");
    }

    @Test
    void hashCoversNotes() {
        var after = next(BEFORE.replace("nr. 522", "nr. 532"));

        assertThat(changed(after)).containsExactly("defensie-uitgaven");
    }

    @Test
    void hashCoversSubsectionsButNotTheNextSection() {
        var text = "## Een\n\nTekst.\n\n### Onder een\n\nMeer.\n\n## Twee\n\nAnders.";
        var was = LetterText.parse(text);

        var below = LetterText.parse(text.replace("Meer.", "Minder."), known(was));
        var beside = LetterText.parse(text.replace("Anders.", "Ook anders."), known(was));

        assertThat(hash(below, "een")).isNotEqualTo(hash(was, "een"));
        assertThat(hash(below, "twee")).isEqualTo(hash(was, "twee"));
        assertThat(hash(beside, "een")).isEqualTo(hash(was, "een"));
    }

    @Test
    void hashCoversEmphasis() {
        assertThat(changed(next(BEFORE.replace("ambitieuze", "*ambitieuze*")))).containsExactly("defensie-uitgaven");
    }

    @Test
    void hashCoversTheSentenceThatAnnouncesTheSection() {
        var section = before.section("oekraine").orElseThrow();

        assertThat(section.hashWith("Tevens informeren  wij u\nhierover."))
                .isEqualTo(section.hashWith("Tevens informeren wij u hierover."));
        assertThat(section.hashWith("Tevens informeer ik u hierover."))
                .isNotEqualTo(section.hashWith("Tevens informeren wij u hierover."));
        assertThat(section.hashWith(" ")).isEqualTo(section.hash());
    }

    @Test
    void hashIsTheSameInEveryRelease() {
        assertThat(before.section("defensie-uitgaven").orElseThrow().hash())
                .isEqualTo("f73ce8ed4150147a2527794cd669f0a2dc61d51fdb64101b27cfa88f562c5a80");
    }

    @Test
    void everyIdIsFoundAgainAfterAnyOneEdit() {
        var random = new Random(7);
        for (var round = 0; round < 300; round++) {
            var sections = randomSections(random, 2 + random.nextInt(8));
            var old = LetterText.parse(String.join("\n\n", sections));
            var edited = new ArrayList<>(sections);
            var victim = random.nextInt(sections.size());
            switch (random.nextInt(4)) {
                case 0 ->
                    edited.set(
                            victim, "## Nieuw hoofd\n\n" + sections.get(victim).split("\n\n", 2)[1]);
                case 1 ->
                    edited.set(victim, sections.get(victim).split("\n\n", 2)[0] + "\n\nAlles anders " + round + ".");
                case 2 -> edited.add(victim, "## Toevoeging\n\nIets dat er nog niet stond.");
                default -> Collections.swap(edited, victim, random.nextInt(sections.size()));
            }

            var now = LetterText.parse(String.join("\n\n", edited), known(old));

            assertThat(ids(now)).containsAll(ids(old)).doesNotHaveDuplicates();
            for (var section : now.sections()) {
                old.section(section.id())
                        .filter(was -> was.heading().equals(section.heading())
                                && was.text().equals(section.text()))
                        .ifPresent(was -> assertThat(section.hash()).isEqualTo(was.hash()));
            }
        }
    }

    private static List<String> randomSections(Random random, int count) {
        var words = List.of(
                "norm", "steun", "raad", "top", "minister", "bondgenoot", "plan", "drone", "Kamer", "motie", "cyber");
        var sections = new ArrayList<String>();
        for (var i = 0; i < count; i++) {
            var text = new StringBuilder(
                    "## Hoofd " + i + " " + words.get(random.nextInt(words.size())) + "\n\nEigen" + i + "woord");
            for (var w = 0; w < 12; w++) {
                text.append(' ').append(words.get(random.nextInt(words.size()))).append(i * 31 + w);
            }
            sections.add(text.append('.').toString());
        }
        return sections;
    }

    private static String hash(LetterText text, String id) {
        return text.section(id).orElseThrow().hash();
    }

    private LetterText next(String markdown) {
        return LetterText.parse(markdown, known(before));
    }

    private List<String> changed(LetterText after) {
        var hashes = new HashSet<>(before.sections().stream().map(Section::hash).toList());
        return after.sections().stream()
                .filter(section -> before.section(section.id()).isPresent() && !hashes.contains(section.hash()))
                .map(Section::id)
                .toList();
    }

    private static List<KnownSection> known(LetterText text) {
        return text.sections().stream().map(Section::known).toList();
    }

    private static List<String> ids(LetterText text) {
        return text.sections().stream().map(Section::id).toList();
    }
}

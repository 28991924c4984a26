package nl.topdossier.drafting.checks;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.topdossier.calendar.House;
import nl.topdossier.drafting.letters.DraftContent;
import nl.topdossier.drafting.letters.Houses;
import nl.topdossier.drafting.letters.LetterCard;
import nl.topdossier.drafting.letters.Reference;
import nl.topdossier.drafting.letters.SectionTopic;
import nl.topdossier.drafting.letters.Version;
import nl.topdossier.lettertext.LetterText;
import nl.topdossier.lettertext.checks.AnsweredItem;
import nl.topdossier.lettertext.checks.AnsweredItem.Passage;
import nl.topdossier.lettertext.checks.Checks;
import nl.topdossier.lettertext.checks.Finding;
import nl.topdossier.lettertext.checks.LetterFacts;
import nl.topdossier.lettertext.checks.Severity;

/** What the rules find in the text of a version; they run once, when it is saved. */
final class TextRules {

    private TextRules() {}

    static List<Finding> find(LetterCard card, Version version) {
        LetterFacts facts = facts(card, version);
        Stream<Finding> common =
                Checks.run(facts).stream().filter(finding -> !finding.part().equals(ListRules.PART));
        return Stream.concat(common, announcements(version.content(), facts)).toList();
    }

    private static LetterFacts facts(LetterCard card, Version version) {
        DraftContent content = version.content();
        Map<House, LetterText> covering = new EnumMap<>(House.class);
        content.coveringLetters().forEach((house, text) -> covering.put(Houses.shortOf(house), LetterText.parse(text)));
        Map<String, LetterText> memos = new HashMap<>();
        content.memos().forEach((office, memo) -> memos.put(office, LetterText.parse(memo.text())));
        return new LetterFacts(
                content.marking(),
                Map.of("title", content.title()),
                LetterText.parse(content.body(), version.knownSections()),
                Houses.shortOf(card.houses()),
                covering,
                memos,
                content.memoException() != null,
                content.references().stream().map(TextRules::item).toList(),
                List.of(),
                List.of());
    }

    private static AnsweredItem item(Reference reference) {
        String note = reference.note();
        String section = reference.section();
        Optional<Passage> passage =
                note == null ? Optional.ofNullable(section).map(Passage::section) : Optional.of(Passage.note(note));
        String reason = reference.reason();
        return new AnsweredItem(
                AnsweredItem.Kind.valueOf(reference.kind().name()),
                reference.label(),
                passage,
                reason == null ? "" : reason);
    }

    private static Stream<Finding> announcements(DraftContent content, LetterFacts facts) {
        return content.sectionTopics().stream()
                .filter(topic -> isGone(topic, facts))
                .map(topic -> new Finding(
                        "announcement-gone", Severity.BLOCKING, "letter", topic.section(), List.of(), true));
    }

    private static boolean isGone(SectionTopic topic, LetterFacts facts) {
        String sentence = topic.announcement();
        return !sentence.isBlank()
                && !facts.letter().contains(sentence)
                && facts.coveringLetters().values().stream().noneMatch(text -> text.contains(sentence));
    }
}

package nl.topdossier.drafting.letters;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import nl.topdossier.contracts.letter.House;
import nl.topdossier.drafting.letters.GivenDraft.GivenMemo;
import nl.topdossier.drafting.letters.GivenDraft.GivenReference;
import nl.topdossier.drafting.letters.GivenDraft.GivenSignatory;
import nl.topdossier.drafting.letters.GivenDraft.GivenTopic;
import nl.topdossier.lettertext.InputRules;
import nl.topdossier.lettertext.LetterText;
import nl.topdossier.web.Refusal;
import org.jspecify.annotations.Nullable;

/** Reads a draft at the door: all of it is brought into one form and inspected before any of it is kept. */
final class DraftDoor {

    private static final int MOST = 200;

    private final Door door = new Door();
    private final UUID letterId;
    private final LetterCard card;
    private final DraftContent before;
    private final @Nullable Version previous;

    DraftDoor(UUID letterId, LetterCard card, DraftContent before, @Nullable Version previous) {
        this.letterId = letterId;
        this.card = card;
        this.before = before;
        this.previous = previous;
    }

    CheckedDraft read(GivenDraft given) {
        LetterText body = door.text(
                "letter",
                or(given.body(), before.body()),
                InputRules.MAX_LETTER,
                previous == null ? List.of() : previous.knownSections());
        String givenTitle = or(given.title(), before.title());
        String title = door.requiredLine("title", givenTitle.isBlank() ? body.title() : givenTitle);
        TreeMap<House, LetterText> covering = covering(given.coveringLetters());
        TreeMap<String, LetterText> memoTexts = new TreeMap<>();
        DraftContent content = new DraftContent(
                title,
                door.marking(or(given.marking(), before.marking())),
                door.line("salutation", or(given.salutation(), before.salutation())),
                door.line("ministry", or(given.ministry(), before.ministry())),
                door.line("unit", or(given.unit(), before.unit())),
                body.markdown(),
                markdown(covering),
                memos(given.memos(), memoTexts),
                blank(door.line("memo-exception", or(given.memoException(), or(before.memoException(), "")))),
                given.annexes() == null ? before.annexes() : all(given.annexes(), this::annex),
                given.references() == null
                        ? before.references()
                        : all(given.references(), reference -> reference(reference, body)),
                given.sectionTopics() == null
                        ? before.sectionTopics()
                        : all(given.sectionTopics(), topic -> topic(topic, body)),
                given.signatories() == null ? before.signatories() : all(given.signatories(), this::signatory));
        door.close();
        return new CheckedDraft(content, body, covering, memoTexts);
    }

    private TreeMap<House, LetterText> covering(@Nullable Map<House, String> given) {
        Map<House, String> texts = new TreeMap<>(before.coveringLetters());
        if (given != null) {
            given.forEach((house, text) -> texts.put(house, or(text, "")));
        }
        TreeMap<House, LetterText> read = new TreeMap<>();
        texts.forEach((house, text) -> {
            if (!card.houses().contains(house)) {
                throw Refusal.invalid("problem.draft.house");
            }
            if (!text.isBlank()) {
                read.put(house, door.text("covering/" + Houses.shortOf(house), text, InputRules.MAX_MEMO, List.of()));
            }
        });
        return read;
    }

    private static SortedMap<House, String> markdown(SortedMap<House, LetterText> covering) {
        TreeMap<House, String> texts = new TreeMap<>();
        covering.forEach((house, text) -> texts.put(house, text.markdown()));
        return texts;
    }

    private SortedMap<String, Memo> memos(@Nullable Map<String, GivenMemo> given, Map<String, LetterText> texts) {
        TreeMap<String, Memo> memos = new TreeMap<>(before.memos());
        if (given != null) {
            if (given.size() > MOST) {
                throw Refusal.invalid("problem.draft.many", MOST);
            }
            given.forEach((office, memo) -> put(memos, Participants.requireOffice(office), memo));
        }
        memos.replaceAll((office, memo) -> {
            LetterText text = door.text("memo", memo.text(), InputRules.MAX_MEMO, List.of());
            texts.put(office, text);
            return new Memo(text.markdown(), memo.department(), memo.stamp(), memo.subject(), memo.fields());
        });
        return memos;
    }

    private void put(Map<String, Memo> memos, String office, @Nullable GivenMemo given) {
        if (given == null || given.text() == null || given.text().isBlank()) {
            memos.remove(office);
            return;
        }
        Memo was = memos.get(office);
        memos.put(
                office,
                new Memo(
                        given.text(),
                        door.line("memo", or(given.department(), was == null ? "" : was.department())),
                        door.line("memo", or(given.stamp(), was == null ? "" : was.stamp())),
                        door.line("memo", or(given.subject(), was == null ? "" : was.subject())),
                        given.fields() == null && was != null ? was.fields() : fields(given.fields())));
    }

    private Map<String, String> fields(@Nullable Map<String, String> given) {
        TreeMap<String, String> fields = new TreeMap<>();
        if (given != null) {
            if (given.size() > MOST) {
                throw Refusal.invalid("problem.draft.many", MOST);
            }
            given.forEach((name, value) -> {
                if (!MemoFields.NAMES.contains(name)) {
                    throw Refusal.invalid("problem.draft.memo-field");
                }
                fields.put(name, door.line("memo", value));
            });
        }
        return MemoFields.inOrder(fields);
    }

    private Annex annex(Annex given) {
        String hash = or(given.sha256(), "");
        if (!hash.matches("[0-9a-f]{64}")) {
            throw Refusal.invalid("problem.draft.annex");
        }
        return new Annex(door.requiredLine("annex", given.name()), hash);
    }

    private Reference reference(GivenReference given, LetterText body) {
        String section = GivenDraft.key(body, letterId, given.section());
        return new Reference(
                given.kind() == null ? Reference.Kind.MOTION : given.kind(),
                door.requiredLine("reference", given.label()),
                blank(door.line("reference", given.number())),
                // A section that is not there stays as it was typed; the checks name it.
                section == null ? blank(door.line("reference", given.section())) : section,
                blank(door.line("reference", given.note())),
                blank(door.line("reference", given.reason())));
    }

    private SectionTopic topic(GivenTopic given, LetterText body) {
        String key = GivenDraft.key(body, letterId, given.section());
        String topic = or(given.topic(), "");
        if (key == null || !topic.matches("[a-z][a-z-]{0,60}")) {
            throw Refusal.invalid("problem.draft.topic");
        }
        return new SectionTopic(key, topic, door.line("announcement", or(given.announcement(), announcement(key))));
    }

    /** As it was, where nothing is said of it. */
    private String announcement(String key) {
        return before.sectionTopics().stream()
                .filter(topic -> topic.section().equals(key))
                .map(SectionTopic::announcement)
                .findFirst()
                .orElse("");
    }

    private Signatory signatory(GivenSignatory given) {
        return new Signatory(
                Participants.requireOffice(given.officeId()),
                door.requiredLine("signatory", given.title()),
                door.line("signatory", given.name()));
    }

    private static <G, T> List<T> all(List<G> given, Function<G, T> reading) {
        if (given.size() > MOST) {
            throw Refusal.invalid("problem.draft.many", MOST);
        }
        return given.stream().map(reading).toList();
    }

    private static String or(@Nullable String given, String before) {
        return given == null ? before : given;
    }

    private static @Nullable String blank(String text) {
        return text.isBlank() ? null : text;
    }
}

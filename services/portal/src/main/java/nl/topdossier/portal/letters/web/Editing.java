package nl.topdossier.portal.letters.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import nl.topdossier.portal.letters.House;
import nl.topdossier.portal.letters.LetterForm;
import nl.topdossier.portal.letters.SignOff;
import nl.topdossier.portal.letters.Topic;
import nl.topdossier.portal.letters.web.DraftingAnswers.Letter;
import nl.topdossier.portal.services.People;
import nl.topdossier.portal.services.ServiceClients;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/** Turns a letter into the form that it is written on, and what was written into a draft for drafting. */
@Component
class Editing {

    private final ServiceClients services;
    private final Dossiers dossiers;
    private final People people;

    Editing(ServiceClients services, Dossiers dossiers, People people) {
        this.services = services;
        this.dossiers = dossiers;
        this.people = people;
    }

    LetterForm form(Letter letter, DraftingAnswers.@Nullable Version version, Locale locale) {
        Map<House, DraftingAnswers.Text> texts = version == null ? Map.of() : version.coveringLetters();
        return new LetterForm(
                letter.version(),
                letter.title(),
                version == null ? "" : version.markdown(),
                letter.marking(),
                letter.policy(),
                memo(version),
                letter.houses().stream()
                        .map(house -> new LetterForm.Covering(
                                house,
                                texts.containsKey(house)
                                        ? Objects.requireNonNull(texts.get(house))
                                                .markdown()
                                        : ""))
                        .toList(),
                signatories(letter, version, locale),
                letter.sections().stream()
                        .map(section ->
                                new LetterForm.SectionTopic(section.key(), section.title(), topic(section.topic())))
                        .toList(),
                Ledger.rows(letter),
                letter.participants().stream()
                        .map(participant -> new LetterForm.Participant(
                                participant.officeId(),
                                participant.round(),
                                participant.role(),
                                key(letter, participant.sectionId()),
                                letter.requires(participant)))
                        .toList());
    }

    /** Each office that signs, as it was named before or else by its name. */
    private List<LetterForm.Signatory> signatories(
            Letter letter, DraftingAnswers.@Nullable Version version, Locale locale) {
        Map<String, LetterForm.Signatory> all = new LinkedHashMap<>();
        if (version != null) {
            version.signatories()
                    .forEach(named -> all.put(
                            named.officeId(), new LetterForm.Signatory(named.officeId(), named.title(), named.name())));
        }
        letter.participants().stream()
                .filter(participant -> participant.role() == SignOff.Asked.SIGNS)
                .map(DraftingAnswers.Participant::officeId)
                .forEach(office -> all.putIfAbsent(
                        office, new LetterForm.Signatory(office, people.officeName(office, locale), "")));
        return List.copyOf(all.values());
    }

    private static @Nullable String key(Letter letter, @Nullable UUID sectionId) {
        return letter.sections().stream()
                .filter(section -> section.sectionId().equals(sectionId))
                .map(DraftingAnswers.Section::key)
                .findFirst()
                .orElse(null);
    }

    private static LetterForm.@Nullable Memo memo(DraftingAnswers.@Nullable Version version) {
        if (version == null) {
            return null;
        }
        return version.memos().entrySet().stream()
                .findFirst()
                .map(memo -> new LetterForm.Memo(
                        memo.getKey(),
                        memo.getValue().subject(),
                        memo.getValue().markdown(),
                        version.memoException()))
                .orElse(new LetterForm.Memo(null, null, null, version.memoException()));
    }

    private static Topic topic(@Nullable String name) {
        return name == null || name.isBlank()
                ? Topic.NONE
                : Topic.valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    /**
     * Saves a next version on top of the one that was on the screen.
     *
     * @param merged the text that drafting kept because somebody else was faster, now that it is merged
     */
    Saved save(UUID letterId, LetterForm form, @Nullable UUID merged) {
        Letter letter = dossiers.letter(letterId);
        Saved saved = Objects.requireNonNull(services.drafting()
                .put()
                .uri("/v1/letters/{id}/draft", letterId)
                .header(HttpHeaders.IF_MATCH, "\"" + form.version() + "\"")
                .body(draft(letter, form.version() == 0 ? null : dossiers.version(letterId, form.version()), form))
                .retrieve()
                .body(Saved.class));
        saveParticipants(letterId, form);
        if (merged != null) {
            services.drafting()
                    .delete()
                    .uri("/v1/letters/{id}/conflicts/{conflict}", letterId, merged)
                    .retrieve()
                    .toBodilessEntity();
        }
        return saved;
    }

    private static Map<String, Object> draft(Letter letter, DraftingAnswers.@Nullable Version before, LetterForm form) {
        Map<String, Object> draft = new LinkedHashMap<>();
        draft.put("title", form.title());
        String marking = Acts.blankToNull(form.marking());
        if (marking != null) {
            draft.put("marking", marking);
        }
        draft.put("body", form.text());
        Map<House, String> covering = new LinkedHashMap<>();
        for (LetterForm.Covering text : form.covering()) {
            House house = text.house();
            if (house != null && letter.houses().contains(house)) {
                covering.put(house, text.text() == null ? "" : text.text());
            }
        }
        draft.put("coveringLetters", covering);
        putMemo(draft, form.memo(), before);
        draft.put(
                "signatories",
                form.signatories().stream().map(Editing::signatory).toList());
        draft.put("references", form.ledger().stream().map(Editing::reference).toList());
        draft.put(
                "sectionTopics",
                form.sections().stream()
                        .filter(section -> section.topic() != null && section.topic() != Topic.NONE)
                        .map(section -> Map.of(
                                "section", String.valueOf(section.sectionId()),
                                "topic", lower(Objects.requireNonNull(section.topic()))))
                        .toList());
        return draft;
    }

    /** Only one memo is on the form; that of an office which no longer decides goes. */
    private static void putMemo(
            Map<String, Object> draft, LetterForm.@Nullable Memo memo, DraftingAnswers.@Nullable Version before) {
        if (memo == null) {
            return;
        }
        String office = memo.office() == null ? "" : memo.office();
        LetterForm.Memo shown = memo(before);
        Map<String, @Nullable Object> memos = new LinkedHashMap<>();
        if (shown != null && shown.office() != null && !shown.office().equals(office)) {
            memos.put(shown.office(), null);
        }
        if (!office.isBlank()) {
            Map<String, @Nullable Object> written = new LinkedHashMap<>();
            written.put("text", memo.text());
            written.put("subject", memo.subject());
            memos.put(office, written);
        }
        draft.put("memos", memos);
        if (memo.exception() != null) {
            draft.put("memoException", memo.exception());
        }
    }

    private static Map<String, @Nullable Object> signatory(LetterForm.Signatory given) {
        Map<String, @Nullable Object> signatory = new LinkedHashMap<>();
        signatory.put("officeId", given.office());
        signatory.put("title", given.title());
        signatory.put("name", given.name());
        return signatory;
    }

    private static Map<String, @Nullable Object> reference(LetterForm.Item item) {
        Map<String, @Nullable Object> reference = new LinkedHashMap<>();
        reference.put("kind", item.kind());
        reference.put("label", item.subject());
        reference.put("number", item.number());
        reference.put("section", item.passage());
        reference.put("note", item.note());
        reference.put("reason", item.reason());
        return reference;
    }

    private void saveParticipants(UUID letterId, LetterForm form) {
        if (form.participants().isEmpty()) {
            return;
        }
        Letter now = dossiers.letter(letterId);
        List<Map<String, @Nullable Object>> participants = new ArrayList<>();
        for (LetterForm.Participant participant : form.participants()) {
            Map<String, @Nullable Object> one = new LinkedHashMap<>();
            one.put("officeId", participant.office());
            one.put("round", participant.round());
            one.put("role", participant.asked());
            one.put("sectionId", participant.sectionId());
            participants.add(one);
        }
        Map<String, @Nullable Object> body = new LinkedHashMap<>();
        body.put("participants", participants);
        body.put("policy", form.policy());
        services.drafting()
                .put()
                .uri("/v1/letters/{id}/participants", letterId)
                .header(HttpHeaders.IF_MATCH, "\"" + now.revision() + "\"")
                .body(body)
                .retrieve()
                .toBodilessEntity();
    }

    static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    record Saved(int version) {}
}

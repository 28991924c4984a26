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
import nl.topdossier.portal.letters.Topic;
import nl.topdossier.portal.letters.web.DraftingAnswers.Letter;
import nl.topdossier.portal.services.ServiceClients;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/** Turns a letter into the form that it is written on, and what was written into a draft for drafting. */
@Component
class Editing {

    private final ServiceClients services;

    Editing(ServiceClients services) {
        this.services = services;
    }

    LetterForm form(Letter letter, DraftingAnswers.@Nullable Version version) {
        Map<House, DraftingAnswers.Text> texts = version == null ? Map.of() : version.coveringLetters();
        return new LetterForm(
                letter.version(),
                letter.title(),
                version == null ? "" : version.markdown(),
                letter.kind(),
                meetingKind(letter.meetingKind()),
                letter.summit(),
                letter.meeting().from(),
                letter.meeting().until(),
                letter.marking(),
                java.util.Set.copyOf(letter.houses()),
                letter.deadline() == null ? null : letter.deadline().rule(),
                null,
                letter.earliestDispatch() == null
                        ? null
                        : letter.earliestDispatch().confirmedName(),
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
                letter.sections().stream()
                        .map(section ->
                                new LetterForm.SectionTopic(section.key(), section.title(), topic(section.topic())))
                        .toList(),
                letter.references().stream()
                        .map(reference -> new LetterForm.Item(
                                reference.kind(),
                                reference.number(),
                                null,
                                reference.label(),
                                reference.section(),
                                reference.reason()))
                        .toList(),
                letter.participants().stream()
                        .map(participant -> new LetterForm.Participant(
                                participant.officeId(),
                                participant.round(),
                                participant.role(),
                                key(letter, participant.sectionId()),
                                false))
                        .toList());
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

    static nl.topdossier.portal.letters.MeetingKind meetingKind(String name) {
        return nl.topdossier.portal.letters.MeetingKind.valueOf(
                name.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    private static Topic topic(@Nullable String name) {
        return name == null || name.isBlank()
                ? Topic.NONE
                : Topic.valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    /** Saves a next version on top of the one that was on the screen. */
    Saved save(UUID letterId, LetterForm form) {
        Letter letter = Objects.requireNonNull(services.drafting()
                .get()
                .uri("/v1/letters/{id}", letterId)
                .retrieve()
                .body(Letter.class));
        Saved saved = Objects.requireNonNull(services.drafting()
                .put()
                .uri("/v1/letters/{id}/draft", letterId)
                .header(HttpHeaders.IF_MATCH, "\"" + form.version() + "\"")
                .body(draft(letter, form))
                .retrieve()
                .body(Saved.class));
        saveParticipants(letterId, form);
        return saved;
    }

    private static Map<String, Object> draft(Letter letter, LetterForm form) {
        Map<String, Object> draft = new LinkedHashMap<>();
        draft.put("title", form.title());
        draft.put("marking", form.marking());
        draft.put("body", form.text());
        Map<House, String> covering = new LinkedHashMap<>();
        for (LetterForm.Covering text : form.covering()) {
            House house = text.house();
            if (house != null && letter.houses().contains(house)) {
                covering.put(house, text.text() == null ? "" : text.text());
            }
        }
        draft.put("coveringLetters", covering);
        putMemo(draft, form.memo());
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

    private static void putMemo(Map<String, Object> draft, LetterForm.@Nullable Memo memo) {
        if (memo == null) {
            return;
        }
        String office = memo.office();
        String text = memo.text();
        if (office != null && !office.isBlank() && text != null && !text.isBlank()) {
            Map<String, Object> written = new LinkedHashMap<>();
            written.put("text", text);
            written.put("subject", memo.reference());
            draft.put("memos", Map.of(office, written));
        }
        if (memo.exception() != null) {
            draft.put("memoException", memo.exception());
        }
    }

    private static Map<String, @Nullable Object> reference(LetterForm.Item item) {
        Map<String, @Nullable Object> reference = new LinkedHashMap<>();
        reference.put("kind", item.kind());
        reference.put("label", item.subject());
        reference.put("number", item.number());
        reference.put("section", item.passage());
        reference.put("reason", item.reason());
        return reference;
    }

    private void saveParticipants(UUID letterId, LetterForm form) {
        if (form.participants().isEmpty()) {
            return;
        }
        Letter now = Objects.requireNonNull(services.drafting()
                .get()
                .uri("/v1/letters/{id}", letterId)
                .retrieve()
                .body(Letter.class));
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

package nl.topdossier.portal.ledger.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.topdossier.portal.ledger.EntryPage;
import nl.topdossier.portal.services.ServiceClients;
import nl.topdossier.portal.services.ServiceRefusal;
import nl.topdossier.portal.words.Choice;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClientException;

/** Titles of letters, as far as the reader may see them: asked of drafting as the reader. */
@Component
class LedgerLetters {

    private final ServiceClients services;

    LedgerLetters(ServiceClients services) {
        this.services = services;
    }

    record Listed(UUID letterId, String title, String state) {}

    record Letter(@Nullable List<Section> sections) {}

    record Section(UUID sectionId, String title) {}

    /** The passages of a letter to choose from. */
    List<Choice> sections(@Nullable String letterId) {
        if (letterId == null || letterId.isBlank()) {
            return List.of();
        }
        try {
            Letter letter = services.drafting()
                    .get()
                    .uri("/v1/letters/{id}", letterId)
                    .retrieve()
                    .body(Letter.class);
            List<Section> sections = letter == null ? null : letter.sections();
            return (sections == null ? List.<Section>of() : sections)
                    .stream()
                            .map(section -> new Choice(section.sectionId().toString(), section.title()))
                            .toList();
        } catch (RestClientException | ServiceRefusal e) {
            return List.of();
        }
    }

    /** Without drafting the ledger goes on, without titles. */
    Map<UUID, Listed> visible() {
        Map<UUID, Listed> letters = new LinkedHashMap<>();
        try {
            List<Listed> found = services.drafting()
                    .get()
                    .uri("/v1/letters?most=500")
                    .retrieve()
                    .body(new ParameterizedTypeReference<>() {});
            if (found != null) {
                found.forEach(letter -> letters.put(letter.letterId(), letter));
            }
        } catch (RestClientException | ServiceRefusal e) {
            return letters;
        }
        return letters;
    }

    /** The letters that can still decide about an item. */
    static List<Choice> choices(Map<UUID, Listed> letters) {
        return letters.values().stream()
                .filter(letter -> !List.of("DISPATCHED", "WITHDRAWN").contains(letter.state()))
                .map(letter -> new Choice(letter.letterId().toString(), letter.title()))
                .toList();
    }

    /** The letters in which something can have been promised: those that were sent too. */
    static List<Choice> sources(Map<UUID, Listed> letters) {
        return letters.values().stream()
                .filter(letter -> !letter.state().equals("WITHDRAWN"))
                .map(letter -> new Choice(letter.letterId().toString(), letter.title()))
                .toList();
    }

    static EntryPage.@Nullable Letter letter(Map<UUID, Listed> letters, @Nullable UUID id) {
        if (id == null) {
            return null;
        }
        Listed listed = letters.get(id);
        return new EntryPage.Letter(id, listed == null ? null : listed.title());
    }
}

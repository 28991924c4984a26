package nl.topdossier.portal.audit.web;

import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.topdossier.portal.audit.AuditEntry;
import nl.topdossier.portal.audit.AuditOverview;
import nl.topdossier.portal.audit.AuditPage;
import nl.topdossier.portal.audit.AuditRow;
import nl.topdossier.portal.audit.Chain;
import nl.topdossier.portal.audit.ChainState;
import nl.topdossier.portal.board.BoardService;
import nl.topdossier.portal.login.Me;
import nl.topdossier.portal.services.People;
import nl.topdossier.portal.services.ServiceClients;
import nl.topdossier.portal.words.Text;
import nl.topdossier.portal.words.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import tools.jackson.databind.JsonNode;

/** The chains of audit entries: whether they are whole, what they say, and the export for checking elsewhere. */
@Controller
@RequestMapping("/audit")
@PreAuthorize("hasAnyRole('auditor', 'coordinator', 'parliamentary-desk')")
class AuditPages {

    private final ServiceClients services;
    private final BoardService board;
    private final AuditSubjects subjects;
    private final People people;
    private final MessageSource messages;
    private final Clock clock;

    AuditPages(
            ServiceClients services,
            BoardService board,
            AuditSubjects subjects,
            People people,
            MessageSource messages,
            Clock clock) {
        this.services = services;
        this.board = board;
        this.subjects = subjects;
        this.people = people;
        this.messages = messages;
        this.clock = clock;
    }

    @GetMapping
    @PreAuthorize("hasAnyRole('auditor', 'coordinator')")
    String overview(@RequestParam(required = false) @Nullable String text, Model model, Locale locale) {
        Verification found = services.records()
                .get()
                .uri("/v1/audit/verification?limit=200")
                .retrieve()
                .body(Verification.class);
        List<AuditRow> rows = found == null ? List.of() : rows(found, text, new Words(messages, clock, locale));
        model.addAttribute("audit", new AuditOverview(text, rows, null, null, null));
        return "audit/overview";
    }

    private List<AuditRow> rows(Verification found, @Nullable String text, Words words) {
        String wanted = text == null ? "" : text.strip().toLowerCase(Locale.ROOT);
        Map<UUID, List<ChainOfService>> byLetter = found.page().stream()
                .collect(Collectors.groupingBy(ChainOfService::letterId, LinkedHashMap::new, Collectors.toList()));
        return byLetter.entrySet().stream()
                .map(letter -> row(letter.getKey(), letter.getValue(), words))
                .filter(row -> row.title().toLowerCase(Locale.ROOT).contains(wanted))
                .toList();
    }

    private AuditRow row(UUID letterId, List<ChainOfService> chains, Words words) {
        return new AuditRow(
                letterId,
                words.say(subjects.listed(
                        letterId, chains.stream().map(ChainOfService::service).toList())),
                chains.stream().mapToInt(chain -> (int) chain.entries()).sum(),
                board.now(),
                chains.stream().map(AuditPages::state).max(Enum::compareTo).orElse(ChainState.WAITING));
    }

    @GetMapping("/{letterId}")
    String ofLetter(@PathVariable UUID letterId, Model model, Locale locale) {
        LetterAudit audit = services.records()
                .get()
                .uri("/v1/letters/{id}/audit", letterId)
                .retrieve()
                .body(LetterAudit.class);
        if (audit == null) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        List<Chain> chains = audit.chains().stream()
                .map(chain ->
                        new Chain(chain.service(), (int) chain.entries(), state(chain), chain.headHash(), board.now()))
                .toList();
        Set<String> troubled = audit.chains().stream()
                .filter(chain -> !chain.whole())
                .map(ChainOfService::service)
                .collect(Collectors.toSet());
        model.addAttribute(
                "audit",
                new AuditPage(
                        subjects.of(
                                letterId, chains.stream().map(Chain::service).toList()),
                        worst(chains),
                        chains,
                        audit.entries().stream()
                                .map(entry -> entry(entry, !troubled.contains(entry.service()), locale))
                                .toList(),
                        Me.get().mayListAudits(),
                        Me.get().mayExportAudit() ? "/audit/" + letterId + "/export" : null));
        return "audit/page";
    }

    /** An act that has no words here is shown by its name. */
    private AuditEntry entry(Entry entry, boolean whole, Locale locale) {
        return new AuditEntry(
                entry.service(),
                (int) entry.position(),
                entry.at(),
                Text.said(String.valueOf(messages.getMessage("audit.act." + entry.act(), null, entry.act(), locale))),
                person(entry.person()),
                text(entry.details(), "officeId"),
                number(entry.details()),
                text(entry.details(), "loginStrength"),
                entry.hash(),
                whole);
    }

    private @Nullable String person(String id) {
        try {
            return people.nameOf(UUID.fromString(id));
        } catch (IllegalArgumentException e) {
            // An act of the system itself.
            return null;
        }
    }

    private static @Nullable String text(JsonNode details, String field) {
        JsonNode value = details.get(field);
        return value == null || !value.isString() ? null : value.stringValue();
    }

    private static @Nullable Integer number(JsonNode details) {
        JsonNode value = details.get("version");
        return value == null || !value.isNumber() ? null : value.intValue();
    }

    private static ChainState worst(List<Chain> chains) {
        return chains.stream().map(Chain::state).max(Enum::compareTo).orElse(ChainState.WAITING);
    }

    private static ChainState state(ChainOfService chain) {
        if (chain.whole() && chain.alarms().isEmpty()) {
            return ChainState.VERIFIED;
        }
        return chain.entries() < chain.headPosition() ? ChainState.GAP : ChainState.ALTERED;
    }

    @GetMapping("/{letterId}/export")
    @PreAuthorize("hasRole('auditor')")
    ResponseEntity<byte[]> export(@PathVariable UUID letterId) {
        byte[] lines = services.records()
                .get()
                .uri("/v1/audit/export?letterId={id}", letterId)
                .retrieve()
                .body(byte[].class);
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("application/jsonl"))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"audit-" + letterId + ".jsonl\"")
                .body(lines);
    }

    record Verification(List<ChainOfService> page) {}

    record LetterAudit(List<ChainOfService> chains, List<Entry> entries) {}

    record ChainOfService(
            UUID letterId,
            String service,
            long entries,
            long headPosition,
            String headHash,
            boolean whole,
            List<JsonNode> alarms) {}

    record Entry(String service, long position, Instant at, String act, String person, JsonNode details, String hash) {}
}

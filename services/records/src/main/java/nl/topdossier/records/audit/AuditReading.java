package nl.topdossier.records.audit;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import nl.topdossier.audit.verify.Break;
import nl.topdossier.audit.verify.ChainCheck;
import nl.topdossier.audit.verify.Link;
import nl.topdossier.web.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Shows the audit. Every chain that is shown is checked again from its stored entries, hash by hash. */
@Service
@Transactional(readOnly = true)
public class AuditReading {

    private final Chains chains;
    private final JsonMapper json;

    AuditReading(Chains chains, JsonMapper json) {
        this.chains = chains;
        this.json = json;
    }

    /** What all services recorded of a letter, oldest first, and whether each chain is whole. */
    public LetterAudit ofLetter(UUID letterId) {
        List<ChainState> states = chains.ofLetter(letterId);
        if (states.isEmpty()) {
            throw Refusal.notFound("problem.http.404");
        }
        List<Entry> entries = states.stream()
                .flatMap(state ->
                        chains.entries(letterId, state.service()).stream().map(link -> entry(state.service(), link)))
                .sorted(Comparator.comparing(Entry::at)
                        .thenComparing(Entry::service)
                        .thenComparing(Entry::position))
                .toList();
        return new LetterAudit(letterId, states.stream().map(this::checked).toList(), entries);
    }

    /** All chains, page by page, those with an alarm first. */
    public Verification all(int limit, int offset) {
        List<Chain> page =
                chains.page(limit, offset).stream().map(this::checked).toList();
        return new Verification(chains.count(), chains.countTroubled(), page);
    }

    private Chain checked(ChainState state) {
        List<Link> links = chains.entries(state.letterId(), state.service());
        List<Break> breaks = ChainCheck.of(state.letterId().toString(), state.service(), links);
        boolean upToHead = links.isEmpty()
                ? state.position() == 0
                : links.getLast().hash().equals(state.hash()) && links.getLast().position() == state.position();
        boolean whole = breaks.isEmpty() && upToHead && !chains.hasConflict(state.letterId(), state.service());
        List<Alarm> alarms = state.alarms() == 0
                ? List.of()
                : chains.alarmsOf(state.letterId()).stream()
                        .filter(alarm -> alarm.service().equals(state.service()))
                        .toList();
        return new Chain(
                state.letterId(), state.service(), links.size(), state.position(), state.hash(), whole, breaks, alarms);
    }

    private Entry entry(String service, Link link) {
        JsonNode said = json.readTree(link.entry());
        return new Entry(
                service,
                link.position(),
                instant(said.path("at").asString("")),
                said.path("act").asString(""),
                said.path("person").asString(""),
                said.path("details"),
                link.hash());
    }

    private static Instant instant(String text) {
        try {
            return Instant.parse(text);
        } catch (java.time.format.DateTimeParseException e) {
            return Instant.EPOCH;
        }
    }

    /** The audit of one letter. */
    public record LetterAudit(UUID letterId, List<Chain> chains, List<Entry> entries) {}

    /** How many chains there are and how many have an alarm or are not whole, with one page of them. */
    public record Verification(long chains, long troubled, List<Chain> page) {}

    /** One letter's chain in one service, as it was found just now, with what was wrong when its entries came in. */
    public record Chain(
            UUID letterId,
            String service,
            long entries,
            long headPosition,
            String headHash,
            boolean whole,
            List<Break> breaks,
            List<Alarm> alarms) {}

    /** Who did what, when; person is "system" where nobody acted. */
    public record Entry(
            String service, long position, Instant at, String act, String person, JsonNode details, String hash) {}
}

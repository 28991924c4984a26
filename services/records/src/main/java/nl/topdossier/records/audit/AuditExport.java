package nl.topdossier.records.audit;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.topdossier.audit.verify.ExportCheck;
import nl.topdossier.audit.verify.ExportDigest;
import nl.topdossier.audit.verify.Link;
import nl.topdossier.web.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Writes a letter's audit as a file that can be checked without this system: JSON lines, entries as they were hashed. */
@Service
public class AuditExport {

    private final Chains chains;
    private final Roots roots;
    private final JsonMapper json;
    private final Clock clock;

    AuditExport(Chains chains, Roots roots, JsonMapper json, Clock clock) {
        this.chains = chains;
        this.roots = roots;
        this.json = json;
        this.clock = clock;
    }

    /** A header, the entries chain by chain, alarms, and a closing line with the named root (the newest if absent). */
    @Transactional(readOnly = true)
    public List<String> of(UUID letterId, @Nullable Long number) {
        List<ChainState> states = chains.ofLetter(letterId);
        if (states.isEmpty()) {
            throw Refusal.notFound("problem.export.empty");
        }
        List<String> lines = new ArrayList<>();
        List<Map<String, Object>> heads = new ArrayList<>();
        lines.add(line(ExportCheck.FORMAT, header(letterId)));
        for (ChainState state : states) {
            List<Link> links = chains.entries(letterId, state.service());
            links.forEach(link -> lines.add(line("entry", entry(state.service(), link))));
            if (!links.isEmpty()) {
                heads.add(head(state.service(), links.getLast()));
            }
        }
        chains.alarmsOf(letterId).forEach(alarm -> lines.add(line("alarm", alarm(alarm))));
        lines.add(line("closing", closing(letterId, root(number), lines, heads)));
        return lines;
    }

    private Map<String, Object> header(UUID letterId) {
        return ordered("version", 1, "letterId", letterId, "exportedAt", clock.instant());
    }

    private static Map<String, Object> entry(String service, Link link) {
        Map<String, Object> entry = head(service, link);
        entry.put("previousHash", link.previousHash());
        entry.put("entry", link.entry());
        return entry;
    }

    private static Map<String, Object> head(String service, Link link) {
        return ordered("service", service, "position", link.position(), "hash", link.hash());
    }

    private static Map<String, Object> alarm(Alarm alarm) {
        Map<String, Object> line =
                ordered("service", alarm.service(), "position", alarm.position(), "alarm", alarm.kind());
        line.put("raisedAt", alarm.raisedAt());
        return line;
    }

    private Map<String, Object> closing(
            UUID letterId, Optional<Root> seal, List<String> lines, List<Map<String, Object>> heads) {
        Map<String, Object> closing = new LinkedHashMap<>();
        closing.put("digest", ExportDigest.of(lines));
        closing.put("chains", heads);
        seal.ifPresent(root -> {
            List<SealedChain> sealed = roots.sealed(root, letterId);
            if (!sealed.isEmpty()) {
                closing.put("root", root.forExport());
                closing.put("sealed", sealed);
            }
        });
        return closing;
    }

    private Optional<Root> root(@Nullable Long number) {
        if (number == null) {
            return roots.newest();
        }
        return Optional.of(roots.find(number).orElseThrow(() -> Refusal.notFound("problem.http.404")));
    }

    private String line(String kind, Map<String, Object> fields) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("kind", kind);
        line.putAll(fields);
        return json.writeValueAsString(line);
    }

    private static Map<String, Object> ordered(String n1, Object v1, String n2, Object v2, String n3, Object v3) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put(n1, v1);
        fields.put(n2, v2);
        fields.put(n3, v3);
        return fields;
    }
}

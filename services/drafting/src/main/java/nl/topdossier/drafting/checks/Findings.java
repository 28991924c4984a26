package nl.topdossier.drafting.checks;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import nl.topdossier.audit.AuditTrail;
import nl.topdossier.drafting.ledger.LinkedItem;
import nl.topdossier.drafting.ledger.LinkedItems;
import nl.topdossier.drafting.letters.Door;
import nl.topdossier.drafting.letters.Letter;
import nl.topdossier.drafting.letters.Letters;
import nl.topdossier.drafting.letters.Rows;
import nl.topdossier.drafting.letters.Version;
import nl.topdossier.drafting.letters.VersionWasSaved;
import nl.topdossier.drafting.letters.Versions;
import nl.topdossier.lettertext.checks.Finding;
import nl.topdossier.lettertext.checks.Severity;
import nl.topdossier.web.Refusal;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the rules find in versions: the text is judged when it is saved, the list of participants, what the ledger links and
 * days of summits that moved whenever someone looks.
 */
@Service
public class Findings {

    private final JdbcClient jdbc;
    private final Letters letters;
    private final Versions versions;
    private final LinkedItems linked;
    private final DayRules days;
    private final AuditTrail audit;
    private final JsonMapper json;
    private final Clock clock;

    Findings(
            JdbcClient jdbc,
            Letters letters,
            Versions versions,
            LinkedItems linked,
            DayRules days,
            AuditTrail audit,
            JsonMapper json,
            Clock clock) {
        this.linked = linked;
        this.days = days;
        this.json = json;
        this.jdbc = jdbc;
        this.letters = letters;
        this.versions = versions;
        this.audit = audit;
        this.clock = clock;
    }

    /** The findings in the letter's newest version, each with its waiver. */
    public List<JudgedFinding> of(Letter letter) {
        return versions.newest(letter).map(version -> of(letter, version)).orElse(List.of());
    }

    /** The findings in this version of the letter, each with its waiver. */
    public List<JudgedFinding> of(Letter letter, Version version) {
        List<Waiver> waivers = waivers(letter.id());
        return Stream.of(kept(version), ListRules.find(letter, version), undecided(version), days.find(letter, version))
                .flatMap(List::stream)
                .map(finding -> new JudgedFinding(
                        finding,
                        waivers.stream()
                                .filter(waiver -> waiver.covers(finding))
                                .findFirst()
                                .orElse(null)))
                .toList();
    }

    /** It can not be waived: the letter's own list has room for the passage, and for the reason. */
    private List<Finding> undecided(Version version) {
        return linked.undecided(version).stream().map(Findings::undecided).toList();
    }

    private static Finding undecided(LinkedItem item) {
        return new Finding(
                "item-undecided",
                Severity.BLOCKING,
                "list",
                "",
                List.of("@item." + item.kind(), item.reference()),
                false);
    }

    /** Lets a finding stay, in a person's name and with a reason; a second time changes nothing. */
    @Transactional
    public void waive(UUID letterId, String code, String place, String givenReason, UUID person) {
        Letter letter = letters.lock(letterId);
        Finding finding = of(letter).stream()
                .filter(judged ->
                        judged.finding().code().equals(code) && judged.place().equals(place))
                .map(JudgedFinding::finding)
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("problem.finding.gone"));
        if (!finding.waivable()) {
            throw Refusal.conflict("problem.finding.not-waivable");
        }
        Door door = new Door();
        String reason = door.requiredPlain("reason", givenReason);
        door.close();
        int added = jdbc.sql("""
                        insert into waiver (letter_id, finding_key, reason, waived_by, waived_at)
                        values (:id, :key, :reason, :by, :at) on conflict do nothing
                        """)
                .param("id", letterId)
                .param("key", finding.key())
                .param("reason", reason)
                .param("by", person)
                .param("at", Rows.at(clock.instant()))
                .update();
        if (added == 1) {
            audit.record(letterId, "finding-waived", person, Map.of("code", code, "version", letter.version()));
        }
    }

    @EventListener
    void judge(VersionWasSaved saved) {
        Version version = saved.version();
        List<Finding> found = TextRules.find(saved.letter().card(), version);
        for (int position = 0; position < found.size(); position++) {
            jdbc.sql("""
                            insert into finding (letter_id, version, position, finding)
                            values (:id, :version, :position, :finding)
                            """)
                    .param("id", version.letterId())
                    .param("version", version.number())
                    .param("position", position)
                    .param("finding", json.writeValueAsString(found.get(position)))
                    .update();
        }
    }

    private List<Finding> kept(Version version) {
        return jdbc.sql("""
                        select finding from finding where letter_id = :id and version = :version order by position
                        """)
                .param("id", version.letterId())
                .param("version", version.number())
                .query((row, number) -> json.readValue(row.getString("finding"), Finding.class))
                .list();
    }

    private List<Waiver> waivers(UUID letterId) {
        return jdbc.sql("select finding_key, reason, waived_by, waived_at from waiver where letter_id = :id")
                .param("id", letterId)
                .query(Waiver.class)
                .list();
    }
}

package nl.topdossier.records.audit;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.topdossier.audit.AuditChain;
import nl.topdossier.audit.verify.MerkleTree;
import nl.topdossier.audit.verify.RootSeal;
import nl.topdossier.messaging.Wake;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes and keeps the roots. A root and the wish to mail it are one transaction. */
@Service
public class Roots {

    static final ZoneId NETHERLANDS = ZoneId.of("Europe/Amsterdam");

    private static final String ALL = """
            select r.number, r.kind, r.made_at, r.up_to, r.chains, r.merkle_root, r.previous_hash, r.hash, r.asked_by,
                m.state as mail from audit_root r join root_mail m on m.number = r.number
            """;

    private final JdbcClient jdbc;
    private final Heads heads;
    private final Clock clock;

    Roots(JdbcClient jdbc, Heads heads, Clock clock) {
        this.jdbc = jdbc;
        this.heads = heads;
        this.clock = clock;
    }

    /** Makes a root now, because this person asks for it. */
    @Transactional
    public Root makeFor(UUID person) {
        Arrivals.hold(jdbc);
        return make(Root.Kind.ASKED, person);
    }

    /** Makes the root of today, unless it is there already. */
    @Transactional
    public void makeDaily() {
        Arrivals.hold(jdbc);
        if (!hasDaily(today())) {
            make(Root.Kind.DAILY, null);
        }
    }

    private Root make(Root.Kind kind, @Nullable UUID person) {
        long upTo = jdbc.sql("select coalesce(max(id), 0) from chain_entry")
                .query(Long.class)
                .single();
        String previous = newest().map(Root::hash).orElse(AuditChain.START);
        long number = newest().map(Root::number).orElse(0L) + 1;
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        MerkleTree tree = new MerkleTree();
        long chains = heads.each(upTo, head -> tree.add(head.leaf()));
        RootSeal seal = new RootSeal(number, now.toString(), chains, tree.root(), previous);
        jdbc.sql("""
                        insert into audit_root (number, kind, day, made_at, up_to, chains, merkle_root, previous_hash, hash, asked_by)
                        values (:number, :kind, :day, :now, :upTo, :chains, :merkleRoot, :previous, :hash, :person)
                        """)
                .param("number", number)
                .param("kind", kind.name())
                .param("day", today())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("upTo", upTo)
                .param("chains", chains)
                .param("merkleRoot", seal.merkleRoot())
                .param("previous", previous)
                .param("hash", seal.hash())
                .param("person", person)
                .update();
        planMail(number, now);
        return newest().orElseThrow();
    }

    private void planMail(long number, Instant now) {
        jdbc.sql("""
                        insert into root_mail (number, state, attempts, next_attempt_at) values (:number, 'PLANNED', 0, :now)
                        """)
                .param("number", number)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
        Wake.onCommit(jdbc, RootMailing.NAME);
    }

    boolean hasDaily(LocalDate day) {
        return jdbc.sql("select count(*) from audit_root where kind = 'DAILY' and day = :day")
                        .param("day", day)
                        .query(Long.class)
                        .single()
                > 0;
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), NETHERLANDS);
    }

    /** The newest root, if there is one. */
    public Optional<Root> newest() {
        return jdbc.sql(ALL + " order by r.number desc limit 1")
                .query(Root.class)
                .optional();
    }

    /** The newest roots, newest first. */
    public List<Root> list() {
        return jdbc.sql(ALL + " order by r.number desc limit 400")
                .query(Root.class)
                .list();
    }

    Optional<Root> find(long number) {
        return jdbc.sql(ALL + " where r.number = :number")
                .param("number", number)
                .query(Root.class)
                .optional();
    }

    /** The letter's chains under this root, each with its way up; the tree is made again from the stored entries. */
    List<SealedChain> sealed(Root root, UUID letterId) {
        MerkleTree tree = new MerkleTree();
        List<SealedChain> sealed = new ArrayList<>();
        heads.each(root.upTo(), head -> {
            if (head.letterId().equals(letterId)) {
                List<String> path = tree.addMarked(head.leaf());
                sealed.add(new SealedChain(head.service(), head.position(), head.hash(), path));
            } else {
                tree.add(head.leaf());
            }
        });
        tree.root();
        return sealed;
    }
}

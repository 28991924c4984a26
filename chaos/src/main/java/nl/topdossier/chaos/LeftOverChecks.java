package nl.topdossier.chaos;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import nl.topdossier.processes.Waiting;

/** Nothing is left open, stuck, untold or unprocessed in any service, once everything had time to settle. */
final class LeftOverChecks {

    private static final List<String> SERVICES =
            List.of("drafting", "approval", "dispatch", "records", "logistics", "commitments", "portal");
    private static final Duration TO_SETTLE = Duration.ofMinutes(3);

    private final Database database;

    LeftOverChecks(Database database) {
        this.database = database;
    }

    void into(Findings findings) {
        Waiting.until(this::isSettled, TO_SETTLE, Duration.ofSeconds(1));
        var heading = new ArrayList<>(List.of("left at the end"));
        heading.addAll(SERVICES);
        var table = new Table(heading.toArray(String[]::new));
        for (LeftOver kind : LeftOver.KINDS) {
            var row = new ArrayList<Object>(List.of(kind.name()));
            for (String service : SERVICES) {
                row.add(kind.services().contains(service) ? count(kind, service, findings) : "-");
            }
            table.row(row.toArray());
        }
        findings.show(table);
    }

    private long count(LeftOver kind, String service, Findings findings) {
        long count = kind.count(database, service);
        if (count > 0) {
            findings.wrong("expected no " + kind.name() + ", but there are " + count + ":\n    "
                    + String.join("\n    ", kind.some(database, service)));
        }
        return count;
    }

    private boolean isSettled() {
        return LeftOver.KINDS.stream()
                .allMatch(kind -> kind.services().stream().allMatch(service -> kind.count(database, service) == 0));
    }
}

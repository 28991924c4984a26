package nl.topdossier.chaos;

import java.time.Duration;
import java.util.List;

/** How often each kind was killed and how long it was away; each must have come back. */
final class KillChecks {

    private final List<Outage> outages;
    private final int planned;

    KillChecks(List<Outage> outages, int planned) {
        this.outages = outages;
        this.planned = planned;
    }

    void into(Findings findings) {
        var table = new Table("killed (-9)", "times", "away at most, s", "away in all, s");
        for (ProcessKind kind : ProcessKind.values()) {
            List<Duration> lengths = outages.stream()
                    .filter(outage -> outage.kind() == kind && outage.until() != null)
                    .map(Outage::length)
                    .toList();
            long times =
                    outages.stream().filter(outage -> outage.kind() == kind).count();
            table.row(
                    kind.part(),
                    times,
                    lengths.stream().mapToLong(Duration::toSeconds).max().orElse(0),
                    lengths.stream().mapToLong(Duration::toSeconds).sum());
            findings.expect(
                    lengths.size() == times,
                    kind.part() + " was killed " + times + " times, but came back only " + lengths.size() + " times");
        }
        table.row("all", outages.size(), "", "");
        findings.show(table);
        findings.expect(
                outages.size() >= planned,
                "expected " + planned + " kills while letters were at work, but there were " + outages.size());
    }
}

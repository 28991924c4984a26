package nl.topdossier.bench;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import nl.topdossier.exercise.Away;
import nl.topdossier.exercise.NotAsItShouldBe;
import nl.topdossier.exercise.Refused;
import nl.topdossier.processes.Binaries;
import nl.topdossier.processes.NotReadyException;

/** Measures everything once and prints one table. Ends with 1 when something could not be measured, whatever the figures are. */
public final class Bench {

    private final Selection selection;
    private final Workload load;
    private final Report report = new Report();

    private Bench(Selection selection) {
        this.selection = selection;
        this.load = selection.load();
    }

    public static void main(String[] arguments) {
        try {
            new Bench(Selection.of(List.of(arguments))).measure();
        } catch (Unmeasurable | NotAsItShouldBe | Away | Refused | NotReadyException e) {
            System.out.flush();
            System.err.println(e.getMessage());
            System.exit(1);
        }
        System.exit(0);
    }

    private void measure() {
        Path data = Binaries.repositoryRoot().resolve("bench/target/stack");
        report.say("starting a stack of its own, from nothing");
        try (var stack = BenchStack.start(data, report::say)) {
            start(stack);
            letters(stack);
            if (selection.has(Measure.PEOPLE)) {
                new PeopleAtWork(stack, load, report).measure();
            }
            if (selection.has(Measure.STOCK)) {
                new LargeStock(stack, load, report).measure();
            }
            if (selection.has(Measure.PLAN)) {
                new SummitWork(stack, load, report).measure();
            }
            memory(stack);
            if (selection.has(Measure.REFERENCE)) {
                report.say("stopping the services; the engine begins anew, alone");
                stack.leaveEngineAlone();
                report.reference(new ReferenceRun(stack).measure(load.warmUp(), load.letters(), load.atOnce()));
            }
            report.print();
        }
    }

    private void letters(BenchStack stack) {
        int flow = selection.has(Measure.FLOW) ? load.warmUp() + load.letters() : 0;
        int visible = selection.has(Measure.VISIBLE) ? load.visible() : 0;
        report.say("drafting " + (flow + visible) + " letters");
        List<UUID> drafts = new Drafts(stack.exercise()).make(flow + visible);
        double perSecond = 5;
        if (flow > 0) {
            report.say("sending " + load.letters() + " letters through, " + load.atOnce() + " at once");
            Flow product = new ProductRun(stack)
                    .measure(drafts.subList(0, load.warmUp()), drafts.subList(load.warmUp(), flow), load.atOnce());
            report.product(product);
            perSecond = Math.min(perSecond, 0.7 * product.perSecond());
        }
        if (visible > 0) {
            new VisibleTasks(stack, perSecond, report).measure(drafts.subList(flow, flow + visible));
        }
    }

    private void start(BenchStack stack) {
        report.add(Bar.atMost(
                "start of the local stack, built, to the first page",
                60,
                "s",
                stack.toFirstPage().toMillis() / 1000.0,
                "one JVM per service"));
    }

    private void memory(BenchStack stack) {
        double gigabytes = stack.memory() / 1024.0;
        report.add(new Bar(
                "memory of the local stack in all, after the work",
                "< 4 GB",
                String.format(Locale.ROOT, "%.1f GB", gigabytes),
                gigabytes < 4));
    }
}

package nl.topdossier.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What is said while it is measured, and the table at the end. */
final class Report {

    private final long begin = System.nanoTime();
    private final List<Bar> bars = new ArrayList<>();
    private @Nullable Flow product;
    private @Nullable Flow reference;

    void say(String line) {
        System.out.printf(Locale.ROOT, "%6.1f s  %s%n", seconds(), line);
    }

    void add(Bar bar) {
        bars.add(bar);
        say(bar.what() + ": " + bar.measured());
    }

    void product(Flow flow) {
        product = flow;
        say("the product: " + flow);
    }

    void reference(Flow flow) {
        reference = flow;
        say("the reference: " + flow);
    }

    void print() {
        addRatio();
        System.out.println();
        System.out.printf("%-66s %-11s %-8s %s%n", "what", "bar", "met", "measured");
        bars.forEach(bar -> System.out.printf(
                "%-66s %-11s %-8s %s%n", bar.what(), bar.bar(), bar.met() ? "met" : "NOT MET", bar.measured()));
        System.out.println();
        printCpu();
        System.out.printf(Locale.ROOT, "%nMeasured in %.0f s.%n", seconds());
    }

    private void addRatio() {
        if (product != null && reference != null) {
            double ratio = product.perSecond() / reference.perSecond();
            bars.addFirst(new Bar(
                    "letters per second, product / reference",
                    ">= 0.30",
                    String.format(
                            Locale.ROOT,
                            "%.2f (%.2f / %.2f letters/s)",
                            ratio,
                            product.perSecond(),
                            reference.perSecond()),
                    ratio >= 0.3));
        }
    }

    private void printCpu() {
        Flow ours = product;
        if (ours == null) {
            return;
        }
        System.out.printf("%-14s %10s %10s%n", "CPU ms/letter", "product", "reference");
        var names = new TreeSet<>(ours.cpu().millis().keySet());
        names.remove(Cpu.DRIVER);
        names.forEach(
                name -> printCpu(name, ours.cpuPerLetter(name), reference == null ? 0 : reference.cpuPerLetter(name)));
        printCpu(Cpu.DRIVER, ours.cpuPerLetter(Cpu.DRIVER), reference == null ? 0 : reference.cpuPerLetter(Cpu.DRIVER));
        printCpu(
                "all",
                (double) ours.cpu().all() / ours.letters(),
                reference == null ? 0 : (double) reference.cpu().all() / reference.letters());
    }

    private static void printCpu(String name, double ours, double bare) {
        System.out.printf(Locale.ROOT, "%-14s %10.0f %10.0f%n", name, ours, bare);
    }

    private double seconds() {
        return Duration.ofNanos(System.nanoTime() - begin).toMillis() / 1000.0;
    }
}

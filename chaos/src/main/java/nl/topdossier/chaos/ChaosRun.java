package nl.topdossier.chaos;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import nl.topdossier.processes.Waiting;

/** One run: a stack of its own, letters, what is done to them, and what must be so afterwards. */
final class ChaosRun implements AutoCloseable {

    private static final Duration UNWELL = Duration.ofSeconds(15);

    private final Options options;
    private final Path root;
    private final ChaosStack stack;
    private final Consumer<String> told;
    private final Findings findings = new Findings();
    private final List<Outage> outages = new ArrayList<>();

    ChaosRun(Path root, Path data, Options options, Consumer<String> told) {
        this.options = options;
        this.root = root;
        this.told = told;
        this.stack = new ChaosStack(root, data, options.partitions(), told);
    }

    /** What is not as it should be; nothing when all is well. */
    List<String> run() {
        Instant started = Instant.now();
        stack.start();
        allAway(started);
        Instant begin = Instant.now();
        List<PlayedLetter> letters = letters();
        var progress =
                new Progress(letters.stream().mapToInt(PlayedLetter::size).sum());
        var players = new Players(options.atOnce(), progress, options.bound());
        switch (options.scenario()) {
            case KILLS -> underKills(letters, players, progress);
            case LOST, OLDER -> overRepair(letters, players);
        }
        findings.show("Letters were at work for "
                + Duration.between(begin, Instant.now()).toSeconds() + " s");
        check(letters);
        return findings.problems();
    }

    /** The tables. */
    String report() {
        return findings.text();
    }

    private List<PlayedLetter> letters() {
        return LetterPlan.mix(root, options.letters()).stream()
                .map(plan -> new PlayedLetter(stack.people(), plan, told))
                .toList();
    }

    private void underKills(List<PlayedLetter> letters, Players players, Progress progress) {
        told.accept(letters.size() + " letters, " + options.kills() + " kills by --seed " + options.seed());
        List<Kill> plan = KillPlan.of(options.kills(), new Random(options.seed()));
        var killer = new Killer(stack, plan, progress, told);
        try (killer;
                var others = new OtherWork(stack.people(), letters.size(), progress, told)) {
            players.play(letters, PlayedLetter::size);
            others.finish().forEach(findings::wrong);
            told.accept("The letters are played; waiting until everything is well again");
        }
        outages.addAll(killer.outages());
        new KillChecks(killer.outages(), options.kills()).into(findings);
    }

    /** People go on working while the engine is not what it was, and while it is repaired. */
    private void overRepair(List<PlayedLetter> letters, Players players) {
        var data = new EngineData(stack);
        players.play(letters, EarlyStop::of);
        if (options.scenario() == Options.Scenario.OLDER) {
            told.accept("The engine's data is copied");
            data.keepCopy();
            players.play(letters, EarlyStop::laterOf);
            long further = letters.stream()
                    .filter(letter -> letter.done() > EarlyStop.of(letter))
                    .count();
            findings.show(further + " of " + letters.size() + " letters took a step after the copy");
            findings.expect(
                    2 * further >= letters.size(), "expected half of the letters to take a step after the copy");
        }
        showOpen(letters);
        Instant unwell = Instant.now();
        if (options.scenario() == Options.Scenario.OLDER) {
            told.accept("The engine is killed and its data replaced by the copy");
            data.replaceByCopy();
        } else {
            told.accept("The engine is killed and its data deleted");
            data.lose();
        }
        Thread people = Thread.ofPlatform().name("people").start(() -> players.play(letters, PlayedLetter::size));
        Waiting.until(() -> stack.isWell(ProcessKind.ZEEBE), Duration.ofMinutes(3));
        Waiting.until(() -> false, UNWELL);
        told.accept("./topdossier repair");
        stack.repair();
        allAway(unwell);
        join(people);
    }

    /** As at a start: each part does without the others until they are there too. */
    private void allAway(Instant since) {
        for (ProcessKind kind : ProcessKind.values()) {
            outages.add(new Outage(kind, since, Instant.now()));
        }
    }

    private void showOpen(List<PlayedLetter> letters) {
        var table = new Table("open letters, by steps done", "letters");
        letters.stream()
                .mapToInt(PlayedLetter::done)
                .distinct()
                .sorted()
                .forEach(done -> table.row(
                        done,
                        letters.stream().filter(letter -> letter.done() == done).count()));
        findings.show(table);
        try (var database = new Database(stack.database())) {
            long open = database.count("select count(*) from drafting.process_instance where ended_at is null");
            findings.expect(
                    open == letters.size(),
                    "expected " + letters.size() + " open letters when the engine lost its data, but " + open
                            + " were");
        }
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void check(List<PlayedLetter> letters) {
        told.accept("Checking");
        try (var database = new Database(stack.database())) {
            new LeftOverChecks(database).into(findings);
            new AuditChecks(database).into(findings);
            new HouseChecks(database, stack.people()).into(findings);
        }
        engine();
        if (options.scenario() == Options.Scenario.KILLS) {
            FactsInOrder.read(stack.kafka()).into(findings);
        }
        new LetterChecks(stack.people(), letters).into(findings);
        new LogChecks(stack.data().resolve("logs"), outages).into(findings);
    }

    private void engine() {
        var instances = EngineStreamCount.read(stack.kafka(), engineId());
        findings.show(instances.begun() + " process instances in the present engine, "
                + instances.running().size() + " still running");
        findings.expect(
                instances.running().isEmpty(),
                "expected no instance to run in the engine, but these do: " + instances.running());
    }

    private String engineId() {
        try {
            return Files.readString(stack.data().resolve("zeebe/data/engine-id"))
                    .strip();
        } catch (IOException e) {
            throw new UncheckedIOException("Expected an engine id", e);
        }
    }

    @Override
    public void close() {
        stack.close();
    }
}

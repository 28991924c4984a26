package nl.topdossier.chaos;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** What is asked for on the command line. */
record Options(Scenario scenario, int letters, int kills, long seed, int partitions, int atOnce, int minutes) {

    static final String HELP = """
            ./topdossier chaos [options]

              Plays letters, a summit and promises through a stack of its own while it kills (-9) one process after
              another at random moments; the supervisor starts them again. Then it counts: every letter ended right,
              one registration per hand-over, audit chains whole, work and promises told once and in order, nothing
              left open or stuck, nothing unexplained in a log.
              Ends with 1 when anything is not as it should be.

              --letters N       how many letters (50)
              --kills K         how many kills, over all kinds of process (24)
              --seed S          the same plan of kills as an earlier run; it is printed
              --partitions P    partitions of the engine (1)
              --at-once A       how many letters are played at the same time (6)
              --minutes M       after which the run is given up (10, and one more for each two letters)
              --repair lost     no kills: with all letters open the engine's data is deleted, then ./topdossier repair
              --repair older    the same, but an older copy takes the place of the engine's data

              The stack has its own data (chaos/target/runs) and free ports; .data/ is not touched. Logs stay there.

              Kafka away from the engine's exporter for ten minutes is a test of the exporter:
              mvn -pl platform/exporter -am -Dit.test=ExporterIT -Dtest=NoTests -Dexporter.outage=PT10M \\
                  -Dsurefire.failIfNoSpecifiedTests=false -Dfailsafe.failIfNoSpecifiedTests=false verify
            """;

    /** What happens to the stack while letters are open. */
    enum Scenario {
        /** Processes are killed. */
        KILLS,
        /** The engine's data is deleted. */
        LOST,
        /** The engine's data is replaced by an older copy. */
        OLDER
    }

    static Options usual() {
        return new Options(Scenario.KILLS, 50, 24, new Random().nextInt(1_000_000), 1, 6, 0);
    }

    static Options from(List<String> words) {
        Options options = usual();
        for (int i = 0; i < words.size(); i += 2) {
            String value = i + 1 < words.size() ? words.get(i + 1) : "";
            options = options.with(words.get(i), value);
        }
        return options;
    }

    private Options with(String name, String value) {
        return switch (name) {
            case "--letters" ->
                new Options(scenario, number(name, value, 1, 400), kills, seed, partitions, atOnce, minutes);
            case "--kills" ->
                new Options(scenario, letters, number(name, value, 0, 1000), seed, partitions, atOnce, minutes);
            case "--seed" ->
                new Options(
                        scenario,
                        letters,
                        kills,
                        number(name, value, 0, Integer.MAX_VALUE),
                        partitions,
                        atOnce,
                        minutes);
            case "--partitions" ->
                new Options(scenario, letters, kills, seed, number(name, value, 1, 8), atOnce, minutes);
            case "--at-once" ->
                new Options(scenario, letters, kills, seed, partitions, number(name, value, 1, 50), minutes);
            case "--minutes" ->
                new Options(scenario, letters, kills, seed, partitions, atOnce, number(name, value, 1, 1000));
            case "--repair" -> new Options(repair(value), letters, 0, seed, partitions, atOnce, minutes);
            default ->
                throw new IllegalArgumentException(
                        "Expected an option that ./topdossier chaos help lists, but: " + name);
        };
    }

    /** After this time a run is given up. */
    Duration bound() {
        return Duration.ofMinutes(minutes > 0 ? minutes : 10 + letters / 2);
    }

    private static Scenario repair(String value) {
        return switch (value) {
            case "lost", "older" -> Scenario.valueOf(value.toUpperCase(Locale.ROOT));
            default -> throw new IllegalArgumentException("Expected --repair lost or --repair older, but: " + value);
        };
    }

    private static int number(String name, String value, int least, int most) {
        if (value.matches("\\d{1,9}") && Integer.parseInt(value) >= least && Integer.parseInt(value) <= most) {
            return Integer.parseInt(value);
        }
        throw new IllegalArgumentException(
                "Expected a number from " + least + " to " + most + " after " + name + ", but: " + value);
    }
}

package nl.topdossier.exercise;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import nl.topdossier.exercise.StackAddresses.Service;

/**
 * Replays the hosting of Den Haag 2025 through a running exercise stack, from the first meeting of the committee to the thanks
 * after it, with the shortening from three days to two in between. Ends with 1 and one sentence when anything is not as it
 * should be.
 */
public final class SummitDemo {

    private final ExerciseStack stack;
    private final Colleague coordinator;
    private final Terminal terminal = new Terminal();
    private final Set<String> shown = ConcurrentHashMap.newKeySet();

    private SummitDemo(ExerciseStack stack) {
        this.stack = stack;
        this.coordinator = stack.colleague("coen");
    }

    public static void main(String[] arguments) {
        try {
            new SummitDemo(ExerciseStack.at(StackAddresses.from(System.getenv()))).play();
        } catch (NotAsItShouldBe | Away | Refused e) {
            System.out.flush();
            System.err.println(e.getMessage());
            System.exit(1);
        }
        System.exit(0);
    }

    private void play() {
        try (var events = new EventLog(stack.addresses(), this::show)) {
            chapter("The summit is planned on three days, as it stood in 2024");
            var script = new SummitScript(stack, terminal);
            UUID summitId = script.plan();
            shown.add(summitId.toString());
            var figures = new SummitFigures(stack, summitId, terminal);
            var work = new SummitWork(stack, summitId, new WorkOverInterfaces(stack, terminal));
            script.planWork(summitId);

            chapter("Work until the shortening: real days where a source gives them, otherwise one possible order");
            int acts = script.workBefore(DenHaag2025.SHORTENED_ASSUMED, work, summitId);
            figures.rooms();

            chapter("The summit is shortened from three days to two");
            script.shorten(summitId);

            chapter("Budget: the spring memorandum of 2025");
            figures.budget();

            chapter("Work until the thanks, with the reviews of the steering committee in between");
            acts += script.workBefore(DenHaag2025.END_OF_REPLAY, work, summitId);
            script.correct(summitId);
            script.evaluate(summitId);

            chapter("Checks");
            prove(summitId, work, events);
            System.out.printf(
                    "%nThe summit went as it should, in %.0f s: %d acts of work, %d facts about the summit itself.%n",
                    terminal.seconds(), acts, events.about(summitId).size());
        }
    }

    private void prove(UUID summitId, SummitWork work, EventLog events) {
        NotAsItShouldBe.unless(work.open().isEmpty(), "all work to be done", "open is " + work.open());
        NotAsItShouldBe.unless(
                work.onOtherDays().isEmpty(),
                "work on its real days where a source gives them",
                work.onOtherDays().toString());
        terminal.say("Work", SummitWork.realDays() + " real days are kept; the others are one possible order");
        String state = coordinator
                .get(Service.LOGISTICS, "/v1/summits/" + summitId)
                .path("state")
                .asString("");
        NotAsItShouldBe.unless(state.equals("CLOSED"), "a closed summit", "it is " + state);
        int exceptions = work.exceptions();
        NotAsItShouldBe.unless(exceptions == 0, "no exception to what work needs", "there were " + exceptions);
        terminal.say("Work", "all done in the order of its needs, without an exception");
        for (String fact : List.of("summit-planned", "summit-dates-changed", "summit-closed")) {
            Patience.USUAL.until(
                    fact + " on Kafka",
                    () -> events.about(summitId).stream()
                            .anyMatch(event -> event.type().equals(fact)));
        }
        terminal.say("Kafka", "planned, moved and closed, each told");
    }

    private void show(EventLog.Event event) {
        if (!event.isTask() && shown.contains(event.key())) {
            terminal.say(
                    "  Kafka",
                    event.type() + "  key ..." + Words.shortened(event.key()) + "  sequence " + event.sequence());
        }
    }

    private static void chapter(String title) {
        System.out.println();
        System.out.println(title);
    }
}

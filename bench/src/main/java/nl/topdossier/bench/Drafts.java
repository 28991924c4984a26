package nl.topdossier.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.topdossier.exercise.Colleague;
import nl.topdossier.exercise.ExerciseDeadline;
import nl.topdossier.exercise.ExerciseStack;
import nl.topdossier.exercise.LetterScript;
import nl.topdossier.exercise.Patience;
import nl.topdossier.exercise.PreparedLetter;
import nl.topdossier.exercise.StackAddresses.Service;
import nl.topdossier.processes.Binaries;
import tools.jackson.databind.JsonNode;

/** Makes letters that only have to be submitted: text, covering letters and memo of letter 002, and three ministers. */
final class Drafts {

    private static final int AT_ONCE = 4;
    private static final Patience PATIENCE = new Patience(Duration.ofSeconds(90), Duration.ofMillis(100));

    private final ExerciseStack stack;
    private final PreparedLetter prepared = PreparedLetter.read(Binaries.repositoryRoot(), "002");

    Drafts(ExerciseStack stack) {
        this.stack = stack;
    }

    List<UUID> make(int count) {
        var drafts = new ArrayList<UUID>();
        try (var threads = Executors.newFixedThreadPool(AT_ONCE)) {
            List<Callable<UUID>> work = new ArrayList<>();
            for (int i = 1; i <= count; i++) {
                String number = " (" + i + ")";
                work.add(() -> one(number));
            }
            for (Future<UUID> draft : threads.invokeAll(work)) {
                drafts.add(draft.get());
            }
        } catch (ExecutionException e) {
            throw new Unmeasurable("Expected letters to be drafted, but " + e.getCause(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Unmeasurable("Expected letters to be drafted, but was interrupted");
        }
        return drafts;
    }

    private UUID one(String number) {
        var script = new LetterScript(
                stack,
                prepared,
                LetterScript.Options.of(prepared)
                        .afterTitle(number)
                        .until(ExerciseDeadline.in(7))
                        .with(PATIENCE));
        script.open();
        script.save();
        leaveToMinisters(script);
        script.answerWarnings();
        return script.letterId();
    }

    /** Three sign-offs, at the same moment: no coordination and no line before them. */
    private void leaveToMinisters(LetterScript script) {
        Colleague drafter = stack.colleague("anna");
        JsonNode letter = script.letter();
        var ministers = new ArrayList<Map<String, String>>();
        for (JsonNode participant : letter.path("participants")) {
            if (participant.path("round").asString("").equals("MINISTERS")) {
                ministers.add(Map.of(
                        "officeId", participant.path("officeId").asString(""),
                        "round", "MINISTERS",
                        "role", participant.path("role").asString(""),
                        "sectionId", participant.path("sectionId").asString("")));
            }
        }
        drafter.send(
                "PUT",
                Service.DRAFTING,
                "/v1/letters/" + script.letterId() + "/participants",
                Map.of("participants", ministers),
                letter.path("revision").asLong());
    }
}

package nl.topdossier.exercise;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.topdossier.exercise.StackAddresses.Service;
import tools.jackson.databind.JsonNode;

/** Lets offices decide in the rounds of a letter's newest submission. */
final class SignOffRounds {

    private final ExerciseStack stack;
    private final Patience patience;
    private final Told told;

    SignOffRounds(ExerciseStack stack, Patience patience, Told told) {
        this.stack = stack;
        this.patience = patience;
        this.told = told;
    }

    /** Everybody in the round agrees: in the line one after the other, else all at once. */
    void agree(UUID letterId, String kind) {
        JsonNode round = awaitRound(letterId, kind);
        List<String> offices = offices(round);
        if (kind.equals("LINE")) {
            offices.forEach(office -> agreeOf(letterId, kind, office));
        } else {
            atOnce(offices.stream()
                    .map(office -> (Runnable) () -> agreeOf(letterId, kind, office))
                    .toList());
        }
        patience.until(
                "round " + kind + " to end in agreement",
                () -> round(letterId, kind)
                        .filter(now -> now.path("outcome").asString("").equals("AGREED"))
                        .isPresent());
    }

    void agreeInTurn(UUID letterId, String kind, int offices) {
        JsonNode round = awaitRound(letterId, kind);
        offices(round).stream().limit(offices).forEach(office -> agreeOf(letterId, kind, office));
    }

    void agreeOf(UUID letterId, String kind, String office) {
        JsonNode decided = decide(letterId, kind, office, "AGREE", "");
        boolean signed = decided.path("signed").size() > 0;
        told.say(
                Words.who(office),
                (signed ? "agrees and signs, hash " : "agrees, hash ") + Words.shortened(decided.path("contentHash")));
    }

    void returnOf(UUID letterId, String kind, String office, String remarks) {
        awaitRound(letterId, kind);
        decide(letterId, kind, office, "RETURN", remarks);
        told.say(Words.who(office), "returns: " + remarks);
    }

    private JsonNode decide(UUID letterId, String kind, String office, String decision, String remarks) {
        String state = decision.equals("AGREE") ? "AGREED" : "RETURNED";
        return patience.until(office + " to decide (" + decision + ")", () -> {
            JsonNode signOff = signOff(letterId, kind, office).orElse(null);
            if (signOff == null) {
                return Optional.empty();
            }
            if (signOff.path("state").asString("").equals(state)) {
                return Optional.of(signOff);
            }
            if (signOff.path("due").asBoolean()) {
                answer(stack.holderOf(office), signOff.path("taskId").asString(""), decision, remarks);
            }
            return Optional.empty();
        });
    }

    private static void answer(Colleague holder, String taskId, String decision, String remarks) {
        JsonNode task = holder.get(Service.APPROVAL, "/v1/tasks/" + taskId);
        var answer = new HashMap<String, Object>();
        answer.put("decision", decision);
        answer.put("contentHash", task.path("contentHash").asString(""));
        String memoHash = task.path("memoHash").asString("");
        if (!memoHash.isEmpty()) {
            answer.put("memoHash", memoHash);
        }
        answer.put(
                "sign",
                decision.equals("AGREE") && task.path("role").asString("").equals("SIGNS"));
        if (!remarks.isEmpty()) {
            answer.put("remarks", remarks);
        }
        holder.post(Service.APPROVAL, "/v1/tasks/" + taskId + "/decision", answer);
    }

    private JsonNode awaitRound(UUID letterId, String kind) {
        return patience.until("round " + kind + " to be open", () -> round(letterId, kind));
    }

    /** The newest round of this kind in the newest submission, unless that submission is over. */
    Optional<JsonNode> round(UUID letterId, String kind) {
        JsonNode submissions = stack.colleague("coen")
                .get(Service.APPROVAL, "/v1/letters/" + letterId + "/sign-offs")
                .path("submissions");
        String wanted = stack.colleague("anna")
                .get(Service.DRAFTING, "/v1/letters/" + letterId)
                .path("submissionId")
                .asString("");
        JsonNode found = null;
        for (JsonNode submission : submissions) {
            for (JsonNode round : submission.path("rounds")) {
                if (submission.path("submissionId").asString("").equals(wanted)
                        && round.path("kind").asString("").equals(kind)) {
                    found = round;
                }
            }
        }
        return Optional.ofNullable(found);
    }

    private Optional<JsonNode> signOff(UUID letterId, String kind, String office) {
        return round(letterId, kind).flatMap(round -> {
            for (JsonNode signOff : round.path("signOffs")) {
                if (signOff.path("officeId").asString("").equals(office)) {
                    return Optional.of(signOff);
                }
            }
            return Optional.empty();
        });
    }

    private static List<String> offices(JsonNode round) {
        var offices = new ArrayList<String>();
        for (JsonNode signOff : round.path("signOffs")) {
            if (!signOff.path("state").asString("").equals("CARRIED")) {
                offices.add(signOff.path("officeId").asString(""));
            }
        }
        return offices;
    }

    private static void atOnce(List<Runnable> acts) {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<? extends Future<?>> running =
                    acts.stream().map(threads::submit).toList();
            for (Future<?> act : running) {
                act.get();
            }
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new NotAsItShouldBe("Expected decisions, but was interrupted");
        }
    }
}

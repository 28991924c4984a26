package nl.topdossier.exercise;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import nl.topdossier.exercise.StackAddresses.Service;
import tools.jackson.databind.JsonNode;

/** Release by the parliamentary desk, and what comes back from the Houses. */
final class Sending {

    private static final Set<String> LET_GO = Set.of("RELEASED", "HANDING_OVER", "DISPATCHED", "NUMBERED");

    private final ExerciseStack stack;
    private final Patience patience;
    private final Told told;

    Sending(ExerciseStack stack, Patience patience, Told told) {
        this.stack = stack;
        this.patience = patience;
        this.told = told;
    }

    void release(UUID letterId, String dispatchId) {
        JsonNode released = patience.until("the letter to be released", () -> {
            JsonNode dispatch = dispatch(letterId).orElse(null);
            if (dispatch == null || !dispatch.path("dispatchId").asString("").equals(dispatchId)) {
                return Optional.empty();
            }
            String state = dispatch.path("state").asString("");
            if (state.equals("BLOCKED")) {
                throw new NotAsItShouldBe(
                        "Expected an open gate, but it holds the letter: " + dispatch.path("findings"));
            }
            if (state.equals("READY")) {
                desk().post(
                                Service.DISPATCH,
                                "/v1/dispatches/" + dispatchId + "/release",
                                Map.of(
                                        "contentHash",
                                        dispatch.path("contentHash").asString("")));
            }
            return LET_GO.contains(state) ? Optional.of(dispatch) : Optional.empty();
        });
        told.say("Petra, desk", "releases; it can be undone until " + clock(released.path("undoUntil")));
    }

    void awaitReceipts(UUID letterId) {
        JsonNode dispatch = awaitState(letterId, Set.of("DISPATCHED", "NUMBERED"));
        each(
                dispatch,
                handOver -> handOver.path("house").asString("") + " confirms receipt by "
                        + handOver.path("channel").asString("") + ": "
                        + handOver.path("registrationNumber").asString(""));
    }

    void awaitNumbers(UUID letterId) {
        JsonNode dispatch = awaitState(letterId, Set.of("NUMBERED"));
        each(
                dispatch,
                handOver -> handOver.path("house").asString("") + " gives number "
                        + handOver.path("number").asString("none expected"));
    }

    private JsonNode awaitState(UUID letterId, Set<String> states) {
        return patience.until(
                "the letter to be " + String.join(" or ", states),
                () -> dispatch(letterId)
                        .filter(dispatch -> outcomesAreKnown(dispatch)
                                && states.contains(dispatch.path("state").asString(""))));
    }

    /** Of an e-mail nobody may know whether it left: the desk asks the House, and sends again what is not there. */
    private boolean outcomesAreKnown(JsonNode dispatch) {
        boolean known = true;
        for (JsonNode view : dispatch.path("handOvers")) {
            JsonNode handOver = view.path("handOver");
            if (handOver.path("state").asString("").equals("UNCERTAIN")) {
                known = false;
                String id = handOver.path("handOverId").asString("");
                if (!isAtHouse(id)) {
                    desk().post(Service.DISPATCH, "/v1/hand-overs/" + id + "/repetition", Map.of());
                    told.say(
                            "Petra, desk",
                            "sends again: " + handOver.path("house").asString("") + " has no letter");
                }
            }
        }
        return known;
    }

    private boolean isAtHouse(String handOverId) {
        for (JsonNode register : stack.housesOn(handOverId)) {
            if (register.path("registrations").size() > 0) {
                return true;
            }
        }
        return false;
    }

    private void each(JsonNode dispatch, Function<JsonNode, String> words) {
        dispatch.path("handOvers").forEach(view -> told.say("Clerks", words.apply(view.path("handOver"))));
    }

    /** The newest dispatch of the letter. */
    Optional<JsonNode> dispatch(UUID letterId) {
        JsonNode found = null;
        for (JsonNode dispatch : desk().get(Service.DISPATCH, "/v1/letters/" + letterId + "/dispatches")) {
            if (found == null
                    || dispatch.path("dispatchId")
                                    .asString("")
                                    .compareTo(found.path("dispatchId").asString(""))
                            > 0) {
                found = dispatch;
            }
        }
        return Optional.ofNullable(found);
    }

    private Colleague desk() {
        return stack.colleague("petra");
    }

    private static String clock(JsonNode moment) {
        String text = moment.asString("");
        return text.length() > 19 ? text.substring(11, 19) + " UTC" : text;
    }
}

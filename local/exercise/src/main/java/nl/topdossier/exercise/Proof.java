package nl.topdossier.exercise;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import nl.topdossier.exercise.StackAddresses.Service;
import tools.jackson.databind.JsonNode;

/** Checks afterwards that a letter went as it should: each check tells what it saw, or says what is wrong. */
public final class Proof {

    private final ExerciseStack stack;
    private final UUID letterId;
    private final Patience patience;
    private final Told told;

    public Proof(ExerciseStack stack, UUID letterId, Patience patience, Told told) {
        this.stack = stack;
        this.letterId = letterId;
        this.patience = patience;
        this.told = told;
    }

    /** Each House has exactly one registration per hand-over, with the files that dispatch says it sent to it. */
    public void registeredOnceWithTheFilesThatWereSent(List<String> houses) {
        JsonNode dispatch = dispatch();
        var seen = new TreeSet<String>();
        for (JsonNode view : dispatch.path("handOvers")) {
            JsonNode handOver = view.path("handOver");
            String house = handOver.path("house").asString("");
            seen.add(house);
            JsonNode register = atHouse(house, handOver.path("handOverId").asString(""));
            NotAsItShouldBe.unless(
                    register.path("registrations").size() == 1,
                    "one registration at " + house,
                    register.path("registrations").size() + " are there");
            JsonNode row = register.path("registrations").path(0);
            JsonNode registration = row.path("registration");
            told.say(
                    "Register " + house,
                    row.path("arrivals").asInt() + " raw arrival(s), 1 registration: "
                            + registration.path("registrationNumber").asString("") + ", number "
                            + registration.path("number").asString("none"));
            requireSameFiles(house, registration.path("fileHashes"), sent(dispatch));
        }
        NotAsItShouldBe.unless(seen.equals(new TreeSet<>(houses)), "hand-overs to " + houses, "they went to " + seen);
    }

    private void requireSameFiles(String house, JsonNode registered, TreeMap<String, String> sent) {
        var hashes = new TreeSet<String>();
        registered.forEach(hash -> hashes.add(hash.asString("")));
        NotAsItShouldBe.unless(
                !hashes.isEmpty() && sent.values().containsAll(hashes),
                "files at " + house + " as sent",
                "other files are there");
        registered
                .propertyNames()
                .forEach(name -> told.say(
                        "Register " + house,
                        "  " + name + ", hash " + Words.shortened(registered.path(name)) + " as sent"));
    }

    private TreeMap<String, String> sent(JsonNode dispatch) {
        var sent = new TreeMap<String, String>();
        String path = "/v1/dispatches/" + dispatch.path("dispatchId").asString("") + "/parts";
        stack.colleague("petra")
                .get(Service.DISPATCH, path)
                .forEach(part -> sent.put(
                        part.path("name").asString(""), part.path("sentSha256").asString("")));
        return sent;
    }

    /** Each sent file begins with the bytes that were agreed, and is what its hash says. */
    public void sentFilesBeginWithTheAgreedBytes() {
        JsonNode dispatch = dispatch();
        String version = "/v1/letters/" + letterId + "/versions/"
                + dispatch.path("version").asLong();
        Colleague desk = stack.colleague("petra");
        sent(dispatch).forEach((name, hash) -> {
            byte[] sent = desk.file(
                    Service.DISPATCH,
                    "/v1/dispatches/" + dispatch.path("dispatchId").asString("") + "/parts/" + name);
            byte[] agreed = desk.file(Service.DRAFTING, version + "/files/" + name);
            NotAsItShouldBe.unless(sha256(sent).equals(hash), name + " to have hash " + hash, "it has another");
            NotAsItShouldBe.unless(
                    sent.length >= agreed.length && Arrays.equals(agreed, 0, agreed.length, sent, 0, agreed.length),
                    name + " to begin with the agreed bytes",
                    "it does not");
            told.say(
                    "Sent file",
                    name + " begins with the " + agreed.length + " agreed bytes"
                            + (sent.length > agreed.length
                                    ? ", and " + (sent.length - agreed.length) + " bytes of date"
                                    : ""));
        });
    }

    /** Every decision that counts was taken on what was sent. */
    public void decidedOnWhatWasSent() {
        String sent = dispatch().path("contentHash").asString("");
        JsonNode submissions = stack.colleague("coen")
                .get(Service.APPROVAL, "/v1/letters/" + letterId + "/sign-offs")
                .path("submissions");
        int agreed = 0;
        for (JsonNode round : submissions.path(submissions.size() - 1).path("rounds")) {
            for (JsonNode signOff : round.path("signOffs")) {
                String on = signOff.path("contentHash").asString("");
                NotAsItShouldBe.unless(
                        on.equals(sent),
                        signOff.path("officeId").asString("") + " to have agreed to what was sent",
                        "it was on " + on);
                agreed++;
            }
        }
        NotAsItShouldBe.unless(agreed > 0, "agreements in the last submission", "there are none");
        told.say("Agreements", agreed + " on the hash that was sent, " + Words.shortened(sent));
    }

    /** Nothing is left to do, in any service. */
    public void nothingIsLeft(EventLog events) {
        patience.until("no open task", () -> events.openTasks(letterId) == 0);
        Colleague coordinator = stack.colleague("coen");
        for (Service service : List.of(Service.DRAFTING, Service.APPROVAL, Service.DISPATCH)) {
            patience.until("no running process in " + StackAddresses.name(service), () -> {
                for (JsonNode process : coordinator.get(service, "/v1/process-instances?letterId=" + letterId)) {
                    if (process.path("endedAt").asString("").isEmpty()) {
                        return false;
                    }
                }
                return true;
            });
        }
        told.say("Tasks", "all closed; no process is left running");
    }

    /** Every chain of audit entries is whole, as records finds it; without records nothing is said. */
    public void auditIsWhole() {
        Colleague auditor = stack.colleague("olga");
        JsonNode audit;
        try {
            audit = auditor.get(Service.RECORDS, "/v1/letters/" + letterId + "/audit");
        } catch (Away e) {
            told.say("Audit", "records does not run; not checked");
            return;
        }
        var chains = new TreeSet<String>();
        for (JsonNode chain : audit.path("chains")) {
            String service = chain.path("service").asString("");
            NotAsItShouldBe.unless(
                    chain.path("whole").asBoolean() && chain.path("alarms").size() == 0,
                    "the audit chain of " + service + " to be whole",
                    "it is not");
            chains.add(service + " " + chain.path("entries").asLong());
        }
        NotAsItShouldBe.unless(chains.size() >= 3, "audit chains of three services", "there are " + chains);
        told.say("Audit", "chains are whole: " + String.join(", ", chains) + " entries");
    }

    private JsonNode dispatch() {
        return new Sending(stack, patience, Told.QUIET)
                .dispatch(letterId)
                .orElseThrow(() -> new NotAsItShouldBe("Expected a dispatch, but there is none"));
    }

    private JsonNode atHouse(String house, String handOverId) {
        for (JsonNode register : stack.housesOn(handOverId)) {
            if (register.path("house").asString("").equals(house)) {
                return register;
            }
        }
        throw new NotAsItShouldBe("Expected a register of " + house + ", but there is none");
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}

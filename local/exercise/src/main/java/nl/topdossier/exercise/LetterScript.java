package nl.topdossier.exercise;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.topdossier.exercise.StackAddresses.Service;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Plays one letter, step by step or from beginning to end. Every step first looks where the letter is and acts only if that
 * is still to be done, so that a lost answer or a service that is away meanwhile does no harm. One thread per script.
 */
public final class LetterScript {

    private final ExerciseStack stack;
    private final PreparedLetter prepared;
    private final Options options;
    private final Colleague drafter;
    private final SignOffRounds rounds;
    private final Sending sending;
    private UUID letterId = new UUID(0, 0);

    public LetterScript(ExerciseStack stack, PreparedLetter prepared, Options options) {
        this.stack = stack;
        this.prepared = prepared;
        this.options = options;
        this.drafter = stack.colleague("anna");
        this.rounds = new SignOffRounds(stack, options.patience(), options.told());
        this.sending = new Sending(stack, options.patience(), options.told());
    }

    /** The words behind the title make a letter one of its own; a day instead of the rules of its deadline. */
    public record Options(
            String afterTitle,
            List<String> houses,
            boolean withReturn,
            @Nullable ExerciseDeadline deadline,
            Patience patience,
            Told told) {

        public static Options of(PreparedLetter prepared) {
            return new Options("", prepared.houses(), false, null, Patience.USUAL, Told.QUIET);
        }

        public Options afterTitle(String words) {
            return new Options(words, houses, withReturn, deadline, patience, told);
        }

        public Options to(List<String> given) {
            return new Options(afterTitle, List.copyOf(given), withReturn, deadline, patience, told);
        }

        public Options returnedOnce() {
            return new Options(afterTitle, houses, true, deadline, patience, told);
        }

        public Options until(ExerciseDeadline given) {
            return new Options(afterTitle, houses, withReturn, given, patience, told);
        }

        public Options with(Patience given) {
            return new Options(afterTitle, houses, withReturn, deadline, given, told);
        }

        public Options toldTo(Told given) {
            return new Options(afterTitle, houses, withReturn, deadline, patience, given);
        }
    }

    /** From opening to numbers. */
    public UUID play() {
        steps().forEach(Runnable::run);
        return letterId;
    }

    /** The same in pieces, in order: between two of them the letter waits for people or for a House. */
    public List<Runnable> steps() {
        var steps = new ArrayList<>(
                List.<Runnable>of(this::open, this::save, this::submit, this::coordinate, this::passLine));
        if (options.withReturn()) {
            steps.add(() -> returned("DEF", "Graag nog een zin over het vervolg."));
            steps.add(() -> reenter("De opmerking is klein; het verdere traject kan gelijk blijven."));
            steps.add(() -> saveBody(prepared.body() + "\n\nDe Kamer wordt over het vervolg geïnformeerd.\n"));
            steps.add(this::submit);
        }
        steps.addAll(List.of(this::askMinisters, this::release, this::awaitReceipts, this::awaitNumbers));
        return List.copyOf(steps);
    }

    public UUID letterId() {
        return letterId;
    }

    public UUID open() {
        Instant begin = Instant.now().minusSeconds(1);
        String title = prepared.title() + options.afterTitle();
        Map<String, Object> opening = new LinkedHashMap<>(prepared.opening(title, options.houses()));
        Optional.ofNullable(options.deadline()).ifPresent(day -> opening.put("deadline", day.asked()));
        options.patience()
                .until("the summits to be shown", () -> Optional.of(summitId()))
                .ifPresent(summit -> opening.put("summitId", summit));
        letterId = options.patience()
                .until(
                        "a letter to be opened",
                        () -> opened(title, begin)
                                .or(() -> Optional.of(drafter.post(Service.DRAFTING, "/v1/letters", opening)
                                        .path("letterId")
                                        .asString("")))
                                .map(UUID::fromString));
        say("Anna, drafter", "opens: " + title);
        return letterId;
    }

    /** Found again, should the answer to the opening have been lost. */
    private Optional<String> opened(String title, Instant begin) {
        for (JsonNode known : drafter.get(Service.DRAFTING, "/v1/letters?most=500")) {
            if (known.path("title").asString("").equals(title)
                    && Instant.parse(known.path("openedAt").asString("")).isAfter(begin)) {
                return Optional.of(known.path("letterId").asString(""));
            }
        }
        return Optional.empty();
    }

    private Optional<String> summitId() {
        for (JsonNode summit : drafter.get(Service.DRAFTING, "/v1/summits")) {
            if (summit.path("name").asString("").equals(prepared.summit())) {
                return Optional.of(summit.path("summitId").asString(""));
            }
        }
        return Optional.empty();
    }

    /** Text, covering letters, memo and lists; then who takes part. */
    public void save() {
        saveVersion(prepared.draft(prepared.title() + options.afterTitle(), options.houses()));
        options.patience().until("the participants to be kept", () -> {
            JsonNode letter = letter();
            if (letter.path("participants").size() >= prepared.participants().size()) {
                return true;
            }
            // The proposal completes the list that is there when it comes.
            if (!letter.path("proposed").asBoolean()) {
                return false;
            }
            drafter.send(
                    "PUT",
                    Service.DRAFTING,
                    path("/participants"),
                    Map.of("participants", Sections.in(letter, prepared.participants())),
                    letter.path("revision").asLong());
            return false;
        });
    }

    /** The next version, with another body. */
    public void saveBody(String body) {
        saveVersion(Map.of("body", body));
    }

    private void saveVersion(Map<String, Object> draft) {
        long wanted = 1 + shown().path("version").asLong();
        options.patience().until("version " + wanted + " to be saved", () -> {
            long version = letter().path("version").asLong();
            if (version < wanted) {
                drafter.send("PUT", Service.DRAFTING, path("/draft"), draft, version);
            }
            return version >= wanted;
        });
        say("Anna, drafter", "saves version " + wanted + ", hash " + Words.shortened(shown().path("contentHash")));
    }

    /** Answers the warnings in a person's name and submits. */
    public void submit() {
        String before = shown().path("submissionId").asString("");
        JsonNode submitted = options.patience().until("the letter to be submitted", () -> {
            JsonNode letter = letter();
            if (letter.path("submissionId").asString("").equals(before)) {
                answerWarnings(letter);
                drafter.send(
                        "POST",
                        Service.DRAFTING,
                        path("/submissions"),
                        Map.of(),
                        letter.path("version").asLong());
                return Optional.empty();
            }
            String state = letter.path("state").asString("");
            if (state.equals("DRAFT")) {
                throw new NotAsItShouldBe("Expected the letter to pass its checks, but it is a draft again");
            }
            return state.equals("CHECKING") ? Optional.empty() : Optional.of(letter);
        });
        say("Anna, drafter", "submits version " + submitted.path("version").asLong() + "; the checks pass");
    }

    /** What the checks warn of is answered in a person's name. */
    public void answerWarnings() {
        answerWarnings(letter());
    }

    private void answerWarnings(JsonNode letter) {
        for (JsonNode finding : letter.path("findings")) {
            if (finding.path("holds").asBoolean() && finding.path("waivable").asBoolean()) {
                drafter.post(
                        Service.DRAFTING,
                        path("/findings/" + finding.path("code").asString("") + "/waiver"),
                        Map.of(
                                "place",
                                finding.path("place").asString(""),
                                "reason",
                                "Oefening: door de opsteller beoordeeld; kan zo blijven."));
                say(
                        "Anna, drafter",
                        "answers a warning: " + finding.path("message").asString(""));
            }
        }
    }

    public void coordinate() {
        rounds.agree(letterId, "COORDINATION");
    }

    public void passLine() {
        rounds.agree(letterId, "LINE");
    }

    /** Only the first so many of the line. */
    public void passLine(int offices) {
        rounds.agreeInTurn(letterId, "LINE", offices);
    }

    public void askMinisters() {
        rounds.agree(letterId, "MINISTERS");
    }

    public void agree(String office) {
        rounds.agreeOf(letterId, "MINISTERS", office);
    }

    /** The letter comes back to the drafting office, with these remarks. */
    public void returned(String office, String remarks) {
        rounds.returnOf(letterId, "MINISTERS", office, remarks);
        awaitState("RETURNED");
    }

    /** The head lets the drafter change the text, which then goes straight to the ministers. */
    public void reenter(String reason) {
        options.patience().until("the letter to be a draft again", () -> {
            if (letter().path("state").asString("").equals("RETURNED")) {
                stack.holderOf(Cast.DRAFTING_OFFICE)
                        .post(
                                Service.DRAFTING,
                                path("/reentry"),
                                Map.of("to", "DRAFT", "thenStartAt", "MINISTERS", "reason", reason));
            }
            return letter().path("state").asString("").equals("DRAFT");
        });
        say("Hanna, head", "chooses re-entry: text to the drafter, then straight to the ministers");
    }

    /** The drafter's answer to a remark, shown as an assumption of the exercise. */
    public void answerAsAssumption(String question, String answer) {
        options.patience().until("the answer to be shown as an assumption", () -> {
            boolean shown = letter().path("assumptions").toString().contains(Http.JSON.writeValueAsString(answer));
            if (!shown) {
                drafter.post(
                        Service.DRAFTING,
                        path("/answers"),
                        Map.of("question", question, "answer", answer, "assumption", true));
            }
            return shown;
        });
        say("Anna, drafter", "answers, as an assumption of the exercise: " + answer);
    }

    /** The parliamentary desk, once the gate is open. */
    public void release() {
        sending.release(letterId, shown().path("submissionId").asString(""));
    }

    public void awaitReceipts() {
        sending.awaitReceipts(letterId);
        awaitState("DISPATCHED");
    }

    public void awaitNumbers() {
        sending.awaitNumbers(letterId);
    }

    public void awaitState(String state) {
        options.patience()
                .until(
                        "the letter to be " + state,
                        () -> letter().path("state").asString("").equals(state));
    }

    /** The letter as drafting shows it to its drafter. */
    public JsonNode letter() {
        return drafter.get(Service.DRAFTING, path(""));
    }

    /** The same, should drafting be away for a moment. */
    private JsonNode shown() {
        return options.patience().until("the letter to be shown", () -> Optional.of(letter()));
    }

    private String path(String rest) {
        return "/v1/letters/" + letterId + rest;
    }

    private void say(String who, String what) {
        options.told().say(who, what);
    }
}

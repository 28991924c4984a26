package nl.topdossier.exercise;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executors;
import nl.topdossier.exercise.StackAddresses.Service;
import tools.jackson.databind.JsonNode;

/**
 * Fills an empty exercise stack: offices and who holds them, summits, and the five letters at different stages. What is there
 * already stays as it is, so that running it again does no harm. With TOPDOSSIER_SEED=offices no summit is planned and no
 * letter opened.
 */
public final class Seed {

    private static final Patience PATIENCE = new Patience(Duration.ofSeconds(90), Duration.ofMillis(300));

    private final ExerciseStack stack;
    private final Path repository;
    private final boolean withLetters;

    private Seed(ExerciseStack stack, Path repository, boolean withLetters) {
        this.stack = stack;
        this.repository = repository;
        this.withLetters = withLetters;
    }

    public static void main(String[] arguments) {
        // Whoever started this may be killed; then nobody wants it any more.
        ProcessHandle.current().parent().ifPresent(parent -> parent.onExit().thenRun(() -> System.exit(1)));
        try {
            var root = Path.of(System.getProperty("topdossier.root", "."));
            boolean withLetters = !"offices".equals(System.getenv("TOPDOSSIER_SEED"));
            new Seed(ExerciseStack.at(StackAddresses.from(System.getenv())), root, withLetters).fill();
        } catch (NotAsItShouldBe | Away | Refused e) {
            System.out.flush();
            System.err.println("The exercise is not complete: " + e.getMessage());
            System.exit(1);
        }
        System.exit(0);
    }

    private void fill() {
        register();
        awaitOfficesInDrafting();
        if (!withLetters) {
            return;
        }
        var summits = new SummitSeed(stack, PATIENCE);
        summits.fill();
        int opened = openLetters();
        System.out.println(
                opened == 0
                        ? "The letters of the exercise are there"
                        : opened + " letters of the exercise are at work");
        summits.replay();
    }

    private void register() {
        Colleague administrator = stack.colleague("ada");
        Map<String, String> ids = new HashMap<>();
        for (JsonNode person : stack.people()) {
            String id = person.path("sub").asString("");
            ids.put(person.path("userName").asString(""), id);
            administrator.put(
                    Service.APPROVAL,
                    "/v1/persons/" + id,
                    Map.of("name", person.path("name").asString("")));
        }
        for (Cast.Office office : Cast.OFFICES) {
            var known = new HashMap<String, Object>(Map.of(
                    "nameNl",
                    office.dutch(),
                    "nameEn",
                    office.english(),
                    "kind",
                    office.kind(),
                    "escalation",
                    contacts(office.id(), ids)));
            if (office.head() != null) {
                known.put("head", office.head());
            }
            administrator.put(Service.APPROVAL, "/v1/offices/" + office.id(), known);
        }
        for (Cast.Holding holding : Cast.HOLDINGS) {
            administrator.post(
                    Service.APPROVAL,
                    "/v1/offices/" + holding.office() + "/holdings",
                    Map.of(
                            "personId", ids.getOrDefault(holding.userName(), ""),
                            "capacity", holding.capacity(),
                            "from", LocalDate.of(2021, 1, 1).toString()));
        }
        System.out.println(Cast.OFFICES.size() + " offices with their people are registered");
    }

    private static List<String> contacts(String office, Map<String, String> ids) {
        return Cast.ESCALATION.getOrDefault(office, List.of()).stream()
                .map(name -> ids.getOrDefault(name, ""))
                .toList();
    }

    /** Drafting learns of offices by event: a draft office that it does not know yet is refused. */
    private void awaitOfficesInDrafting() {
        Colleague drafter = stack.colleague("anna");
        PATIENCE.until("drafting to know who drafts", () -> {
            try {
                drafter.post(Service.DRAFTING, "/v1/letters", Map.of("draftingOfficeId", Cast.DRAFTING_OFFICE));
            } catch (Refused e) {
                return e.status() != 403;
            }
            return true;
        });
    }

    /** Each letter to another stage, so that everybody finds something to do. */
    private int openLetters() {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var letters = List.of(
                    CompletableFuture.supplyAsync(() -> inLine("000"), threads),
                    CompletableFuture.supplyAsync(() -> asDraft("001", false), threads),
                    CompletableFuture.supplyAsync(() -> asDraft("002", true), threads),
                    CompletableFuture.supplyAsync(() -> released("003"), threads),
                    CompletableFuture.supplyAsync(() -> withMinisters("004"), threads));
            return (int) letters.stream().filter(CompletableFuture::join).count();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    private boolean inLine(String number) {
        if (isThere(number)) {
            return false;
        }
        LetterScript script = script(number, true);
        submitted(script);
        script.coordinate();
        script.passLine(1);
        return true;
    }

    private boolean asDraft(String number, boolean moved) {
        if (isThere(number)) {
            return false;
        }
        LetterScript script = script(number, moved);
        script.open();
        script.save();
        return true;
    }

    private boolean withMinisters(String number) {
        if (isThere(number)) {
            return false;
        }
        LetterScript script = script(number, true);
        submitted(script);
        script.coordinate();
        script.passLine();
        return true;
    }

    private boolean released(String number) {
        if (isThere(number)) {
            return false;
        }
        LetterScript script = script(number, true);
        submitted(script);
        script.coordinate();
        script.passLine();
        script.askMinisters();
        script.release();
        return true;
    }

    private static void submitted(LetterScript script) {
        script.open();
        script.save();
        script.submit();
    }

    private LetterScript script(String number, boolean moved) {
        PreparedLetter prepared = PreparedLetter.read(repository, number);
        var options = LetterScript.Options.of(prepared).with(PATIENCE);
        return new LetterScript(stack, prepared, moved ? options.until(ExerciseDeadline.in(7)) : options);
    }

    private boolean isThere(String number) {
        String title = PreparedLetter.read(repository, number).title();
        for (JsonNode letter : stack.colleague("coen").get(Service.DRAFTING, "/v1/letters?most=500")) {
            if (letter.path("title").asString("").equals(title)) {
                return true;
            }
        }
        return false;
    }
}

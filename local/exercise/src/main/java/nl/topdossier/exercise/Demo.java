package nl.topdossier.exercise;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Plays letter 002 through a running exercise stack: returned once for the number of a motion, mended, agreed, sent to both
 * Houses. Ends with 1 and one sentence when anything is not as it should be.
 */
public final class Demo {

    private static final String QUESTION = "Het nummer van motie-Dassen: 532 of 533?";
    private static final String REMARK =
            "In de aanbiedingsbrief is de motie-Dassen nr. 532, in voetnoot 1 van het verslag nr. 533."
                    + " Welk nummer klopt?";
    private static final String ANSWER = "Nr. 532, zoals in de aanbiedingsbrief; voetnoot 1 is aangepast.";

    private final ExerciseStack stack;
    private final PreparedLetter prepared;
    private final Terminal terminal = new Terminal();
    private final Set<UUID> shown = ConcurrentHashMap.newKeySet();

    private Demo(ExerciseStack stack, PreparedLetter prepared) {
        this.stack = stack;
        this.prepared = prepared;
    }

    public static void main(String[] arguments) {
        try {
            var stack = ExerciseStack.at(StackAddresses.from(System.getenv()));
            var root = Path.of(System.getProperty("topdossier.root", "."));
            new Demo(stack, PreparedLetter.read(root, "002")).play();
        } catch (NotAsItShouldBe | Away | Refused e) {
            System.out.flush();
            System.err.println(e.getMessage());
            System.exit(1);
        }
        System.exit(0);
    }

    private void play() {
        try (var events = new EventLog(stack.addresses(), this::show)) {
            UUID letterId = story();
            prove(letterId, events);
            System.out.printf(
                    "%nThe letter went as it should, in %.0f s: %d events, and both Houses have it once.%n",
                    terminal.seconds(), events.about(letterId).size());
        }
    }

    private UUID story() {
        var script = new LetterScript(
                stack,
                prepared,
                LetterScript.Options.of(prepared).until(ExerciseDeadline.in(5)).toldTo(terminal));
        chapter("Anna drafts the letter and submits it");
        shown.add(script.open());
        script.save();
        script.submit();

        chapter("Coordination, then the line");
        script.coordinate();
        script.passLine();

        chapter("The ministers, first round: at the same moment, in any order");
        script.agree("BZ");
        script.returned("DEF", REMARK);

        chapter("The letter is mended");
        script.reenter("Alleen een nummer in een voetnoot verandert; afstemming en lijn hoeven niet opnieuw.");
        script.answerAsAssumption(QUESTION, ANSWER);
        script.saveBody(mended());
        script.submit();

        chapter("The ministers, second round");
        script.askMinisters();

        chapter("Parliamentary desk and both Houses");
        script.release();
        script.awaitReceipts();
        script.awaitNumbers();
        return script.letterId();
    }

    private void prove(UUID letterId, EventLog events) {
        chapter("Checks");
        var proof = new Proof(stack, letterId, Patience.USUAL, terminal);
        proof.registeredOnceWithTheFilesThatWereSent(List.of("TWEEDE_KAMER", "EERSTE_KAMER"));
        proof.sentFilesBeginWithTheAgreedBytes();
        proof.decidedOnWhatWasSent();
        proof.nothingIsLeft(events);
        proof.auditIsWhole();
    }

    private String mended() {
        String body = prepared.body();
        String mended = body.replace("nr. 542 en Kamerstuk 28 676, nr. 533.", "nr. 542 en Kamerstuk 28 676, nr. 532.");
        if (mended.equals(body)) {
            throw new NotAsItShouldBe("Expected number 533 in note 1 of letter 002, but it is not there");
        }
        return mended;
    }

    private void show(EventLog.Event event) {
        if (!event.isTask() && shown.stream().anyMatch(event::isAbout)) {
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

package nl.topdossier.launcher;

/** What keeps a command from doing its work, as one sentence for the person who gave it. */
final class Problem extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Problem(String sentence) {
        super(sentence);
    }
}

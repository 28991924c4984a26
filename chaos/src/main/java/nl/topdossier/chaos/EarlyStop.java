package nl.topdossier.chaos;

/** Where letters stand when the engine loses its data: at different steps, none of them ended. */
final class EarlyStop {

    /** After the release a letter goes on by itself. */
    private static final int NEVER_REACHED = 3;

    private EarlyStop() {}

    /** First from just opened to waiting for release, the letters spread over all of it. */
    static int of(PlayedLetter letter) {
        int stops = letter.size() - NEVER_REACHED - 1;
        return 1 + letter.plan().number() % stops;
    }

    /** Three of four letters one or two steps further. */
    static int laterOf(PlayedLetter letter) {
        int number = letter.plan().number();
        int further = number % 4 == 0 ? 0 : 1 + number % 2;
        return Math.min(of(letter) + further, letter.size() - NEVER_REACHED);
    }
}

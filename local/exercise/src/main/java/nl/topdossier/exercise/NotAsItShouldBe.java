package nl.topdossier.exercise;

/** Something in the stack is not as it should be; the message is one clear sentence. */
public final class NotAsItShouldBe extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public NotAsItShouldBe(String message) {
        super(message);
    }

    /** Ends with the sentence "Expected ..., but ..." unless it is so. */
    static void unless(boolean isSo, String expected, String but) {
        if (!isSo) {
            throw new NotAsItShouldBe("Expected " + expected + ", but " + but);
        }
    }
}

package nl.topdossier.logistics.network;

/** A need of something that is not in the plan. */
public class UnknownNeed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnknownNeed(String of, String what) {
        super("Expected '%s' to need something of the same plan, but there is no '%s'".formatted(of, what));
    }
}

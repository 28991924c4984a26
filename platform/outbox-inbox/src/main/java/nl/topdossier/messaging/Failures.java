package nl.topdossier.messaging;

/** Describes failures for logs and coordinators: what kind it was and where, never the message, which may hold text. */
public final class Failures {

    private Failures() {}

    /** The kinds of the failure and its causes, and the first place in our own code. */
    public static String describe(Throwable failure) {
        StringBuilder text = new StringBuilder(failure.getClass().getSimpleName());
        for (Throwable cause = failure.getCause(); cause != null && text.length() < 200; cause = cause.getCause()) {
            text.append(" < ").append(cause.getClass().getSimpleName());
        }
        for (StackTraceElement element : failure.getStackTrace()) {
            if (element.getClassName().startsWith("nl.topdossier.")) {
                return text.append(" at ").append(element).toString();
            }
        }
        return text.toString();
    }
}

package nl.topdossier.exercise;

/** Where somebody reads how a letter goes on; from several threads, one line at a time. */
public interface Told {

    /** Nobody reads. */
    Told QUIET = (who, what) -> {};

    void say(String who, String what);
}

package nl.topdossier.launcher;

/** Where somebody reads how far a start or stop is. */
interface Progress {

    void say(String line);
}

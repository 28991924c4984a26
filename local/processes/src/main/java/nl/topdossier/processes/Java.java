package nl.topdossier.processes;

import java.nio.file.Path;
import java.util.TimeZone;

/** The Java that runs this program also runs its children. */
final class Java {

    private Java() {}

    static String executable() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    /** Children whose logs name no zone write them in ours, so that what happened in all of them can be put in order. */
    static String zone() {
        return "-Duser.timezone=" + TimeZone.getDefault().getID();
    }
}

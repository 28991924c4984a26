package nl.topdossier.processes;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;

/** The few HTTP questions that are asked of child processes. */
public final class Probe {

    private Probe() {}

    /** Whether it answers that all is well. */
    public static boolean isWell(URI address) {
        return status(address) / 100 == 2;
    }

    /** The status, or -1 when nobody answered. */
    private static int status(URI address) {
        try {
            var connection = (HttpURLConnection) address.toURL().openConnection();
            connection.setConnectTimeout(1000);
            connection.setReadTimeout(3000);
            connection.setInstanceFollowRedirects(false);
            try {
                return connection.getResponseCode();
            } finally {
                connection.disconnect();
            }
        } catch (IOException e) {
            return -1;
        }
    }
}

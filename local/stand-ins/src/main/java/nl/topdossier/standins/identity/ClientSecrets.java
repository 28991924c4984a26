package nl.topdossier.standins.identity;

import java.util.Locale;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** Secrets of the clients by name, from the environment (TOPDOSSIER_CLIENT_SECRET_PORTAL and so on); never in git. */
@ConfigurationProperties("topdossier.client")
public record ClientSecrets(@DefaultValue Map<String, String> secret) {

    /** The secret of one client; without it nothing starts, because a default secret would be known to all. */
    public String of(String client) {
        String given = secret.get(client);
        if (given == null || given.isBlank()) {
            throw new IllegalStateException(
                    "Expected a secret for client %s in TOPDOSSIER_CLIENT_SECRET_%s, but there is none"
                            .formatted(client, client.toUpperCase(Locale.ROOT)));
        }
        return given;
    }
}

package nl.topdossier.standins.identity;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;

/** Issuer, lives of tokens and the strength (acr) that a login with a demo password counts for. */
@ConfigurationProperties("topdossier.identity")
record IdentitySettings(String issuer, Duration accessToken, Duration refreshToken, String acr) {}

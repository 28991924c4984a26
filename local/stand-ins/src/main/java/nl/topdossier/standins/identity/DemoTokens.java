package nl.topdossier.standins.identity;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.JwsHeader;
import org.springframework.security.oauth2.jwt.JwtClaimsSet;
import org.springframework.security.oauth2.jwt.JwtEncoder;
import org.springframework.security.oauth2.jwt.JwtEncoderParameters;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Lets programs act as a demo person (the demo, chaos, bench, tests): user name and password in, the same access token
 * out as the portal would get. Only here: a real identity system has no such door.
 */
@EmbeddedIdentity
@RestController
@RequestMapping("/identity/api")
class DemoTokens {

    private final DemoPeople people;
    private final PersonClaims claims;
    private final IdentitySettings settings;
    private final JwtEncoder encoder;
    private final Clock clock;

    DemoTokens(DemoPeople people, PersonClaims claims, IdentitySettings settings, JwtEncoder encoder, Clock clock) {
        this.people = people;
        this.claims = claims;
        this.settings = settings;
        this.encoder = encoder;
        this.clock = clock;
    }

    @PostMapping("/demo-tokens")
    ResponseEntity<DemoToken> token(@RequestParam String username, @RequestParam String password) {
        Optional<DemoPerson> person = people.byUserName(username).filter(known -> password.equals(known.userName()));
        return person.map(known -> ResponseEntity.ok(tokenOf(known)))
                .orElseGet(() -> ResponseEntity.status(401).build());
    }

    private DemoToken tokenOf(DemoPerson person) {
        Instant now = clock.instant();
        JwtClaimsSet set = JwtClaimsSet.builder()
                .issuer(settings.issuer())
                .subject(person.sub())
                .audience(List.of(PersonClaims.AUDIENCE))
                .issuedAt(now)
                .notBefore(now)
                .expiresAt(now.plus(settings.accessToken()))
                .id(UUID.randomUUID().toString())
                .claim("client_id", "demo")
                .claims(all -> all.putAll(claims.of(person.sub())))
                .build();
        JwsHeader header = JwsHeader.with(SignatureAlgorithm.RS256).build();
        String token = encoder.encode(JwtEncoderParameters.from(header, set)).getTokenValue();
        return new DemoToken(token, "Bearer", settings.accessToken().toSeconds());
    }

    /** The answer, shaped like that of an OAuth token endpoint. */
    record DemoToken(
            @JsonProperty("access_token") String accessToken,
            @JsonProperty("token_type") String tokenType,
            @JsonProperty("expires_in") long expiresIn) {}
}

package nl.topdossier.standins.identity;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtValidators;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;

/** Tokens that the griffie is shown come from another provider than the embedded one. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnBooleanProperty(name = "topdossier.identity.embedded", havingValue = false)
class OtherProvider {

    @Bean
    JwtDecoder tokensOfTheOtherProvider(
            IdentitySettings settings, @Value("${topdossier.identity.jwks-uri}") String keys) {
        NimbusJwtDecoder decoder = NimbusJwtDecoder.withJwkSetUri(keys).build();
        decoder.setJwtValidator(JwtValidators.createDefaultWithIssuer(settings.issuer()));
        return decoder;
    }
}

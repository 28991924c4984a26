package nl.topdossier.standins.griffie;

import java.util.List;
import java.util.Objects;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.web.SecurityFilterChain;

/** When set so, a House takes letters only from a service that shows a token. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("topdossier.griffie.token-required")
class GriffieSecurity {

    @Bean
    @Order(0)
    SecurityFilterChain lettersWithToken(HttpSecurity http) {
        http.securityMatcher("/griffie/*/letters");
        http.csrf(AbstractHttpConfigurer::disable);
        http.oauth2ResourceServer(server -> server.jwt(Customizer.withDefaults()));
        http.authorizeHttpRequests(requests ->
                requests.anyRequest().access((caller, context) -> new AuthorizationDecision(isService(caller.get()))));
        return http.build();
    }

    private static boolean isService(Authentication caller) {
        return caller.getPrincipal() instanceof Jwt token
                && Objects.requireNonNullElse(token.getClaimAsStringList("roles"), List.of())
                        .contains("service");
    }
}

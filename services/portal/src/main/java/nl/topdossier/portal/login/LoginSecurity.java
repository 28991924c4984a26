package nl.topdossier.portal.login;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import nl.topdossier.security.IdentityProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.authority.mapping.GrantedAuthoritiesMapper;
import org.springframework.security.oauth2.client.endpoint.OAuth2AccessTokenResponseClient;
import org.springframework.security.oauth2.client.endpoint.OAuth2AuthorizationCodeGrantRequest;
import org.springframework.security.oauth2.client.endpoint.RestClientAuthorizationCodeTokenResponseClient;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenDecoderFactory;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenValidator;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.HttpSessionOAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.core.oidc.user.OidcUserAuthority;
import org.springframework.security.oauth2.jwt.JwtDecoderFactory;
import org.springframework.security.oauth2.jwt.JwtValidators;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;

/** Every page needs a login; its own files, health and error pages do not. */
@Configuration(proxyBeanMethods = false)
class LoginSecurity {

    /** The registration by which people log in; the other one is the portal's own. */
    static final String LOGIN = "login";

    static final String LOGIN_LOST = "/login-lost";
    static final String LOGIN_AWAY = "/login-away";

    private static final String LOGIN_ADDRESS = "/oauth2/authorization/" + LOGIN;

    @Bean
    SecurityFilterChain pages(HttpSecurity http, LogoutAtProvider logoutAtProvider) {
        http.authorizeHttpRequests(requests -> requests.requestMatchers(
                                "/css/**",
                                "/js/**",
                                "/img/**",
                                "/vendor/**",
                                "/favicon.ico",
                                "/error",
                                LOGIN_LOST,
                                LOGIN_AWAY,
                                "/actuator/health/**",
                                "/actuator/health",
                                "/actuator/prometheus")
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .oauth2Login(login -> login.loginPage(LOGIN_ADDRESS).failureHandler(new LoginFailed()))
                .logout(logout -> logout.logoutSuccessHandler(logoutAtProvider))
                .exceptionHandling(handling -> handling.authenticationEntryPoint(entryPoint()));
        return http.build();
    }

    /**
     * An htmx request can not follow a login; it is told to load its whole page again, which can. A form that was being sent
     * can not be sent again by itself: that is said, with the way back in.
     */
    private static AuthenticationEntryPoint entryPoint() {
        AuthenticationEntryPoint login = new LoginUrlAuthenticationEntryPoint(LOGIN_ADDRESS);
        return (request, response, failure) -> {
            if (request.getHeader("HX-Request") != null) {
                response.setStatus(HttpStatus.UNAUTHORIZED.value());
                response.setHeader("HX-Refresh", "true");
            } else if ("POST".equals(request.getMethod())) {
                response.sendRedirect(request.getContextPath() + LOGIN_LOST);
            } else {
                login.commence(request, response, failure);
            }
        };
    }

    @Bean
    OAuth2AuthorizedClientRepository tokensOfTheSession() {
        return new HttpSessionOAuth2AuthorizedClientRepository();
    }

    @Bean
    OAuth2AccessTokenResponseClient<OAuth2AuthorizationCodeGrantRequest> tokensOfLogins(IdentityProvider provider) {
        var tokens = new RestClientAuthorizationCodeTokenResponseClient();
        tokens.setRestClient(provider.tokens());
        return tokens;
    }

    /** Checks who logs in as the framework does, with keys that are not waited for longer than anything of the provider. */
    @Bean
    JwtDecoderFactory<ClientRegistration> identities(IdentityProvider provider, ClientRegistrationRepository all) {
        ClientRegistration login = Objects.requireNonNull(all.findByRegistrationId(LOGIN));
        NimbusJwtDecoder decoder = NimbusJwtDecoder.withJwkSetUri(
                        Objects.requireNonNull(login.getProviderDetails().getJwkSetUri()))
                .restOperations(provider.keys())
                .build();
        decoder.setJwtValidator(JwtValidators.createDefaultWithValidators(List.of(new OidcIdTokenValidator(login))));
        decoder.setClaimSetConverter(OidcIdTokenDecoderFactory.createDefaultClaimTypeConverter());
        return registration -> decoder;
    }

    @Bean
    GrantedAuthoritiesMapper rolesOfTheIdToken() {
        return LoginSecurity::withRoles;
    }

    private static Collection<? extends GrantedAuthority> withRoles(
            Collection<? extends GrantedAuthority> authorities) {
        Set<GrantedAuthority> all = new LinkedHashSet<>(authorities);
        for (GrantedAuthority authority : authorities) {
            if (authority instanceof OidcUserAuthority user) {
                List<String> roles = user.getIdToken().getClaimAsStringList("roles");
                if (roles != null) {
                    roles.forEach(role -> all.add(new SimpleGrantedAuthority("ROLE_" + role)));
                }
            }
        }
        return all;
    }

    @Bean
    LogoutAtProvider logoutAtProvider(
            @Value("${topdossier.identity.logout-uri}") String logoutUri,
            @Value("${topdossier.portal.url:http://127.0.0.1:8080}") String portalUrl,
            ClientRegistrationRepository registrations) {
        String clientId = Objects.requireNonNull(registrations.findByRegistrationId(LOGIN))
                .getClientId();
        return new LogoutAtProvider(logoutUri, portalUrl, clientId);
    }
}

package nl.topdossier.security;

import java.time.Clock;
import java.time.Duration;
import nl.topdossier.contracts.Topics;
import nl.topdossier.contracts.signoff.OfficeHoldingRecorded;
import nl.topdossier.contracts.task.TaskOpened;
import nl.topdossier.messaging.Subscription;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.security.oauth2.server.resource.autoconfigure.JwkSetUriJwtDecoderBuilderCustomizer;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.oauth2.client.AuthorizedClientServiceOAuth2AuthorizedClientManager;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClientProviderBuilder;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClientService;
import org.springframework.security.oauth2.client.endpoint.RestClientClientCredentialsTokenResponseClient;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationConverter;
import org.springframework.security.oauth2.server.resource.authentication.JwtGrantedAuthoritiesConverter;
import org.springframework.security.oauth2.server.resource.web.authentication.BearerTokenAuthenticationFilter;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.web.client.RestClient;
import tools.jackson.databind.json.JsonMapper;

/** Guards a service: every request needs a token, except health, whether it is an exercise, and the interface's description. */
@AutoConfiguration(
        afterName = "nl.topdossier.messaging.MessagingConfiguration",
        beforeName = {
            "org.springframework.boot.security.autoconfigure.web.servlet.ServletWebSecurityAutoConfiguration",
            "org.springframework.boot.security.oauth2.server.resource.autoconfigure.servlet.OAuth2ResourceServerAutoConfiguration",
            "org.springframework.boot.security.oauth2.client.autoconfigure.servlet.OAuth2ClientWebSecurityAutoConfiguration"
        })
@EnableMethodSecurity
class SecurityConfiguration {

    @Bean
    @ConditionalOnMissingBean
    SecurityFilterChain securityFilterChain(HttpSecurity http, MessageSource messages, JsonMapper json) {
        http.authorizeHttpRequests(requests -> requests.requestMatchers(
                                "/actuator/health/**",
                                "/actuator/health",
                                "/actuator/info",
                                "/actuator/prometheus",
                                "/v1/openapi.json")
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .oauth2ResourceServer(server -> server.jwt(jwt -> jwt.jwtAuthenticationConverter(rolesOfToken()))
                        .withObjectPostProcessor(answering(new UncheckedToken(messages, json))))
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(csrf -> csrf.disable());
        return http.build();
    }

    private static ObjectPostProcessor<BearerTokenAuthenticationFilter> answering(UncheckedToken failures) {
        return new ObjectPostProcessor<>() {
            @Override
            public <F extends BearerTokenAuthenticationFilter> F postProcess(F filter) {
                filter.setAuthenticationFailureHandler(failures);
                return filter;
            }
        };
    }

    private static JwtAuthenticationConverter rolesOfToken() {
        JwtGrantedAuthoritiesConverter roles = new JwtGrantedAuthoritiesConverter();
        roles.setAuthoritiesClaimName("roles");
        roles.setAuthorityPrefix("ROLE_");
        JwtAuthenticationConverter converter = new JwtAuthenticationConverter();
        converter.setJwtGrantedAuthoritiesConverter(roles);
        return converter;
    }

    @Bean
    @ConditionalOnBooleanProperty(name = "topdossier.exercise", havingValue = false)
    RealWork realWork(Environment environment) {
        return new RealWork(environment);
    }

    @Bean
    Holdings holdings(JdbcClient jdbc, Clock clock) {
        return new Holdings(jdbc, clock);
    }

    @Bean
    Visibility visibility(JdbcClient jdbc, Holdings holdings) {
        return new Visibility(jdbc, holdings);
    }

    @Bean
    @ConditionalOnProperty(name = "topdossier.holdings.follow", matchIfMissing = true)
    Subscription<OfficeHoldingRecorded> officeHoldings(Holdings holdings) {
        return Subscription.to(Topics.APPROVAL_OFFICE, OfficeHoldingRecorded.class, holdings::take);
    }

    @Bean
    Subscription<TaskOpened> draftingTasksShowLetters(Visibility visibility) {
        return Subscription.to(Topics.tasks("drafting"), TaskOpened.class, visibility::take);
    }

    @Bean
    Subscription<TaskOpened> approvalTasksShowLetters(Visibility visibility) {
        return Subscription.to(Topics.tasks("approval"), TaskOpened.class, visibility::take);
    }

    @Bean
    Subscription<TaskOpened> dispatchTasksShowLetters(Visibility visibility) {
        return Subscription.to(Topics.tasks("dispatch"), TaskOpened.class, visibility::take);
    }

    @Bean
    IdentityProvider identityProvider(@Value("${topdossier.identity.patience}") Duration patience, Clock clock) {
        return new IdentityProvider(patience, clock);
    }

    @Bean
    JwkSetUriJwtDecoderBuilderCustomizer keysInTime(IdentityProvider provider) {
        return decoder -> decoder.restOperations(provider.keys());
    }

    @Bean
    ServiceCalls serviceCalls(
            RestClient.Builder builder,
            IdentityProvider provider,
            ClientRegistrationRepository registrations,
            OAuth2AuthorizedClientService clients) {
        var tokens = new RestClientClientCredentialsTokenResponseClient();
        tokens.setRestClient(provider.tokens());
        var manager = new AuthorizedClientServiceOAuth2AuthorizedClientManager(registrations, clients);
        manager.setAuthorizedClientProvider(OAuth2AuthorizedClientProviderBuilder.builder()
                .clientCredentials(credentials -> credentials.accessTokenResponseClient(tokens))
                .build());
        return new ServiceCalls(builder, manager);
    }
}

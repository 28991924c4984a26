package nl.topdossier.standins;

import java.net.URI;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.security.web.util.matcher.IpAddressMatcher;

/** Pages with forms have CSRF tokens and a strict policy; interfaces for programs answer this machine only, or the networks that are set. */
@Configuration(proxyBeanMethods = false)
class PageSecurity {

    @Bean
    @Order(2)
    SecurityFilterChain programs(HttpSecurity http, StandInsSettings settings) {
        List<IpAddressMatcher> networks = settings.standIns().networks().stream()
                .map(IpAddressMatcher::new)
                .toList();
        http.securityMatcher("/identity/api/**", "/griffie/api/**", "/griffie/*/letters", "/mail/api/**");
        http.csrf(AbstractHttpConfigurer::disable);
        http.sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS));
        http.authorizeHttpRequests(requests -> requests.anyRequest()
                .access((person, context) -> new AuthorizationDecision(
                        networks.stream().anyMatch(network -> network.matches(context.getRequest())))));
        return http.build();
    }

    @Bean
    @Order(3)
    SecurityFilterChain pages(HttpSecurity http, StandInsSettings settings) {
        http.authorizeHttpRequests(requests -> requests.anyRequest().permitAll());
        if (settings.identity().embedded()) {
            http.formLogin(form -> form.loginPage("/login")
                    .failureUrl("/login?fout")
                    .defaultSuccessUrl(settings.portal().url()));
        }
        http.exceptionHandling(handling -> handling.accessDeniedHandler((request, response, denied) -> {
            if (denied instanceof CsrfException && "/login".equals(request.getServletPath())) {
                response.sendRedirect("/login?verlopen");
            } else {
                response.sendError(403);
            }
        }));
        http.headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(policyFor(settings))));
        return http.build();
    }

    /** The portal is named because browsers hold the way back after logging in to form-action as well. */
    private static String policyFor(StandInsSettings settings) {
        URI portal = URI.create(settings.portal().url());
        return "default-src 'none'; style-src 'self'; img-src 'self' data:; base-uri 'none'; frame-ancestors 'none'; form-action 'self' %s://%s"
                .formatted(portal.getScheme(), portal.getAuthority());
    }
}

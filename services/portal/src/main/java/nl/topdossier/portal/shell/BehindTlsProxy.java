package nl.topdossier.portal.shell;

import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.boot.web.servlet.ServletContextInitializer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.web.filter.ForwardedHeaderFilter;

/**
 * People reach the portal by https at topdossier.portal.url, so a proxy stands before it: what the proxy says of the address is
 * believed, and the cookie never travels in the open. Without such an address no header can say so.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnExpression("'${topdossier.portal.url:}'.startsWith('https:')")
class BehindTlsProxy {

    @Bean
    FilterRegistrationBean<ForwardedHeaderFilter> addressOfTheProxy() {
        var filter = new FilterRegistrationBean<>(new ForwardedHeaderFilter());
        filter.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return filter;
    }

    @Bean
    ServletContextInitializer cookieByTlsOnly() {
        return context -> context.getSessionCookieConfig().setSecure(true);
    }
}

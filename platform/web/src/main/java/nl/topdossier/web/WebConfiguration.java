package nl.topdossier.web;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.Ordered;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;

/** Gives a service what every REST interface does the same; its own sentences lie in messages/&lt;service&gt;. */
@AutoConfiguration(
        beforeName = {
            "org.springframework.boot.autoconfigure.context.MessageSourceAutoConfiguration",
            "org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration"
        })
@Import(Problems.class)
class WebConfiguration {

    private static final Locale DUTCH = Locale.of("nl");

    @Bean
    @ConditionalOnMissingBean(name = "messageSource")
    MessageSource messageSource(
            @Value("${topdossier.service}") String service, @Value("${topdossier.messages:}") String[] others) {
        ResourceBundleMessageSource source = new ResourceBundleMessageSource();
        source.setBasenames(Stream.concat(
                        Stream.of("messages/" + service),
                        Stream.concat(Arrays.stream(others), Stream.of("messages/web")))
                .toArray(String[]::new));
        source.setDefaultEncoding("UTF-8");
        source.setDefaultLocale(DUTCH);
        source.setFallbackToSystemLocale(false);
        return source;
    }

    @Bean
    @ConditionalOnMissingBean(name = "localeResolver")
    LocaleResolver localeResolver() {
        AcceptHeaderLocaleResolver resolver = new AcceptHeaderLocaleResolver();
        resolver.setDefaultLocale(DUTCH);
        resolver.setSupportedLocales(java.util.List.of(DUTCH, Locale.ENGLISH));
        return resolver;
    }

    @Bean
    FilterRegistrationBean<RestFilter> restFilter(
            @Value("${topdossier.api-version:1.0.0}") String version,
            @Value("${topdossier.most-bytes:4194304}") long mostBytes) {
        FilterRegistrationBean<RestFilter> registration =
                new FilterRegistrationBean<>(new RestFilter(version, mostBytes));
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE + 10);
        return registration;
    }
}

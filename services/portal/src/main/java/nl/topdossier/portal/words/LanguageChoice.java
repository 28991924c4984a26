package nl.topdossier.portal.words;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Map;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.support.RequestContextUtils;

/** Follows {@code ?language=nl} and {@code ?language=en}; any other value changes nothing. */
class LanguageChoice implements HandlerInterceptor {

    private static final Map<String, Locale> LANGUAGES = Map.of("nl", LanguageConfiguration.DUTCH, "en", Locale.UK);

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        String asked = request.getParameter("language");
        var resolver = RequestContextUtils.getLocaleResolver(request);
        if (asked != null && resolver != null && LANGUAGES.containsKey(asked)) {
            resolver.setLocale(request, response, LANGUAGES.get(asked));
        }
        return true;
    }
}

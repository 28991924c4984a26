package nl.topdossier.portal.shell;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.support.RequestContextUtils;

/**
 * Warns who writes of what is above the ceiling of this system: who comes, where they sit, sleep or pass, and how that is
 * guarded. It refuses nothing, for a word alone says nothing of what is meant.
 */
class Care implements HandlerInterceptor {

    /** The name under which the next page knows the warning. */
    static final String ATTRIBUTE = "care";

    private static final Pattern WORDS = Pattern.compile(
            "(?<!\\p{L})("
                    + "gasten-?lijst(?:en)?|namenlijst(?:en)?|(?:zaal|tafel|kamer|hotel)-?(?:indeling|schikking)(?:en)?"
                    + "|plaatsingsplan(?:nen)?|(?:be)?veiligings-?plan(?:nen)?|veiligheids-?plan(?:nen)?"
                    + "|(?:rij-?|aanrij|escorte)?(?<!en )routes?(?:kaart(?:en)?|plan(?:nen)?)?"
                    + "|guest lists?|seating (?:plans?|arrangements?|charts?)|security plans?|room (?:allocation|list)s?"
                    + ")(?!\\p{L})",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** The first word in a text that is about this. */
    static Optional<String> word(String text) {
        return WORDS.matcher(text).results().map(MatchResult::group).findFirst();
    }

    @Override
    public void postHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable ModelAndView page) {
        if (page == null || !request.getMethod().equals("POST")) {
            return;
        }
        request.getParameterMap().values().stream()
                .flatMap(Arrays::stream)
                .flatMap(text -> word(text).stream())
                .findFirst()
                .map(word -> Notice.warning("notice.care", word))
                .ifPresent(warning -> warn(request, page, warning));
    }

    private static void warn(HttpServletRequest request, ModelAndView page, Notice warning) {
        String view = page.getViewName();
        if (view != null && view.startsWith("redirect:")) {
            RequestContextUtils.getOutputFlashMap(request).put(ATTRIBUTE, warning);
        } else {
            page.addObject(ATTRIBUTE, warning);
        }
    }
}

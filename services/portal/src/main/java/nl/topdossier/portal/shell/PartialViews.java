package nl.topdossier.portal.shell;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;

/**
 * Lets one handler serve a page and its live part: asked by htmx for the element with the id of a live part, the
 * page's template gives only the fragment of that name. Without script the same address gives the whole page.
 */
class PartialViews implements HandlerInterceptor {

    static final Set<String> PARTS = Set.of(
            "tasks-live",
            "letter-live",
            "letters-live",
            "board-live",
            "diagram-live",
            "preview-live",
            "form-live",
            "summits-live",
            "summit-live",
            "work-live",
            "plan-live",
            "ledger-live");

    @Override
    public void postHandle(
            HttpServletRequest request,
            HttpServletResponse response,
            Object handler,
            @Nullable ModelAndView modelAndView) {
        if (modelAndView == null) {
            return;
        }
        response.addHeader("Vary", "HX-Request, HX-Target");
        String part = request.getHeader("HX-Target");
        String view = modelAndView.getViewName();
        if (request.getHeader("HX-Request") != null && part != null && PARTS.contains(part) && isWholePage(view)) {
            modelAndView.setViewName(view + " :: " + part);
        }
    }

    private static boolean isWholePage(@Nullable String view) {
        return view != null && !view.contains("::") && !view.contains(":") && !view.startsWith("error");
    }
}

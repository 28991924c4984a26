package nl.topdossier.portal.shell;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Puts the frame around the page of every controller. */
@ControllerAdvice
class ShellAdvice {

    private final ObjectProvider<CurrentVisitor> current;
    private final PortalSettings settings;
    private final boolean exercise;

    ShellAdvice(
            ObjectProvider<CurrentVisitor> current,
            PortalSettings settings,
            @Value("${topdossier.exercise:false}") boolean exercise) {
        this.current = current;
        this.settings = settings;
        this.exercise = exercise;
    }

    @ModelAttribute("shell")
    Shell shell(HttpServletRequest request, Locale locale) {
        String other = "en".equals(locale.getLanguage()) ? "nl" : "en";
        return new Shell(visitor(), exercise, settings.ministry(), settings.stylesheet(), other, link(request, other));
    }

    private @Nullable Visitor visitor() {
        CurrentVisitor known = current.getIfAvailable();
        return known == null ? null : known.visitor();
    }

    /** The same page in the other language; after a form was sent the start page, since an address can't repeat it. */
    private static String link(HttpServletRequest request, String language) {
        if (!"GET".equals(request.getMethod())) {
            return "/?language=" + language;
        }
        var address = ServletUriComponentsBuilder.fromRequest(request)
                .replaceQueryParam("language", language)
                .build()
                .encode();
        return address.getPath() + "?" + address.getQuery();
    }
}

package nl.topdossier.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import nl.topdossier.messaging.Trace;
import org.springframework.web.filter.OncePerRequestFilter;

/** Puts every request in its trace, every answer of the interface under its version, and refuses bodies that are too large. */
class RestFilter extends OncePerRequestFilter {

    private final String version;
    private final long mostBytes;

    RestFilter(String version, long mostBytes) {
        this.version = version;
        this.mostBytes = mostBytes;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        boolean ofInterface = request.getRequestURI().startsWith("/v1/");
        if (ofInterface) {
            response.setHeader("API-Version", version);
            response.setHeader("Cache-Control", "no-store");
        } else if (request.getContentLengthLong() > mostBytes) {
            response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
            return;
        }
        try {
            Trace.begin(request.getHeader("traceparent"), null).in(() -> {
                goOn(new LimitedBody(request, mostBytes), response, chain);
                return "";
            });
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static void goOn(HttpServletRequest request, HttpServletResponse response, FilterChain chain) {
        try {
            chain.doFilter(request, response);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ServletException e) {
            throw new UncheckedIOException(new IOException(e));
        }
    }
}

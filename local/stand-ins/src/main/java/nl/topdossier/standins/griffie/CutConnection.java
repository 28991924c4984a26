package nl.topdossier.standins.griffie;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.apache.coyote.ActionCode;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/** Closes the connection of a request without any answer: servlets can not do that, the server below them can. */
@Component
class CutConnection implements WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> {

    private static final String ASKED = CutConnection.class.getName();

    static void cut(HttpServletRequest request) {
        request.setAttribute(ASKED, true);
    }

    @Override
    public void customize(ConfigurableTomcatWebServerFactory factory) {
        factory.addEngineValves(new Cutter());
    }

    private static final class Cutter extends ValveBase {

        private Cutter() {
            super(true);
        }

        @Override
        public void invoke(Request request, Response response) throws IOException, ServletException {
            getNext().invoke(request, response);
            if (request.getAttribute(ASKED) != null) {
                response.getCoyoteResponse().action(ActionCode.CLOSE_NOW, new IOException("cut as told"));
            }
        }
    }
}

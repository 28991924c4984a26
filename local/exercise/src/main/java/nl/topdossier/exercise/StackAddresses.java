package nl.topdossier.exercise;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

/**
 * Where the parts of a stack answer: on this machine, moved by the same variables as the ports of ./topdossier start, or where
 * TOPDOSSIER_URL_... says. Tokens of demo people come from the embedded provider, or from where TOPDOSSIER_DEMO_TOKENS says.
 */
public record StackAddresses(Map<Service, String> urls, String kafka, String tokens) {

    /** What has a REST interface. */
    public enum Service {
        /** Letters. */
        DRAFTING(8081),
        /** Rounds and offices. */
        APPROVAL(8082),
        /** Gate and handing over. */
        DISPATCH(8083),
        /** Audit and files. */
        RECORDS(8084),
        /** Summits, timetable and work. */
        LOGISTICS(8085),
        /** The ledger of motions and commitments. */
        COMMITMENTS(8086),
        /** Identity, the Houses, mail. */
        STAND_INS(8090);

        private final int port;

        Service(int port) {
            this.port = port;
        }
    }

    public static StackAddresses from(Map<String, String> environment) {
        var urls = new EnumMap<Service, String>(Service.class);
        for (Service service : Service.values()) {
            String here = "http://127.0.0.1:" + port(environment, service.name(), service.port);
            urls.put(service, environment.getOrDefault("TOPDOSSIER_URL_" + service.name(), here));
        }
        String tokens = environment.getOrDefault(
                "TOPDOSSIER_DEMO_TOKENS", urls.get(Service.STAND_INS) + "/identity/api/demo-tokens");
        return new StackAddresses(urls, "127.0.0.1:" + port(environment, "KAFKA", 19092), tokens);
    }

    public String url(Service service) {
        return String.valueOf(urls.get(service));
    }

    static String name(Service service) {
        return service.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String port(Map<String, String> environment, String part, int usual) {
        return environment.getOrDefault("TOPDOSSIER_PORT_" + part, Integer.toString(usual));
    }
}

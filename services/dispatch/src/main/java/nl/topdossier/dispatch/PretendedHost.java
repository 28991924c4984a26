package nl.topdossier.dispatch;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Tells the hosts at which no real House can be: this machine, the stand-ins, and the domains that are kept for tests. */
final class PretendedHost {

    private static final Set<String> NAMES = Set.of("localhost", "stand-ins");
    private static final List<String> DOMAINS = List.of("test", "example", "invalid", "localhost");

    private PretendedHost() {}

    /** A name that can not be looked up now is taken for real: a service has to start without its network. */
    static boolean is(String host) {
        String name = plain(host);
        if (NAMES.contains(name)
                || DOMAINS.stream().anyMatch(domain -> name.equals(domain) || name.endsWith("." + domain))) {
            return true;
        }
        try {
            return Arrays.stream(InetAddress.getAllByName(name))
                    .anyMatch(address -> address.isLoopbackAddress() || address.isAnyLocalAddress());
        } catch (UnknownHostException e) {
            return false;
        }
    }

    /** Without what an address may have around a name: the last dot, and the brackets of a number. */
    private static String plain(String host) {
        String name = host.strip().toLowerCase(Locale.ROOT);
        if (name.startsWith("[") && name.endsWith("]")) {
            name = name.substring(1, name.length() - 1);
        }
        return name.endsWith(".") ? name.substring(0, name.length() - 1) : name;
    }
}

package nl.topdossier.dispatch;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Keeps an exercise from ever reaching a real House: it starts only when every address is on this machine. */
@Component
class ExerciseGuard implements InitializingBean {

    private final DispatchSettings settings;
    private final boolean exercise;
    private final @Nullable String mailHost;
    private final boolean standInsAllowed;

    ExerciseGuard(
            DispatchSettings settings,
            @Value("${topdossier.exercise}") boolean exercise,
            @Value("${topdossier.stand-ins-allowed:false}") boolean standInsAllowed,
            @Value("${spring.mail.host:#{null}}") @Nullable String mailHost) {
        this.settings = settings;
        this.exercise = exercise;
        this.standInsAllowed = standInsAllowed;
        this.mailHost = mailHost;
    }

    @Override
    public void afterPropertiesSet() {
        if (!exercise || standInsAllowed) {
            return;
        }
        settings.houses().values().forEach(house -> {
            URI url = house.url();
            requireLocal(url == null ? mailHost : url.getHost());
        });
    }

    private static void requireLocal(@Nullable String host) {
        try {
            if (host != null && InetAddress.getByName(host).isLoopbackAddress()) {
                return;
            }
        } catch (UnknownHostException e) {
            throw new IllegalStateException("Expected an exercise to know the host " + host, e);
        }
        throw new IllegalStateException(
                "Expected an exercise to reach only stand-ins on this machine, but a House is set to " + host);
    }
}

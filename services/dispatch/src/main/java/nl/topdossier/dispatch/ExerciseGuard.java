package nl.topdossier.dispatch;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Objects;
import nl.topdossier.dispatch.DispatchSettings.ChannelKind;
import nl.topdossier.dispatch.DispatchSettings.HouseSettings;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Keeps an exercise from ever reaching a real House, and real work from a stand-in: an exercise starts only when every address
 * is on this machine or a named stand-in on a private network, real work only when none is.
 */
@Component
class ExerciseGuard implements InitializingBean {

    private final DispatchSettings settings;
    private final boolean exercise;
    private final @Nullable String mailHost;
    private final List<String> standIns;

    ExerciseGuard(
            DispatchSettings settings,
            @Value("${topdossier.exercise}") boolean exercise,
            @Value("${topdossier.stand-ins.hosts:}") List<String> standIns,
            @Value("${spring.mail.host:#{null}}") @Nullable String mailHost) {
        this.settings = settings;
        this.exercise = exercise;
        this.standIns = standIns;
        this.mailHost = mailHost;
    }

    @Override
    public void afterPropertiesSet() {
        settings.houses().values().forEach(exercise ? this::requireStandIn : this::requireTheHouseItself);
        if (!exercise) {
            refusePretended("the sender of hand-overs", DispatchSettings.domainOf(settings.sender()));
        }
    }

    private void requireStandIn(HouseSettings house) {
        String host = hostOf(house);
        try {
            if (host != null && isStandIn(host)) {
                return;
            }
        } catch (UnknownHostException e) {
            throw new IllegalStateException("Expected an exercise to know the host " + host, e);
        }
        throw new IllegalStateException(
                "Expected an exercise to reach only stand-ins on this machine, but a House is set to " + host);
    }

    /** Where its letters go to, which an address in the other channel's settings says nothing about. */
    private @Nullable String hostOf(HouseSettings house) {
        URI url = house.url();
        return house.channel() == ChannelKind.MAIL || url == null ? mailHost : url.getHost();
    }

    private boolean isStandIn(String host) throws UnknownHostException {
        InetAddress address = InetAddress.getByName(host);
        return address.isLoopbackAddress() || standIns.contains(host) && address.isSiteLocalAddress();
    }

    private void requireTheHouseItself(HouseSettings house) {
        URI url = house.url();
        String address = house.address();
        if (house.channel() == ChannelKind.HTTP && url != null) {
            // An address in which Java finds no host names none that can be trusted.
            refusePretended("a House", Objects.requireNonNullElse(url.getHost(), "localhost"));
        }
        if (house.channel() == ChannelKind.MAIL && address != null && !address.isBlank()) {
            refusePretended("a House", DispatchSettings.domainOf(address));
            refusePretended("the mail server", mailHost);
        }
    }

    private void refusePretended(String what, @Nullable String host) {
        if (host != null && !host.isBlank() && (standIns.contains(host) || PretendedHost.is(host))) {
            throw new IllegalStateException("Expected real work to reach the Houses themselves, but " + what
                    + " is set to the stand-in " + host);
        }
    }
}

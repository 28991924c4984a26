package nl.topdossier.dispatch;

import java.net.URI;
import java.time.Duration;
import java.util.Map;
import nl.topdossier.contracts.letter.House;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** How letters reach the Houses, and how long is waited for what. */
@ConfigurationProperties("topdossier.dispatch")
public record DispatchSettings(
        @DefaultValue("10s") Duration undoWindow,
        @DefaultValue("1m") Duration longestPause,
        @DefaultValue("4h") Duration receiptDue,
        @DefaultValue("ASK") UncertainMail uncertainMail,
        @DefaultValue("parlementaire-zaken@topdossier.test") String sender,
        Map<String, HouseSettings> houses) {

    /** How one House is reached. */
    public HouseSettings of(House house) {
        HouseSettings settings = houses.get(slug(house));
        if (settings == null) {
            throw new IllegalStateException("Expected topdossier.dispatch.houses." + slug(house) + " to be set");
        }
        return settings;
    }

    /** The name of a House in settings, addresses and part names. */
    public static String slug(House house) {
        return house == House.TWEEDE_KAMER ? "tweede-kamer" : "eerste-kamer";
    }

    /** The domain of a mail address. */
    public static String domainOf(String address) {
        return address.substring(address.lastIndexOf('@') + 1).replace(">", "").strip();
    }

    /** What to do with an e-mail of which nobody knows whether it arrived. */
    public enum UncertainMail {
        /** The desk finds out. */
        ASK,
        /** The same bytes with the same Message-ID are sent again. */
        REPEAT
    }

    /** The ways to a House. */
    public enum ChannelKind {
        /** HTTP with an idempotency key. */
        HTTP,
        /** E-mail. */
        MAIL
    }

    /** The channel of one House, its address in that channel, and whether it is shown this service's token. */
    public record HouseSettings(
            ChannelKind channel,
            @Nullable URI url,
            @Nullable String address,
            @DefaultValue("false") boolean sendsToken) {

        /** Whether its channel knows where to go. */
        public boolean isReachable() {
            return switch (channel) {
                case HTTP -> url != null;
                case MAIL -> address != null && !address.isBlank();
            };
        }
    }
}

package nl.topdossier.dispatch.handover;

import java.util.List;
import nl.topdossier.dispatch.DispatchSettings.ChannelKind;
import nl.topdossier.dispatch.DispatchSettings.HouseSettings;
import nl.topdossier.dispatch.content.Part;

/** A way to a House. Sends what it is given, says what is known of the outcome, and decides nothing. */
interface Channel {

    /** Which way it is. */
    ChannelKind kind();

    /** Whether an attempt that was cut short may simply be repeated, because the House knows its key. */
    boolean isRepeatable();

    /** Sends the files of a hand-over. */
    Outcome send(HandOver handOver, HouseSettings house, List<Part> files);

    /** What is known after an attempt. */
    enum Outcome {
        /** The House's side took it. */
        SENT,
        /** Nobody knows whether it arrived. */
        UNCERTAIN,
        /** The House refused it for good. */
        REFUSED,
        /** It did not arrive; trying again later is safe. */
        UNAVAILABLE
    }
}

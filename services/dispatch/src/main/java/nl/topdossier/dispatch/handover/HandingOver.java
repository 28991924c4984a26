package nl.topdossier.dispatch.handover;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.topdossier.contracts.dispatch.HandOverState;
import nl.topdossier.dispatch.DispatchSettings;
import nl.topdossier.dispatch.DispatchSettings.ChannelKind;
import nl.topdossier.dispatch.content.Parts;
import org.springframework.stereotype.Service;

/**
 * Hands a letter over to one House: notes the attempt and commits it, sends, and notes the outcome. An attempt that was cut
 * short is repeated only where the House knows its key; otherwise its outcome is unknown.
 */
@Service
public class HandingOver {

    private final HandOverBooks books;
    private final HandOvers handOvers;
    private final Parts parts;
    private final DispatchSettings settings;
    private final Map<ChannelKind, Channel> channels;

    HandingOver(
            HandOverBooks books, HandOvers handOvers, Parts parts, DispatchSettings settings, List<Channel> channels) {
        this.books = books;
        this.handOvers = handOvers;
        this.parts = parts;
        this.settings = settings;
        this.channels = channels.stream().collect(Collectors.toMap(Channel::kind, Function.identity()));
    }

    /** Hands over, unless that was done before, and says where the hand-over stands. */
    public HandOver handOver(UUID handOverId) {
        HandOver before = handOvers.required(handOverId);
        Channel channel = channels.get(before.channel());
        if (channel == null) {
            throw new IllegalStateException("Expected a channel of kind " + before.channel());
        }
        HandOver begun = books.begin(handOverId, channel.isRepeatable());
        if (begun.state() != HandOverState.ATTEMPTED) {
            return begun;
        }
        Channel.Outcome outcome =
                channel.send(begun, settings.of(begun.house()), begun.filesAmong(parts.of(begun.dispatchId())));
        return books.end(handOverId, begun.attempts(), settled(outcome, channel));
    }

    /** What can be repeated under its own key leaves no doubt behind: it is simply tried again. */
    private static Channel.Outcome settled(Channel.Outcome outcome, Channel channel) {
        return outcome == Channel.Outcome.UNCERTAIN && channel.isRepeatable() ? Channel.Outcome.UNAVAILABLE : outcome;
    }
}

package nl.topdossier.standins.griffie;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What happened at a House, one line each in the journal. {@code key} is House and hand-over. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "fact")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Fact.Arrived.class, name = "arrived"),
    @JsonSubTypes.Type(value = Fact.Refused.class, name = "refused"),
    @JsonSubTypes.Type(value = Fact.Registered.class, name = "registered"),
    @JsonSubTypes.Type(value = Fact.ReceiptAsked.class, name = "receipt-asked"),
    @JsonSubTypes.Type(value = Fact.ReceiptTaken.class, name = "receipt-taken"),
    @JsonSubTypes.Type(value = Fact.NumberGiven.class, name = "number-given"),
    @JsonSubTypes.Type(value = Fact.NumberTaken.class, name = "number-taken"),
    @JsonSubTypes.Type(value = Fact.BehaviourSet.class, name = "behaviour-set")
})
sealed interface Fact {

    House house();

    /** One raw arrival, whatever became of it. */
    record Arrived(Instant at, House house, String key) implements Fact {}

    record Refused(Instant at, House house, String key) implements Fact {}

    record Registered(
            Instant at,
            House house,
            String key,
            String handOverId,
            HandOver.Channel channel,
            @Nullable String subject,
            Map<String, String> fileHashes,
            String registrationNumber,
            int receipts)
            implements Fact {}

    record ReceiptAsked(Instant at, House house, String key) implements Fact {}

    record ReceiptTaken(Instant at, House house, String key) implements Fact {}

    record NumberGiven(Instant at, House house, String key, String number) implements Fact {}

    record NumberTaken(Instant at, House house, String key) implements Fact {}

    record BehaviourSet(Instant at, House house, Behaviour behaviour) implements Fact {}
}

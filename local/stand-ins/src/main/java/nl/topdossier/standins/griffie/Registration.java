package nl.topdossier.standins.griffie;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One letter in the register of a House, and how far receipt and number have come. */
record Registration(
        House house,
        String handOverId,
        String registrationNumber,
        Instant receivedAt,
        HandOver.Channel channel,
        @Nullable String subject,
        Map<String, String> fileHashes,
        int receiptsDue,
        int receiptsTaken,
        @Nullable Instant receiptTakenAt,
        @Nullable String number,
        boolean numberTaken) {

    static Registration of(Fact.Registered fact) {
        return new Registration(
                fact.house(),
                fact.handOverId(),
                fact.registrationNumber(),
                fact.at(),
                fact.channel(),
                fact.subject(),
                fact.fileHashes(),
                fact.receipts(),
                0,
                null,
                null,
                false);
    }

    @JsonIgnore
    String key() {
        return house.slug() + "/" + handOverId;
    }

    /** Public for the page. */
    public boolean owesReceipt() {
        return receiptsTaken < receiptsDue;
    }

    boolean owesNumber() {
        return receiptsTaken > 0 && !numberTaken;
    }

    Registration withReceiptDue() {
        return with(1, receiptsTaken, receiptTakenAt, number, numberTaken);
    }

    Registration withReceiptTaken(Instant at) {
        return with(receiptsDue, receiptsTaken + 1, at, number, numberTaken);
    }

    Registration withNumber(String given) {
        return with(receiptsDue, receiptsTaken, receiptTakenAt, given, false);
    }

    Registration withNumberTaken() {
        return with(receiptsDue, receiptsTaken, receiptTakenAt, number, true);
    }

    private Registration with(
            int due, int taken, @Nullable Instant takenAt, @Nullable String numberGiven, boolean numberKnown) {
        return new Registration(
                house,
                handOverId,
                registrationNumber,
                receivedAt,
                channel,
                subject,
                fileHashes,
                due,
                taken,
                takenAt,
                numberGiven,
                numberKnown);
    }
}

package nl.topdossier.commitments.items;

import java.time.LocalDate;
import java.util.UUID;
import nl.topdossier.contracts.commitments.HouseStatus;
import nl.topdossier.contracts.commitments.ItemKind;
import nl.topdossier.contracts.letter.House;
import org.jspecify.annotations.Nullable;

/**
 * A motion, commitment or own promise towards one House, with both statuses. What discharged it is a letter of this system, or
 * one from outside by its Kamerstuk number.
 */
public record Item(
        UUID itemId,
        long number,
        ItemKind kind,
        House house,
        String reference,
        String subject,
        String madeBy,
        String occasion,
        LocalDate madeOn,
        @Nullable LocalDate dueOn,
        String dueReason,
        String done,
        OurStatus ours,
        HouseStatus houseStatus,
        @Nullable UUID sourceLetterId,
        @Nullable UUID sourceSectionId,
        @Nullable UUID dischargedBy,
        String dischargedWith,
        @Nullable LocalDate dischargedOn,
        @Nullable UUID answerSectionId,
        @Nullable String answerNote,
        Origin origin,
        long version) {

    /** Closed is what the House says is closed, nothing else. */
    public boolean isClosed() {
        return houseStatus == HouseStatus.MET;
    }

    /** Whether the day by which it was due is over and the House still waits. */
    public boolean isOverdue(LocalDate today) {
        return !isClosed() && dueOn != null && dueOn.isBefore(today);
    }
}

package nl.topdossier.portal.summits;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.topdossier.portal.letters.House;
import org.jspecify.annotations.Nullable;

/**
 * One summit.
 *
 * @param assumptions values that no source gives and that were filled in
 * @param toMend letters that still carry a date that is no longer right
 * @param corrections letters that were sent with days that are no longer right
 * @param revision of the summit that is on the screen
 * @param cancelAddress where a cancellation goes; absent where this person may not
 */
public record SummitPage(
        SummitHead head,
        List<Occasion> sessions,
        List<Occasion> sideEvents,
        List<DebateDay> debates,
        List<String> assumptions,
        List<Review> reviews,
        List<SummitLetter> letters,
        OldDates toMend,
        List<Correction> corrections,
        String revision,
        @Nullable String cancelAddress) {

    /**
     * A sent letter that is to be put right in a next one.
     *
     * @param address where it is said that it was; absent for who may not, or once it was
     */
    public record Correction(
            UUID letterId,
            String title,
            @Nullable String note,
            @Nullable String by,
            @Nullable String address) {}

    /** A day on which a House debates the summit. */
    public record DebateDay(House house, LocalDate day) {}
}

package nl.topdossier.portal.letters;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One office in a round: what is asked of it and what it answered.
 *
 * @param section the section that the office decides on; absent for the whole letter
 * @param person who acted; absent while the office has not answered
 * @param version the version that was decided on
 * @param carriedOver given in an earlier round and still valid, since nothing in its scope changed
 * @param outside given on paper or by telephone, and recorded
 * @param remark why it was returned, or a note
 */
public record SignOff(
        String office,
        Asked asked,
        @Nullable String section,
        Answer answer,
        @Nullable String person,
        @Nullable Capacity capacity,
        @Nullable Instant at,
        @Nullable Integer version,
        boolean carriedOver,
        @Nullable OutsideAgreement outside,
        @Nullable String remark) {

    /** What the office is asked. */
    public enum Asked {
        SIGNS,
        AGREES
    }

    /** What it answered. */
    public enum Answer {
        WAITING,
        AGREED,
        SIGNED,
        RETURNED,
        TAKEN_BACK,
        VOIDED,
        NOT_NEEDED;

        public String style() {
            return switch (this) {
                case AGREED, SIGNED -> "done";
                case RETURNED, VOIDED, TAKEN_BACK -> "late";
                case WAITING -> "wait";
                case NOT_NEEDED -> "mute";
            };
        }
    }

    /** An agreement given outside the system, confirmed by a second person. */
    public record OutsideAgreement(
            String giver,
            String way,
            String recordedBy,
            @Nullable String confirmedBy) {}
}

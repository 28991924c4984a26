package nl.topdossier.approval.signoffs.web;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.topdossier.approval.signoffs.Decision;
import nl.topdossier.approval.signoffs.OutsideAgreement;
import nl.topdossier.approval.signoffs.SignOff;
import nl.topdossier.approval.signoffs.TakingBack;
import nl.topdossier.contracts.letter.House;
import nl.topdossier.contracts.letter.ParticipantRole;
import nl.topdossier.contracts.signoff.Capacity;
import org.jspecify.annotations.Nullable;

/** A sign-off as the interface shows it. */
record SignOffView(
        UUID signOffId,
        UUID taskId,
        String officeId,
        ParticipantRole role,
        @Nullable UUID sectionId,
        int position,
        SignOff.State state,
        boolean due,
        boolean voided,
        String hash,
        @Nullable String memoHash,
        @Nullable UUID decidedBy,
        @Nullable Capacity capacity,
        @Nullable UUID onBehalfOf,
        @Nullable String loginStrength,
        @Nullable Instant decidedAt,
        @Nullable Integer version,
        @Nullable String contentHash,
        List<House> signed,
        @Nullable String remarks,
        @Nullable String notes,
        @Nullable UUID carriedFrom,
        @Nullable TakenBack takenBack,
        @Nullable Outside outside) {

    static SignOffView of(SignOff signOff, boolean due, boolean voided, @Nullable OutsideAgreement outside) {
        Decision decision = signOff.decision();
        TakingBack taking = signOff.takenBack();
        return new SignOffView(
                signOff.id(),
                signOff.id(),
                signOff.officeId(),
                signOff.asked().role(),
                signOff.asked().sectionId(),
                signOff.asked().position(),
                signOff.state(),
                due,
                voided,
                signOff.scope().hash(),
                signOff.scope().memoHash(),
                decision == null ? null : decision.by(),
                decision == null ? null : decision.capacity(),
                decision == null ? null : decision.onBehalfOf(),
                decision == null ? null : decision.loginStrength(),
                decision == null ? null : decision.at(),
                decision == null ? null : decision.version(),
                decision == null ? null : decision.contentHash(),
                decision == null ? List.of() : decision.signed(),
                decision == null ? null : decision.remarks(),
                decision == null ? null : decision.notes(),
                signOff.carriedFrom(),
                taking == null ? null : new TakenBack(taking.by(), taking.at(), taking.reason()),
                outside == null ? null : Outside.of(outside));
    }

    record TakenBack(UUID by, Instant at, String reason) {}

    /** An agreement given outside the system; it counts once a second person has confirmed it. */
    record Outside(
            UUID outsideAgreementId,
            UUID giver,
            Instant givenAt,
            OutsideAgreement.Way way,
            String evidence,
            UUID recordedBy,
            Instant recordedAt,
            @Nullable UUID confirmedBy,
            @Nullable Instant confirmedAt) {

        static Outside of(OutsideAgreement outside) {
            return new Outside(
                    outside.outsideId(),
                    outside.giver(),
                    outside.givenAt(),
                    outside.way(),
                    outside.evidence(),
                    outside.recordedBy(),
                    outside.recordedAt(),
                    outside.confirmedBy(),
                    outside.confirmedAt());
        }
    }
}

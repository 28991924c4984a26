package nl.topdossier.portal.letters.web;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.topdossier.portal.letters.House;
import nl.topdossier.portal.letters.Round;
import nl.topdossier.portal.letters.SignOff;
import org.jspecify.annotations.Nullable;

/** What approval answers, as far as pages show it. */
final class ApprovalAnswers {

    private ApprovalAnswers() {}

    record Overview(List<Submitted> submissions) {}

    record Submitted(UUID submissionId, int version, String state, List<RoundAnswer> rounds) {}

    record RoundAnswer(
            UUID roundId,
            Round.Kind kind,
            int number,
            String state,
            @Nullable String outcome,
            Round.Policy policy,
            Instant openedAt,
            List<Given> signOffs,
            List<Remarked> remarks) {

        boolean isOpen() {
            return "OPEN".equals(state);
        }
    }

    record Given(
            UUID signOffId,
            String officeId,
            SignOff.Asked role,
            @Nullable UUID sectionId,
            String state,
            boolean due,
            boolean voided,
            @Nullable UUID decidedBy,
            @Nullable String capacity,
            @Nullable Instant decidedAt,
            @Nullable Integer version,
            List<House> signed,
            @Nullable String remarks,
            @Nullable String notes,
            @Nullable UUID carriedFrom,
            @Nullable Outside outside) {}

    record Outside(
            UUID outsideAgreementId,
            UUID giver,
            String way,
            UUID recordedBy,
            @Nullable UUID confirmedBy) {}

    record Remarked(UUID signOffId, String officeId, UUID by, Instant at, String text) {}

    record Question(
            UUID taskId,
            UUID letterId,
            String officeId,
            SignOff.Asked role,
            @Nullable UUID sectionId,
            int version,
            String contentHash,
            @Nullable String memoHash,
            List<House> houses,
            List<String> actions,
            @Nullable Integer lastDecidedVersion) {

        boolean allows(String action) {
            return actions.contains(action);
        }
    }

    record Drafts(@Nullable Typed mine, List<Typed> ofColleagues) {

        static final Drafts NONE = new Drafts(null, List.of());

        @Nullable
        String typed() {
            return mine == null ? null : mine.remarks();
        }
    }

    record Typed(UUID personId, @Nullable String remarks, Instant savedAt) {}
}

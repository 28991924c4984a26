package nl.topdossier.portal.work;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.topdossier.portal.services.ServiceClients;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.stereotype.Component;

/** Asks logistics for work, as the person who looks. */
@Component
public class WorkReading {

    private final ServiceClients services;

    WorkReading(ServiceClients services) {
        this.services = services;
    }

    /** All work of one summit; the ids of the critical path are in the order in which the work has to be done. */
    public record Plan(
            UUID summitId,
            String summit,
            @Nullable String template,
            List<UUID> criticalPath,
            List<Piece> tasks,
            List<Gate> reviews) {

        public Plan {
            reviews = reviews == null ? List.of() : List.copyOf(reviews);
        }
    }

    /** A readiness review that work can need. */
    public record Gate(String code, String title) {}

    /** A piece of work. */
    public record Piece(
            UUID workTaskId,
            UUID summitId,
            String key,
            int number,
            String title,
            String officeId,
            @Nullable String body,
            @Nullable String source,
            WorkState state,
            LocalDate startDay,
            LocalDate dueDay,
            @Nullable LocalDate startedOn,
            @Nullable LocalDate doneOn,
            @Nullable String outcome,
            @Nullable Integer slack,
            boolean critical,
            boolean overdue,
            List<Wanted> needs,
            List<Result> results,
            long version) {

        /** What holds it up now. */
        public List<Wanted> blockers() {
            return needs.stream().filter(Wanted::blocks).toList();
        }
    }

    /** What a piece needs of another, or a review that it needs; it blocks while it is not met, unless it only informs. */
    public record Wanted(
            Need.Kind kind,
            @Nullable UUID workTaskId,
            String title,
            @Nullable String result,
            @Nullable String forResult,
            boolean met,
            boolean cancelled,
            boolean blocks) {

        /** The piece, or the result of it that is enough. */
        public String name() {
            return result == null ? title : title + ": " + result;
        }
    }

    /** A named partial result. */
    public record Result(
            int position,
            String name,
            @Nullable LocalDate dueDay,
            @Nullable LocalDate deliveredOn,
            @Nullable String note) {}

    /** A piece with what people said about it. */
    public record Task(Piece task, List<Said> comments, List<Link> links, List<Overruled> overrides) {}

    /** A comment. */
    public record Said(UUID commentId, UUID personId, String text, Instant writtenAt) {}

    /** A document. */
    public record Link(UUID linkId, UUID personId, String title, String address, Instant addedAt) {}

    /** Something done before what it needs. */
    public record Overruled(String act, String unmet, String reason, UUID personId, Instant givenAt) {}

    /** A change that touches the work of others. */
    public record Proposed(
            UUID proposalId,
            UUID workTaskId,
            UUID proposedBy,
            String reason,
            Proposal.State state,
            Instant proposedAt,
            List<Moved> lines,
            List<Answer> answers) {}

    /** Other days for a piece, or for one of its results. */
    public record Moved(
            UUID workTaskId,
            @Nullable String result,
            @Nullable LocalDate startFrom,
            @Nullable LocalDate startTo,
            @Nullable LocalDate dueFrom,
            @Nullable LocalDate dueTo) {}

    /** What one office said to it. */
    public record Answer(
            String officeId,
            UUID taskId,
            @Nullable Boolean accepted,
            @Nullable String reason) {}

    /** What an office was told when the summit moved. */
    public record Told(
            UUID noticeId,
            String officeId,
            List<Moved> lines,
            Instant openedAt,
            @Nullable Instant seenAt) {}

    /** A template that work can be planned from. */
    public record Template(String id, int version, String name, int pieces) {}

    /** The work of a summit. */
    public Plan plan(UUID summitId) {
        return Objects.requireNonNull(services.logistics()
                .get()
                .uri("/v1/summits/{id}/work", summitId)
                .retrieve()
                .body(Plan.class));
    }

    /** The work of all summits that are still to come or to be closed. */
    public List<Plan> everything() {
        return list(services.logistics()
                .get()
                .uri("/v1/plan")
                .retrieve()
                .body(new ParameterizedTypeReference<List<Plan>>() {}));
    }

    /** One piece of work. */
    public Task task(UUID workTaskId) {
        return Objects.requireNonNull(services.logistics()
                .get()
                .uri("/v1/work-tasks/{id}", workTaskId)
                .retrieve()
                .body(Task.class));
    }

    /** The proposals to move work of a summit, newest first. */
    public List<Proposed> proposals(UUID summitId) {
        return list(services.logistics()
                .get()
                .uri("/v1/summits/{id}/work-proposals", summitId)
                .retrieve()
                .body(new ParameterizedTypeReference<List<Proposed>>() {}));
    }

    /** What offices were told when a summit moved, newest first. */
    public List<Told> told(UUID summitId) {
        return list(services.logistics()
                .get()
                .uri("/v1/summits/{id}/work-notices", summitId)
                .retrieve()
                .body(new ParameterizedTypeReference<List<Told>>() {}));
    }

    /** The templates that work can be planned from. */
    public List<Template> templates() {
        return list(services.logistics()
                .get()
                .uri("/v1/work-templates")
                .retrieve()
                .body(new ParameterizedTypeReference<List<Template>>() {}));
    }

    private static <T> List<T> list(@Nullable List<T> answer) {
        return answer == null ? List.of() : answer;
    }
}

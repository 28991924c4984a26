package nl.topdossier.portal.letters.web;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import nl.topdossier.contracts.signoff.Capacity;
import nl.topdossier.portal.letters.web.ApprovalAnswers.Given;
import nl.topdossier.portal.letters.web.ApprovalAnswers.Overview;
import nl.topdossier.portal.letters.web.ApprovalAnswers.Question;
import nl.topdossier.portal.letters.web.DispatchAnswers.Dispatch;
import nl.topdossier.portal.letters.web.DraftingAnswers.Compared;
import nl.topdossier.portal.letters.web.DraftingAnswers.Letter;
import nl.topdossier.portal.letters.web.DraftingAnswers.Version;
import nl.topdossier.portal.login.Me;
import nl.topdossier.portal.services.ServiceClients;
import nl.topdossier.portal.services.ServiceRefusal;
import nl.topdossier.security.Holding;
import nl.topdossier.security.Holdings;
import nl.topdossier.security.Roles;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.stereotype.Component;

/** Asks the services for everything about one letter, as the person who looks. */
@Component
class Dossiers {

    private final ServiceClients services;
    private final Holdings holdings;

    Dossiers(ServiceClients services, Holdings holdings) {
        this.services = services;
        this.holdings = holdings;
    }

    Dossier of(UUID letterId, Me me) {
        Letter letter = letter(letterId);
        Overview signOffs = orNothing(
                () -> services.approval()
                        .get()
                        .uri("/v1/letters/{id}/sign-offs", letterId)
                        .retrieve()
                        .body(Overview.class),
                new Overview(List.of()));
        List<Dispatch> dispatches = orNothing(
                () -> services.dispatch()
                        .get()
                        .uri("/v1/letters/{id}/dispatches", letterId)
                        .retrieve()
                        .body(new ParameterizedTypeReference<List<Dispatch>>() {}),
                List.of());
        Standing standing = standing(me);
        return new Dossier(letter, signOffs, dispatches, questions(signOffs, standing, me), standing);
    }

    Letter letter(UUID letterId) {
        return Objects.requireNonNull(services.drafting()
                .get()
                .uri("/v1/letters/{id}", letterId)
                .retrieve()
                .body(Letter.class));
    }

    Version version(UUID letterId, int number) {
        return Objects.requireNonNull(services.drafting()
                .get()
                .uri("/v1/letters/{id}/versions/{n}", letterId, number)
                .retrieve()
                .body(Version.class));
    }

    Compared compared(UUID letterId, int from, int to) {
        return Objects.requireNonNull(services.drafting()
                .get()
                .uri("/v1/letters/{id}/changes?from={from}&to={to}", letterId, from, to)
                .retrieve()
                .body(Compared.class));
    }

    /** The remarks that this person and colleagues of the office were typing. */
    ApprovalAnswers.Drafts typed(UUID taskId) {
        return orNothing(
                () -> services.approval()
                        .get()
                        .uri("/v1/tasks/{id}/remarks-draft", taskId)
                        .retrieve()
                        .body(ApprovalAnswers.Drafts.class),
                ApprovalAnswers.Drafts.NONE);
    }

    Standing standing(Me me) {
        List<Holding> held = holdings.of(me.id());
        return new Standing(
                held.stream().map(Holding::officeId).collect(Collectors.toSet()),
                held.stream()
                        .filter(holding -> holding.capacity() != Capacity.STAFF)
                        .map(Holding::officeId)
                        .collect(Collectors.toSet()));
    }

    private List<Question> questions(Overview signOffs, Standing standing, Me me) {
        boolean clerk = me.has(Roles.COORDINATOR) || me.has(Roles.PARLIAMENTARY_DESK);
        return signOffs.submissions().stream()
                .filter(submission -> "OPEN".equals(submission.state()))
                .flatMap(submission -> submission.rounds().stream())
                .filter(ApprovalAnswers.RoundAnswer::isOpen)
                .flatMap(round -> round.signOffs().stream())
                .filter(signOff -> clerk || standing.offices().contains(signOff.officeId()))
                .map(Given::signOffId)
                .map(this::question)
                .toList();
    }

    Question question(UUID taskId) {
        return Objects.requireNonNull(services.approval()
                .get()
                .uri("/v1/tasks/{id}", taskId)
                .retrieve()
                .body(Question.class));
    }

    /** A service that has not heard of the letter yet has nothing to tell. */
    private static <T> T orNothing(Supplier<@Nullable T> ask, T nothing) {
        try {
            T answer = ask.get();
            return answer == null ? nothing : answer;
        } catch (ServiceRefusal refusal) {
            if (refusal.status() == 404) {
                return nothing;
            }
            throw refusal;
        }
    }

    /** The offices of a person today, and those for which the person decides. */
    record Standing(Set<String> offices, Set<String> decides) {}

    /** Everything about a letter, newest last. */
    record Dossier(
            Letter letter, Overview signOffs, List<Dispatch> dispatches, List<Question> questions, Standing standing) {

        @Nullable
        Dispatch dispatch() {
            return dispatches.stream()
                    .filter(dispatch -> dispatch.dispatchId().equals(letter.submissionId()))
                    .findFirst()
                    .orElse(null);
        }
    }
}

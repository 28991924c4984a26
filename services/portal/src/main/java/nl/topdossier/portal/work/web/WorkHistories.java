package nl.topdossier.portal.work.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import nl.topdossier.portal.services.People;
import nl.topdossier.portal.summits.Acted;
import nl.topdossier.portal.words.Text;
import nl.topdossier.portal.words.Words;
import nl.topdossier.portal.work.WorkReading;
import org.springframework.stereotype.Component;

/** Tells what happened with a piece of work from what is on record about it. */
@Component
class WorkHistories {

    private final People people;

    WorkHistories(People people) {
        this.people = people;
    }

    /** What is on record about a piece, newest first. */
    List<Acted> of(WorkReading.Task task, List<WorkReading.Proposed> proposals) {
        WorkReading.Piece piece = task.task();
        List<Acted> acted = new ArrayList<>();
        if (piece.startedOn() != null) {
            acted.add(on(piece.startedOn(), Text.of("work.history.started")));
        }
        piece.results().forEach(result -> {
            if (result.deliveredOn() != null) {
                acted.add(on(result.deliveredOn(), Text.of("work.history.delivered", result.name())));
            }
        });
        if (piece.doneOn() != null) {
            acted.add(on(piece.doneOn(), Text.of("work.history.done")));
        }
        Stream<Acted> overrides = task.overrides().stream()
                .map(given -> new Acted(
                        given.givenAt(),
                        Text.of("work.override.act." + given.act()),
                        people.nameOf(given.personId()),
                        given.reason()));
        Stream<Acted> proposed = proposals.stream()
                .map(proposal -> new Acted(
                        proposal.proposedAt(),
                        Text.of("work.history.proposed"),
                        people.nameOf(proposal.proposedBy()),
                        proposal.reason()));
        return Stream.concat(acted.stream(), Stream.concat(overrides, proposed))
                .sorted(Comparator.comparing(Acted::at).reversed())
                .toList();
    }

    private static Acted on(LocalDate day, Text what) {
        return new Acted(day.atStartOfDay(Words.ZONE).toInstant(), what, null, null);
    }
}

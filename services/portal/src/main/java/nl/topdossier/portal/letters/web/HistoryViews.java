package nl.topdossier.portal.letters.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import nl.topdossier.portal.letters.HistoryEntry;
import nl.topdossier.portal.letters.web.DispatchAnswers.Dispatch;
import nl.topdossier.portal.letters.web.DispatchAnswers.HandOverAnswer;
import nl.topdossier.portal.letters.web.Dossiers.Dossier;
import nl.topdossier.portal.letters.web.DraftingAnswers.Letter;
import nl.topdossier.portal.services.People;
import nl.topdossier.portal.words.Text;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What happened to a letter, newest first. */
@Component
class HistoryViews {

    private final People people;
    private final RoundViews rounds;

    HistoryViews(People people, RoundViews rounds) {
        this.people = people;
        this.rounds = rounds;
    }

    List<HistoryEntry> of(Dossier dossier, Locale locale) {
        Letter letter = dossier.letter();
        List<HistoryEntry> all = new ArrayList<>();
        all.add(entry(letter.openedAt(), Text.of("history.opened"), letter.openedBy(), null));
        letter.history()
                .forEach(saved -> all.add(
                        entry(saved.savedAt(), Text.of("history.saved", saved.number()), saved.savedBy(), null)));
        letter.submissions()
                .forEach(given -> all.add(entry(
                        given.submittedAt(),
                        Text.of("history.submitted", given.version()),
                        given.submittedBy(),
                        null)));
        letter.answers()
                .forEach(answer -> all.add(
                        entry(answer.answeredAt(), Text.of("history.answered"), answer.answeredBy(), answer.text())));
        letter.steps()
                .forEach(step -> all.add(
                        entry(step.takenAt(), Text.of("history.step." + step.kind()), step.takenBy(), step.reason())));
        all.addAll(rounds.history(dossier, locale));
        for (Dispatch dispatch : dossier.dispatches()) {
            if (dispatch.releasedAt() != null) {
                all.add(entry(dispatch.releasedAt(), Text.of("history.released"), dispatch.releasedBy(), null));
            }
            for (DispatchAnswers.Handed handed : dispatch.handOvers()) {
                HandOverAnswer to = handed.handOver();
                if (to.receivedAt() != null) {
                    all.add(entry(
                            to.receivedAt(),
                            Text.of("history.received", Text.of("house." + to.house())),
                            to.recordedBy(),
                            to.registrationNumber()));
                }
            }
        }
        all.sort(Comparator.comparing(HistoryEntry::at));
        Collections.reverse(all);
        return all;
    }

    private HistoryEntry entry(Instant at, Text what, @Nullable UUID who, @Nullable String remark) {
        return new HistoryEntry(at, what, who == null ? null : people.nameOf(who), remark);
    }
}

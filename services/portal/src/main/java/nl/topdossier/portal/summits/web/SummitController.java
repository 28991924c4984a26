package nl.topdossier.portal.summits.web;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import nl.topdossier.portal.book.LetterBook;
import nl.topdossier.portal.letters.CardViews;
import nl.topdossier.portal.login.Me;
import nl.topdossier.portal.services.People;
import nl.topdossier.portal.summits.Occasion;
import nl.topdossier.portal.summits.Summit;
import nl.topdossier.portal.summits.SummitHead;
import nl.topdossier.portal.summits.SummitPage;
import nl.topdossier.portal.summits.SummitReading;
import nl.topdossier.portal.summits.SummitState;
import nl.topdossier.portal.summits.SummitsPage;
import nl.topdossier.portal.summits.TimetableReading;
import nl.topdossier.portal.words.Words;
import nl.topdossier.security.Roles;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** Reading summits: the list, and one with its letters, reviews and sessions. */
@Controller
@RequestMapping("/summits")
class SummitController {

    private final SummitReading summits;
    private final TimetableReading timetables;
    private final OldDatesReading oldDates;
    private final LetterBook letters;
    private final People people;
    private final MessageSource messages;
    private final Clock clock;

    SummitController(
            SummitReading summits,
            TimetableReading timetables,
            OldDatesReading oldDates,
            LetterBook letters,
            People people,
            MessageSource messages,
            Clock clock) {
        this.summits = summits;
        this.timetables = timetables;
        this.oldDates = oldDates;
        this.letters = letters;
        this.people = people;
        this.messages = messages;
        this.clock = clock;
    }

    @GetMapping
    String summits(Model model) {
        Me me = Me.get();
        List<SummitHead> all = summits.all().stream()
                .map(summit -> summits.head(summit, me))
                .sorted(Comparator.comparing(SummitHead::firstDay))
                .toList();
        model.addAttribute(
                "summits",
                new SummitsPage(
                        all.stream().filter(head -> isComing(head)).toList(),
                        all.stream().filter(head -> !isComing(head)).toList().reversed(),
                        me.has(Roles.COORDINATOR)));
        return "summits/list";
    }

    private static boolean isComing(SummitHead head) {
        return head.state() == SummitState.PLANNED;
    }

    @GetMapping("/{summitId}")
    String summit(@PathVariable UUID summitId, Model model, Locale locale) {
        Me me = Me.get();
        Summit summit = summits.required(summitId);
        SummitHead head = summits.head(summit, me);
        TimetableReading.Timetable timetable = timetables.of(summitId);
        model.addAttribute(
                "summit",
                new SummitPage(
                        head,
                        occasions(summit.sessions()),
                        occasions(summit.sideEvents()),
                        summit.debates().stream()
                                .map(debate -> new SummitPage.DebateDay(debate.house(), debate.day()))
                                .toList(),
                        summit.assumed(),
                        timetables.reviews(timetable, head),
                        timetables.letters(timetable, summit.name(), me, new Words(messages, clock, locale)),
                        oldDates.of(summitId),
                        timetable.corrections().stream()
                                .flatMap(correction -> correction(correction, head, me).stream())
                                .toList(),
                        String.valueOf(summit.version()),
                        head.coordinating() && !summit.state().isOver() ? head.address() + "/cancel" : null));
        return "summits/page";
    }

    private static List<Occasion> occasions(List<Summit.Happening> happenings) {
        return happenings.stream()
                .map(each -> new Occasion(each.title(), each.day(), each.from(), each.to()))
                .sorted(Comparator.comparing(Occasion::day)
                        .thenComparing(Occasion::from, Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
    }

    /** None when this person may not see the letter. */
    private Optional<SummitPage.Correction> correction(TimetableReading.Correction correction, SummitHead head, Me me) {
        UUID letter = timetables.visible(correction.letterId(), me);
        if (letter == null) {
            return Optional.empty();
        }
        boolean open = correction.doneBy() == null;
        return Optional.of(new SummitPage.Correction(
                letter,
                letters.find(letter).map(CardViews::title).orElse(letter.toString()),
                correction.note(),
                open ? null : people.nameOf(correction.doneBy()),
                open && me.has(Roles.PARLIAMENTARY_DESK)
                        ? head.address() + "/corrections/" + correction.taskId()
                        : null));
    }
}

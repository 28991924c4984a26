package nl.topdossier.drafting.letters.web;

import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.topdossier.contracts.letter.House;
import nl.topdossier.contracts.letter.LetterKind;
import nl.topdossier.contracts.letter.Participant;
import nl.topdossier.drafting.letters.DeadlineWish;
import nl.topdossier.drafting.letters.Door;
import nl.topdossier.drafting.letters.GivenDraft;
import nl.topdossier.drafting.letters.LetterAccess;
import nl.topdossier.drafting.letters.LetterCard;
import nl.topdossier.drafting.letters.LetterList;
import nl.topdossier.drafting.letters.LetterOpening;
import nl.topdossier.drafting.letters.LetterState;
import nl.topdossier.drafting.letters.Meeting;
import nl.topdossier.drafting.letters.Participants;
import nl.topdossier.drafting.letters.Summits;
import nl.topdossier.security.CurrentPerson;
import nl.topdossier.security.Person;
import nl.topdossier.web.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Opening letters and finding them. */
@RestController
@RequestMapping("/v1/letters")
class LetterController {

    private static final int MOST = 500;

    private final LetterOpening opening;
    private final LetterList list;
    private final LetterAccess access;
    private final Summits summits;
    private final Clock clock;

    LetterController(LetterOpening opening, LetterList list, LetterAccess access, Summits summits, Clock clock) {
        this.opening = opening;
        this.list = list;
        this.access = access;
        this.summits = summits;
        this.clock = clock;
    }

    record MeetingRequest(
            @Nullable LocalDate from,
            @Nullable LocalDate until,
            @Nullable String place) {}

    record DeadlineRequest(
            @Nullable List<String> rules,
            @Nullable LocalDate date,
            @Nullable LocalTime time,
            @Nullable String reason) {

        static final DeadlineRequest USUAL = new DeadlineRequest(null, null, null, null);

        DeadlineWish wish() {
            return new DeadlineWish(rules == null ? List.of() : rules, date, time, reason == null ? "" : reason);
        }
    }

    record OpeningRequest(
            @Nullable LetterKind kind,
            @Nullable String meetingKind,
            @Nullable UUID summitId,
            @Nullable String title,
            @Nullable MeetingRequest meeting,
            @Nullable List<House> houses,
            @Nullable String draftingOfficeId,
            @Nullable List<ParticipantRequest> participants,
            @Nullable DeadlineRequest deadline,
            @Nullable GivenDraft draft) {}

    record Opened(UUID letterId) {}

    @PostMapping
    @PreAuthorize("hasRole('drafter')")
    ResponseEntity<Opened> open(@RequestBody OpeningRequest request) {
        Person person = CurrentPerson.get();
        String office = Participants.requireOffice(request.draftingOfficeId());
        if (!access.actsFor(office, person)) {
            throw Refusal.forbidden("problem.letter.not-drafting-office", office);
        }
        Door door = new Door();
        String title = door.requiredLine("title", request.title());
        Meeting meeting = meeting(door, Given.required("meeting", request.meeting()));
        door.close();
        LetterCard card = new LetterCard(
                Given.required("kind", request.kind()),
                Given.meetingKind(request.meetingKind()),
                request.summitId(),
                summit(request.summitId()),
                meeting,
                houses(request.houses()),
                office,
                person.id(),
                clock.instant());
        DeadlineRequest deadline = request.deadline() == null ? DeadlineRequest.USUAL : request.deadline();
        UUID letterId = opening.open(new LetterOpening.Opening(
                card, title, participants(request.participants()), deadline.wish(), request.draft()));
        return ResponseEntity.created(URI.create("/v1/letters/" + letterId)).body(new Opened(letterId));
    }

    private @Nullable String summit(@Nullable UUID summitId) {
        return summitId == null
                ? null
                : summits.find(summitId)
                        .map(Summits.Summit::name)
                        .orElseThrow(() -> Refusal.invalid("problem.letter.summit"));
    }

    private static Meeting meeting(Door door, MeetingRequest given) {
        LocalDate from = Given.required("meeting", given.from());
        LocalDate until = given.until() == null ? from : given.until();
        if (until.isBefore(from)
                || from.isBefore(LocalDate.of(1990, 1, 1))
                || until.isAfter(LocalDate.of(2100, 1, 1))) {
            throw Refusal.invalid("problem.letter.meeting-dates");
        }
        return new Meeting(from, until, door.line("place", given.place()));
    }

    private static List<House> houses(@Nullable List<House> given) {
        if (given == null || given.isEmpty() || given.contains(null)) {
            throw Refusal.invalid("problem.letter.houses");
        }
        return given.stream().distinct().sorted().toList();
    }

    private static List<Participant> participants(@Nullable List<ParticipantRequest> given) {
        return given == null
                ? List.of()
                : Participants.checked(
                        given.stream().map(request -> request.in(null)).toList(), Set.of());
    }

    @GetMapping
    List<LetterList.Entry> find(
            @RequestParam(required = false) @Nullable LetterState state,
            @RequestParam(required = false) @Nullable String text,
            @RequestParam(defaultValue = "100") int most) {
        return list.find(new LetterList.Wanted(state, text, Math.clamp(most, 1, MOST)), CurrentPerson.get());
    }
}

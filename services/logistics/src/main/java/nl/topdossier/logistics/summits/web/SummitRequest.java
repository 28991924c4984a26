package nl.topdossier.logistics.summits.web;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import nl.topdossier.contracts.letter.House;
import nl.topdossier.logistics.summits.Attendance;
import nl.topdossier.logistics.summits.Debate;
import nl.topdossier.logistics.summits.Happening;
import nl.topdossier.logistics.summits.Summit;
import nl.topdossier.logistics.summits.SummitState;
import nl.topdossier.logistics.texts.Texts;
import nl.topdossier.messaging.Ids;
import nl.topdossier.web.Refusal;
import org.jspecify.annotations.Nullable;

/** A summit as a coordinator fills it in; looked at before any of it is kept. */
record SummitRequest(
        @Nullable String name,
        @Nullable String meetingKind,
        @Nullable Attendance attendance,
        @Nullable String place,
        @Nullable String venue,
        @Nullable LocalDate firstDay,
        @Nullable LocalDate lastDay,
        @Nullable List<HappeningRequest> sessions,
        @Nullable List<HappeningRequest> sideEvents,
        @Nullable List<DebateRequest> debates,
        @Nullable List<String> assumed) {

    private static final int MOST = 100;

    record HappeningRequest(
            @Nullable String title,
            @Nullable LocalDate day,
            @Nullable LocalTime from,
            @Nullable LocalTime to) {

        Happening happening() {
            if (day == null || from != null && to != null && to.isBefore(from)) {
                throw Refusal.invalid("problem.summit.happening");
            }
            return new Happening(Texts.line(title), day, from, to);
        }
    }

    record DebateRequest(@Nullable House house, @Nullable LocalDate day) {

        Debate debate() {
            if (house == null || day == null) {
                throw Refusal.invalid("problem.summit.debate");
            }
            return new Debate(house, day);
        }
    }

    Summit summit() {
        if (meetingKind == null || !Summit.MEETING_KINDS.contains(meetingKind) || attendance == null) {
            throw Refusal.invalid("problem.summit.kind");
        }
        var days = new SummitController.DaysRequest(firstDay, lastDay);
        Summit.Description said = description();
        return new Summit(
                Ids.next(),
                said.name(),
                meetingKind,
                attendance,
                said.place(),
                said.venue(),
                days.first(),
                days.last(),
                said.sessions(),
                said.sideEvents(),
                said.debates(),
                said.assumed(),
                SummitState.PLANNED,
                1);
    }

    Summit.Description description() {
        return new Summit.Description(
                Texts.line(name),
                Texts.line(place),
                Texts.optionalLine(venue),
                few(sessions).stream().map(HappeningRequest::happening).toList(),
                few(sideEvents).stream().map(HappeningRequest::happening).toList(),
                few(debates).stream().map(DebateRequest::debate).toList(),
                few(assumed).stream().map(Texts::line).toList());
    }

    private static <T> List<T> few(@Nullable List<T> given) {
        if (given == null) {
            return List.of();
        }
        if (given.size() > MOST || given.contains(null)) {
            throw Refusal.invalid("problem.summit.many", MOST);
        }
        return given;
    }
}

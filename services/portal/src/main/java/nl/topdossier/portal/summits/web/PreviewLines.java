package nl.topdossier.portal.summits.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.topdossier.portal.services.People;
import nl.topdossier.portal.services.ServiceClients;
import nl.topdossier.portal.summits.DatesPage;
import nl.topdossier.portal.summits.Summit;
import nl.topdossier.portal.summits.SummitReading;
import nl.topdossier.portal.words.Text;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts what would move in words: logistics names it by codes and ids. */
@Component
class PreviewLines {

    private final ServiceClients services;
    private final SummitReading summits;
    private final People people;

    PreviewLines(ServiceClients services, SummitReading summits, People people) {
        this.services = services;
        this.summits = summits;
        this.people = people;
    }

    /** A day that would change, as logistics answers. */
    record Line(
            String part,
            String subject,
            String what,
            @Nullable LocalDate before,
            @Nullable LocalDate after,
            @Nullable String officeId) {}

    /** What would move, in words, by the kind of thing. */
    List<DatesPage.Group> groups(List<Line> changes, Summit summit, Locale locale) {
        Map<DatesPage.Kind, List<DatesPage.Line>> groups = new EnumMap<>(DatesPage.Kind.class);
        Map<String, String> titles = titles(summit.summitId(), changes);
        changes.forEach(change -> groups.computeIfAbsent(kind(change), kind -> new ArrayList<>())
                .add(line(change, summit, titles, locale)));
        return groups.entrySet().stream()
                .map(group -> new DatesPage.Group(group.getKey(), group.getValue()))
                .toList();
    }

    private static DatesPage.Kind kind(Line line) {
        return switch (line.part()) {
            case "letter" -> DatesPage.Kind.LETTER;
            case "work-task" -> DatesPage.Kind.WORK;
            case "milestone" -> DatesPage.Kind.MILESTONE;
            default -> DatesPage.Kind.OTHER;
        };
    }

    /** The titles of the pieces of work that would move, by id. */
    private Map<String, String> titles(UUID summitId, List<Line> lines) {
        if (lines.stream().noneMatch(line -> line.part().equals("work-task"))) {
            return Map.of();
        }
        Work work = services.logistics()
                .get()
                .uri("/v1/summits/{id}/work", summitId)
                .retrieve()
                .body(Work.class);
        return (work == null ? List.<Piece>of() : work.tasks())
                .stream().collect(Collectors.toMap(piece -> piece.workTaskId().toString(), Piece::title, (a, b) -> a));
    }

    private DatesPage.Line line(Line line, Summit summit, Map<String, String> titles, Locale locale) {
        LocalDate after = line.after();
        return new DatesPage.Line(
                what(line, summit, titles),
                line.officeId() == null ? null : people.officeName(line.officeId(), locale),
                line.before(),
                after,
                after != null && after.isBefore(summits.today()));
    }

    private static Text what(Line line, Summit summit, Map<String, String> titles) {
        return switch (line.part()) {
            case "letter" -> Text.of("dates.letter." + line.what(), Text.of("letter.kind." + line.subject()));
            case "work-task" ->
                Text.of("dates.line.work", titles.getOrDefault(line.subject(), line.subject()), work(line.what()));
            case "milestone" -> Text.of("review.code." + line.subject(), 1);
            case "decision" -> Text.of("dates.line.decision", line.what());
            case "summit" -> Text.of("dates.summit." + line.what());
            default -> Text.said(line.what());
        };
    }

    /** Start and finish have words of ours; a partial result has a name of its own. */
    private static Text work(String what) {
        return switch (what) {
            case "start", "finish" -> Text.of("dates.work." + what);
            default -> Text.said(what);
        };
    }

    record Work(List<Piece> tasks) {}

    record Piece(UUID workTaskId, String title) {}
}

package nl.topdossier.portal.summits.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.topdossier.portal.summits.Summit;
import nl.topdossier.portal.summits.SummitForm;
import nl.topdossier.portal.words.Problem;
import nl.topdossier.portal.words.Text;
import org.jspecify.annotations.Nullable;

/** Between the form of a summit and what logistics knows of it. */
final class SummitForms {

    private SummitForms() {}

    /** What is missing of the words. */
    static List<Problem> missingWords(SummitForm form) {
        List<Problem> problems = new ArrayList<>();
        if (isBlank(form.name())) {
            problems.add(new Problem("name", Text.of("form.problem.required", Text.of("summit.field.name"))));
        }
        if (isBlank(form.place())) {
            problems.add(new Problem("place", Text.of("form.problem.required", Text.of("summit.field.place"))));
        }
        return problems;
    }

    /** What is missing, the days included. */
    static List<Problem> missing(SummitForm form) {
        List<Problem> problems = missingWords(form);
        if (form.firstDay() == null) {
            problems.add(new Problem("firstDay", Text.of("form.problem.required", Text.of("summit.field.firstDay"))));
        } else if (form.lastDay() != null && form.lastDay().isBefore(form.firstDay())) {
            problems.add(new Problem("lastDay", Text.of("form.problem.days")));
        }
        return problems;
    }

    private static boolean isBlank(@Nullable String value) {
        return value == null || value.isBlank();
    }

    /** What logistics is asked to keep. */
    static Map<String, @Nullable Object> request(SummitForm form) {
        Map<String, @Nullable Object> request = new LinkedHashMap<>();
        request.put("name", form.name());
        request.put(
                "meetingKind",
                form.kind() == null
                        ? null
                        : form.kind().name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'));
        request.put("attendance", form.attendance());
        request.put("place", form.place());
        request.put("venue", form.venue());
        request.put("firstDay", form.firstDay());
        request.put("lastDay", form.lastDay());
        request.put("sessions", happenings(form.sessions()));
        request.put("sideEvents", happenings(form.sideEvents()));
        request.put(
                "debates",
                form.debates().stream()
                        .filter(SummitForm.DebateLine::isFilled)
                        .map(SummitForms::debate)
                        .toList());
        request.put("assumed", form.assumptions());
        return request;
    }

    private static List<Map<String, @Nullable Object>> happenings(List<SummitForm.Line> lines) {
        return lines.stream()
                .filter(SummitForm.Line::isFilled)
                .map(SummitForms::happening)
                .toList();
    }

    private static Map<String, @Nullable Object> happening(SummitForm.Line line) {
        Map<String, @Nullable Object> happening = new LinkedHashMap<>();
        happening.put("title", line.title());
        happening.put("day", line.day());
        happening.put("from", line.from());
        happening.put("to", line.to());
        return happening;
    }

    private static Map<String, @Nullable Object> debate(SummitForm.DebateLine line) {
        Map<String, @Nullable Object> debate = new LinkedHashMap<>();
        debate.put("house", line.house());
        debate.put("day", line.day());
        return debate;
    }

    /** The debates of a form, to tell whether they are the same as others. */
    static String debates(SummitForm form) {
        return form.debates().stream()
                .filter(SummitForm.DebateLine::isFilled)
                .map(line -> line.house() + " " + line.day())
                .sorted()
                .collect(Collectors.joining(", "));
    }

    /** The form of a summit as it is. */
    static SummitForm of(Summit summit) {
        return new SummitForm(
                summit.name(),
                summit.kind(),
                summit.attendance(),
                summit.place(),
                summit.venue(),
                summit.firstDay(),
                summit.lastDay(),
                lines(summit.sessions()),
                lines(summit.sideEvents()),
                summit.debates().stream()
                        .map(debate -> new SummitForm.DebateLine(debate.house(), debate.day()))
                        .toList(),
                String.join("\n", summit.assumed()),
                String.valueOf(summit.version()));
    }

    private static List<SummitForm.Line> lines(List<Summit.Happening> happenings) {
        return happenings.stream()
                .map(each -> new SummitForm.Line(each.title(), each.day(), each.from(), each.to()))
                .toList();
    }
}

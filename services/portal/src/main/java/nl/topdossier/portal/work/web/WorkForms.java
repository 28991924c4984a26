package nl.topdossier.portal.work.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import nl.topdossier.portal.services.ServiceRefusal;
import nl.topdossier.portal.words.Choice;
import nl.topdossier.portal.words.Problem;
import nl.topdossier.portal.words.Text;
import nl.topdossier.portal.work.Need;
import nl.topdossier.portal.work.WorkForm;
import nl.topdossier.portal.work.WorkReading;
import org.jspecify.annotations.Nullable;

/** Between the form of added work and what logistics asks for. */
final class WorkForms {

    /** Where a refusal belongs in the form. */
    private static final Map<String, String> FIELDS = Map.of(
            "problem.work.days", "dueDay",
            "problem.work.office", "office",
            "problem.work.unknown-need", "needs-0-on",
            "problem.work.circle", "needs-0-on");

    /** What the choice of a review begins with. */
    private static final String REVIEW = "review:";

    private WorkForms() {}

    /** What is missing or can't be read. */
    static List<Problem> problems(WorkForm form) {
        List<Problem> problems = new ArrayList<>();
        if (isBlank(form.title())) {
            problems.add(required("title"));
        }
        if (isBlank(form.office())) {
            problems.add(required("office"));
        }
        LocalDate start = day(form.startDay(), "startDay", problems);
        LocalDate due = day(form.dueDay(), "dueDay", problems);
        if (start != null && due != null && due.isBefore(start)) {
            problems.add(new Problem("dueDay", Text.of("work.add.problem.order")));
        }
        if (!isBlank(form.workingDays()) && workingDays(form) == null) {
            problems.add(new Problem("workingDays", Text.of("work.add.problem.workingDays")));
        }
        return List.copyOf(problems);
    }

    private static Problem required(String field) {
        return new Problem(field, Text.of("form.problem.required", Text.of("work.add." + field)));
    }

    private static @Nullable LocalDate day(@Nullable String typed, String field, List<Problem> problems) {
        if (typed == null || typed.isBlank()) {
            problems.add(required(field));
            return null;
        }
        try {
            return LocalDate.parse(typed.strip());
        } catch (DateTimeParseException e) {
            problems.add(new Problem(field, Text.of("work.add.problem.day", Text.of("work.add." + field))));
            return null;
        }
    }

    private static @Nullable Integer workingDays(WorkForm form) {
        String typed = form.workingDays();
        return typed != null && typed.strip().matches("[0-9]{1,3}") ? Integer.valueOf(typed.strip()) : null;
    }

    private static boolean isBlank(@Nullable String value) {
        return value == null || value.isBlank();
    }

    /** What logistics refused, at the field that it is about. */
    static Problem problem(ServiceRefusal refusal) {
        String words = refusal.words();
        return new Problem(
                FIELDS.getOrDefault(refusal.code(), ""),
                words == null ? Text.of("work.add.problem.refused") : Text.said(words));
    }

    /** What logistics is asked to add. */
    static Map<String, @Nullable Object> request(WorkForm form) {
        Map<String, @Nullable Object> request = new LinkedHashMap<>();
        request.put("title", form.title());
        request.put("officeId", form.office());
        request.put("body", form.body());
        request.put("startDay", form.startDay());
        request.put("dueDay", form.dueDay());
        request.put("workingDays", workingDays(form));
        request.put(
                "needs",
                form.needs().stream()
                        .filter(WorkForm.NeedLine::isFilled)
                        .map(WorkForms::need)
                        .toList());
        return request;
    }

    private static Map<String, @Nullable Object> need(WorkForm.NeedLine line) {
        return need(String.valueOf(line.on()), line.kind());
    }

    /** What logistics is asked to let work wait for. */
    static Map<String, @Nullable Object> need(String on, Need.@Nullable Kind kind) {
        int stroke = on.indexOf('/');
        Map<String, @Nullable Object> need = new LinkedHashMap<>();
        need.put("kind", kind);
        if (on.startsWith(REVIEW)) {
            need.put("review", on.substring(REVIEW.length()));
            return need;
        }
        need.put("workTaskId", stroke < 0 ? on : on.substring(0, stroke));
        need.put("result", stroke < 0 ? null : on.substring(stroke + 1));
        return need;
    }

    /** Each piece of the summit, followed by its named results; then the reviews of the steering committee. */
    static List<Choice> pieces(WorkReading.Plan plan) {
        return Stream.concat(
                        work(plan),
                        plan.reviews().stream().map(review -> new Choice(REVIEW + review.code(), review.title())))
                .toList();
    }

    /** What this piece can wait for. */
    static List<Choice> choices(WorkReading.Plan plan, UUID workTaskId) {
        return pieces(plan).stream()
                .filter(choice -> !choice.value().startsWith(workTaskId.toString()))
                .toList();
    }

    private static Stream<Choice> work(WorkReading.Plan plan) {
        return plan.tasks().stream()
                .flatMap(piece -> Stream.concat(
                        Stream.of(new Choice(piece.workTaskId().toString(), piece.title())),
                        piece.results().stream()
                                .map(result -> new Choice(
                                        piece.workTaskId() + "/" + result.name(),
                                        piece.title() + ": " + result.name()))));
    }
}

package nl.topdossier.logistics.templates;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.topdossier.logistics.network.CycleFound;
import nl.topdossier.logistics.network.Need;
import nl.topdossier.logistics.network.Network;
import nl.topdossier.logistics.network.Part;
import nl.topdossier.logistics.network.Piece;
import nl.topdossier.logistics.network.UnknownNeed;
import nl.topdossier.logistics.templates.Template.TemplatePiece;
import nl.topdossier.logistics.templates.Template.TemplateResult;
import org.jspecify.annotations.Nullable;

/** What is wrong with a template, in sentences that name the piece. */
final class TemplateRules {

    private static final LocalDate ANY_DAY = LocalDate.of(2025, 6, 24);

    private final Template template;
    private final PlannedTemplate planned;
    private final Set<String> reviews;
    private final List<String> problems = new ArrayList<>();

    private TemplateRules(Template template, Set<String> reviews) {
        this.template = template;
        this.planned = new PlannedTemplate(template);
        this.reviews = reviews;
    }

    static List<String> problemsOf(Template template, Set<String> reviews) {
        TemplateRules rules = new TemplateRules(template, reviews);
        rules.checkHead();
        if (rules.problems.isEmpty()) {
            template.pieces().forEach(rules::checkPiece);
            rules.checkBudget();
            rules.checkLoops();
        }
        if (rules.problems.isEmpty()) {
            rules.checkNeeds();
        }
        return List.copyOf(rules.problems);
    }

    private void checkHead() {
        if (isBlank(template.id()) || template.version() < 1 || isIncomplete(template.name())) {
            problems.add("expected an id, a version of 1 or more and a name in nl and en");
        }
        if (template.pieces().isEmpty()) {
            problems.add("expected at least one piece");
        }
        template.pieces().stream()
                .filter(piece -> piece == null || isBlank(piece.key()))
                .forEach(piece -> problems.add("expected every piece to have a key"));
        template.pieces().stream()
                .filter(piece ->
                        piece != null && !isBlank(piece.key()) && piece.key().startsWith(Piece.REVIEW))
                .forEach(piece -> problems.add("expected '" + piece.key() + "' to be a review and not a piece"));
        if (problems.isEmpty()) {
            once("key", template.pieces().stream().map(TemplatePiece::key));
            once("number", template.pieces().stream().map(piece -> String.valueOf(piece.number())));
        }
    }

    private void once(String what, Stream<String> values) {
        Set<String> seen = new HashSet<>();
        values.filter(value -> !seen.add(value))
                .distinct()
                .forEach(value -> problems.add("expected the " + what + " '" + value + "' once, but it comes twice"));
    }

    private void checkPiece(TemplatePiece piece) {
        String where = "piece '" + piece.key() + "': ";
        if (isIncomplete(piece.title())) {
            problems.add(where + "expected a title in nl and en");
        }
        if (isBlank(piece.office())) {
            problems.add(where + "expected an office inside (for a body outside its liaison office)");
        }
        if (piece.workingDays() < 0) {
            problems.add(where + "expected working-days of 0 or more, but was " + piece.workingDays());
        }
        checkDays(piece, where);
        piece.results().stream()
                .filter(result -> isBlank(result.name()))
                .forEach(result -> problems.add(where + "expected every result to have a name"));
        piece.figures().stream()
                .filter(figure -> isIncomplete(figure.name()) || isBlank(figure.unit()) || isBlank(figure.key()))
                .forEach(figure -> problems.add(where + "expected every figure to have a key, a name and a unit"));
        piece.figures().stream()
                .filter(figure -> figure.value() != null && isBlank(figure.source()) && !figure.assumed())
                .forEach(figure -> problems.add(where + "expected figure '" + figure.key()
                        + "' to name its source or to be marked as assumed"));
    }

    private void checkDays(TemplatePiece piece, String where) {
        int before = problems.size();
        checkDay(where + "start: ", piece.start());
        checkDay(where + "due: ", piece.due());
        piece.results().stream()
                .filter(result -> result.due() != null)
                .forEach(result -> checkDay(where + result.name() + ": ", result.due()));
        if (problems.size() == before && start(piece).isAfter(due(piece))) {
            problems.add(where + "expected it to start before it is due, but it starts on " + start(piece)
                    + " and is due on " + due(piece) + " (for a summit on " + ANY_DAY + ")");
        }
    }

    private void checkDay(String where, @Nullable String rule) {
        if (rule == null) {
            problems.add(where + "expected a day");
            return;
        }
        try {
            DayRule.parse(rule);
        } catch (IllegalArgumentException e) {
            problems.add(where + e.getMessage());
        }
    }

    private void checkBudget() {
        template.budget().stream()
                .filter(line -> isBlank(line.key()) || isIncomplete(line.name()) || line.planned() < 0)
                .forEach(line ->
                        problems.add("expected every budget line to have a key, a name and an amount in whole euros"));
        template.budget().stream()
                .filter(line -> isBlank(line.source()) && !line.assumed())
                .forEach(line -> problems.add(
                        "expected budget line '" + line.key() + "' to name its source or to be marked as assumed"));
        template.budget().stream()
                .filter(line -> line.piece() != null && !hasPiece(line.piece()))
                .forEach(line -> problems.add("budget line '" + line.key() + "' belongs to '" + line.piece()
                        + "', but there is no such piece"));
        template.decisions().forEach(moment -> checkDay("decision '" + moment.key() + "': ", moment.day()));
    }

    private void checkLoops() {
        template.loops().stream()
                .filter(loop -> loop.rounds() < 1 || loop.steps().size() < 2)
                .forEach(loop ->
                        problems.add("loop '" + loop.name() + "': expected at least one round of at least two steps"));
        template.loops()
                .forEach(loop -> loop.steps().stream()
                        .filter(step -> !hasPiece(step.piece()))
                        .forEach(step ->
                                problems.add("loop '" + loop.name() + "': there is no piece '" + step.piece() + "'")));
    }

    private boolean hasPiece(String key) {
        return template.pieces().stream().anyMatch(piece -> piece.key().equals(key));
    }

    private void checkNeeds() {
        List<Need> needs = planned.needs();
        List<Piece> pieces = Stream.concat(
                        template.pieces().stream().map(this::piece),
                        reviews.stream().map(review -> Piece.review(review, ANY_DAY, ANY_DAY, null)))
                .toList();
        for (Need need : needs) {
            try {
                Network.of(pieces, List.of(need));
            } catch (UnknownNeed | CycleFound e) {
                problems.add(String.valueOf(e.getMessage()));
            }
        }
        if (problems.isEmpty()) {
            try {
                Network.of(pieces, needs);
            } catch (CycleFound e) {
                problems.add(String.valueOf(e.getMessage()));
            }
        }
    }

    private Piece piece(TemplatePiece piece) {
        List<Part> parts = planned.results(piece).stream()
                .map(TemplateResult::name)
                .distinct()
                .map(name -> new Part(name, 0, null, null))
                .toList();
        return new Piece(piece.key(), start(piece), due(piece), piece.workingDays(), null, null, parts);
    }

    private static LocalDate start(TemplatePiece piece) {
        return DayRule.parse(piece.start()).on(ANY_DAY, ANY_DAY.plusDays(1));
    }

    private static LocalDate due(TemplatePiece piece) {
        return DayRule.parse(piece.due()).on(ANY_DAY, ANY_DAY.plusDays(1));
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }

    private static boolean isIncomplete(@Nullable Wording wording) {
        return wording == null || isBlank(wording.nl()) || isBlank(wording.en());
    }
}

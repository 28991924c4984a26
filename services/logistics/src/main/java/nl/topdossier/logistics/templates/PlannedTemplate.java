package nl.topdossier.logistics.templates;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.topdossier.logistics.network.Need;
import nl.topdossier.logistics.network.NeedKind;
import nl.topdossier.logistics.network.Piece;
import nl.topdossier.logistics.templates.Template.Loop;
import nl.topdossier.logistics.templates.Template.LoopStep;
import nl.topdossier.logistics.templates.Template.TemplatePiece;
import nl.topdossier.logistics.templates.Template.TemplateResult;
import org.jspecify.annotations.Nullable;

/** A template with its short forms written out: loops as numbered results, needs one by one. */
public final class PlannedTemplate {

    private final Template template;

    PlannedTemplate(Template template) {
        this.template = template;
    }

    /** The file behind it. */
    public Template template() {
        return template;
    }

    /** The results of a piece, those of loops numbered by round. */
    public List<TemplateResult> results(TemplatePiece piece) {
        List<TemplateResult> results = new ArrayList<>(piece.results());
        for (Loop loop : template.loops()) {
            for (int round = 1; round <= loop.rounds(); round++) {
                for (LoopStep step : loop.steps()) {
                    if (step.piece().equals(piece.key()) && !has(results, name(step, round))) {
                        results.add(new TemplateResult(name(step, round), null, 0));
                    }
                }
            }
        }
        return List.copyOf(results);
    }

    private static boolean has(List<TemplateResult> results, String name) {
        return results.stream().anyMatch(result -> result.name().equals(name));
    }

    /** All needs, those within a piece as the file states them and those of the rounds of loops. */
    public List<Need> needs() {
        return Stream.concat(
                        template.pieces().stream().flatMap(this::needsOf),
                        template.loops().stream().flatMap(PlannedTemplate::needsOf))
                .toList();
    }

    /** The names of the reviews that any piece needs; a summit without one of them can't be planned from it. */
    public List<String> reviews() {
        return needs().stream()
                .map(Need::on)
                .filter(on -> on.startsWith(Piece.REVIEW))
                .map(on -> on.substring(Piece.REVIEW.length()))
                .distinct()
                .toList();
    }

    private Stream<Need> needsOf(TemplatePiece piece) {
        return Stream.of(
                        needs(piece, NeedKind.BEFORE_START, piece.needs().beforeStart()),
                        needs(piece, NeedKind.BEFORE_FINISH, piece.needs().beforeFinish()),
                        needs(piece, NeedKind.INFORMS, piece.needs().informs()))
                .flatMap(each -> each);
    }

    private Stream<Need> needs(TemplatePiece piece, NeedKind kind, List<String> others) {
        return others.stream().flatMap(on -> needs(piece, kind, on));
    }

    private Stream<Need> needs(TemplatePiece piece, NeedKind kind, String on) {
        if (on.equals("*")) {
            return template.pieces().stream()
                    .filter(other -> !other.key().equals(piece.key()))
                    .map(other -> Need.of(piece.key(), kind, other.key(), null));
        }
        int slash = on.indexOf('/');
        return Stream.of(Need.of(
                piece.key(),
                kind,
                slash < 0 ? on : on.substring(0, slash),
                slash < 0 ? null : on.substring(slash + 1)));
    }

    private static Stream<Need> needsOf(Loop loop) {
        List<Need> needs = new ArrayList<>();
        @Nullable LoopStep former = null;
        int formerRound = 0;
        for (int round = 1; round <= loop.rounds(); round++) {
            for (LoopStep step : loop.steps()) {
                if (former != null) {
                    needs.add(new Need(
                            step.piece(),
                            name(step, round),
                            NeedKind.BEFORE_FINISH,
                            former.piece(),
                            name(former, formerRound)));
                }
                former = step;
                formerRound = round;
            }
        }
        return needs.stream();
    }

    private static String name(LoopStep step, int round) {
        return step.result() + " v" + round;
    }
}

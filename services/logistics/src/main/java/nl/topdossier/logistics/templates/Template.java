package nl.topdossier.logistics.templates;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The work for a kind of summit as its file states it; checked when read, never changed afterwards. */
public record Template(
        String id,
        int version,
        Wording name,
        List<TemplatePiece> pieces,
        List<Loop> loops,
        List<TemplateLine> budget,
        List<DecisionMoment> decisions) {

    public Template {
        pieces = Lists.orNone(pieces);
        loops = Lists.orNone(loops);
        budget = Lists.orNone(budget);
        decisions = Lists.orNone(decisions);
    }

    /** One piece of work: who owns it, for which body outside, when, what it needs and which figures belong to it. */
    public record TemplatePiece(
            String key,
            int number,
            Wording title,
            String office,
            @Nullable String body,
            String start,
            String due,
            int workingDays,
            @Nullable String source,
            List<TemplateResult> results,
            Needs needs,
            List<TemplateFigure> figures) {

        public TemplatePiece {
            results = Lists.orNone(results);
            needs = needs == null ? Needs.NONE : needs;
            figures = Lists.orNone(figures);
        }
    }

    /** What a piece needs of others: {@code piece}, {@code piece/result}, {@code review:name}, or {@code *} for every other piece. */
    public record Needs(List<String> beforeStart, List<String> beforeFinish, List<String> informs) {

        static final Needs NONE = new Needs(List.of(), List.of(), List.of());

        public Needs {
            beforeStart = Lists.orNone(beforeStart);
            beforeFinish = Lists.orNone(beforeFinish);
            informs = Lists.orNone(informs);
        }
    }

    /** A named partial result that others may wait for. */
    public record TemplateResult(String name, @Nullable String due, int workingDays) {}

    /** Steps that follow each other in rounds: the first step of the next round waits for the last of the round before. */
    public record Loop(String name, int rounds, List<LoopStep> steps) {

        public Loop {
            steps = Lists.orNone(steps);
        }
    }

    /** A step of a loop: in each round this piece delivers this result, numbered with the round. */
    public record LoopStep(String piece, String result) {}

    /** A number that belongs to a piece; a value that no source gives is marked as assumed. */
    public record TemplateFigure(
            String key,
            Wording name,
            String unit,
            @Nullable Long value,
            @Nullable String source,
            boolean assumed) {}

    /** A line of the budget in whole euros. */
    public record TemplateLine(
            String key,
            Wording name,
            long planned,
            @Nullable String piece,
            @Nullable String source,
            boolean assumed) {}

    /** A moment at which the budget is decided on, for instance the Voorjaarsnota. */
    public record DecisionMoment(String key, Wording name, String day) {}
}

package nl.topdossier.exercise;

import java.util.Locale;
import java.util.Map;
import nl.topdossier.exercise.StackAddresses.Service;

/** Each act is a request of whoever decides for the office that owns the piece. */
final class WorkOverInterfaces implements WorkHands {

    private final ExerciseStack stack;
    private final Told told;

    WorkOverInterfaces(ExerciseStack stack, Told told) {
        this.stack = stack;
        this.told = told;
    }

    @Override
    public void perform(SummitAct act) {
        stack.holderOf(act.office())
                .send(
                        "POST",
                        Service.LOGISTICS,
                        address(act),
                        Map.of("day", act.day().toString(), "text", DenHaag2025.WORK_RESULT),
                        act.version());
        told.say(
                act.day() + " " + act.office(),
                act.kind().name().toLowerCase(Locale.ROOT) + "  " + act.title()
                        + (act.result().isEmpty() ? "" : ": " + act.result()));
    }

    private static String address(SummitAct act) {
        String piece = "/v1/work-tasks/" + act.workTaskId();
        return switch (act.kind()) {
            case START -> piece + "/start";
            case DELIVER -> piece + "/results/" + act.position() + "/delivery";
            case COMPLETE -> piece + "/completion";
        };
    }
}

package nl.topdossier.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.SelectOption;
import nl.topdossier.exercise.ExerciseStack;
import nl.topdossier.exercise.SummitAct;
import nl.topdossier.exercise.WorkHands;

/** Each act is done on the page of its piece of work by whoever decides for the office that owns it, and never as an exception. */
final class WorkThroughPages implements WorkHands {

    private final ExerciseStack stack;
    private final Desks desks;
    private final String result;

    WorkThroughPages(ExerciseStack stack, Desks desks, String result) {
        this.stack = stack;
        this.desks = desks;
        this.result = result;
    }

    @Override
    public void perform(SummitAct act) {
        Desk owner = desks.of(stack.holderOf(act.office()).userName());
        owner.open("/work-tasks/" + act.workTaskId());
        switch (act.kind()) {
            case START -> started(act, owner);
            case DELIVER -> delivered(act, owner);
            case COMPLETE -> done(act, owner);
        }
    }

    private static void started(SummitAct act, Desk owner) {
        Locator form = owner.fold("Begin melden");
        form.getByLabel("Begonnen op").fill(act.day().toString());
        Desk.send(form, "Meld begin");
        assertThat(owner.notice()).hasText("Het begin is gemeld.");
    }

    private static void delivered(SummitAct act, Desk owner) {
        Locator form = owner.fold("Deelresultaat opleveren");
        form.getByLabel("Welk deelresultaat").selectOption(new SelectOption().setLabel(act.result()));
        form.getByLabel("Gedaan op").fill(act.day().toString());
        Desk.send(form, "Lever op");
        assertThat(owner.notice()).hasText("Het deelresultaat is opgeleverd.");
    }

    private void done(SummitAct act, Desk owner) {
        Locator form = owner.fold("Klaar melden");
        form.getByLabel("Gedaan op").fill(act.day().toString());
        form.getByLabel("Wat is het resultaat?").fill(result);
        Desk.send(form, "Meld klaar");
        assertThat(owner.notice()).hasText("Het werk is klaar gemeld.");
    }
}

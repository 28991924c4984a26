package nl.topdossier.testsupport;

import static org.assertj.core.api.Assertions.assertThat;

import org.springframework.test.context.TestContext;
import org.springframework.test.context.support.AbstractTestExecutionListener;

/** Fails the test in which a service told a fact that its schema refuses. */
public final class ToldFactsListener extends AbstractTestExecutionListener {

    @Override
    public void afterTestMethod(TestContext context) {
        check();
    }

    @Override
    public void afterTestClass(TestContext context) {
        check();
    }

    private static void check() {
        assertThat(ToldFacts.takeViolations())
                .as("told facts that break their schema")
                .isEmpty();
    }
}

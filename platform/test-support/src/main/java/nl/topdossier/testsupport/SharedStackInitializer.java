package nl.topdossier.testsupport;

import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** Points an application context to the shared stack and to a new database in it. */
public final class SharedStackInitializer implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        var stack = SharedStack.get();
        context.getBeanFactory().addBeanPostProcessor(new ToldFacts(context.getBeanFactory()));
        new StackProperties(
                        stack.newDatabase(),
                        stack.kafkaBootstrap(),
                        stack.engineId(),
                        stack.zeebeGrpc(),
                        stack.zeebeRest())
                .addTo(context.getEnvironment());
    }
}

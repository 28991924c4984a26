package nl.topdossier.testsupport;

import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** Points an application context to the engine with the controlled clock and to a new database of the shared stack. */
public final class ControlledClockInitializer implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        var broker = ControlledClockBroker.withExporter();
        context.getBeanFactory().addBeanPostProcessor(new ToldFacts(context.getBeanFactory()));
        new StackProperties(
                        SharedStack.get().newDatabase(),
                        broker.kafkaBootstrap(),
                        broker.engineId(),
                        broker.zeebeGrpc(),
                        broker.zeebeRest())
                .addTo(context.getEnvironment());
    }
}

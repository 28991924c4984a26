package nl.topdossier.containers;

import nl.topdossier.messaging.Subscription;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.beans.factory.support.BeanDefinitionRegistryPostProcessor;
import org.springframework.beans.factory.support.RootBeanDefinition;
import org.springframework.context.EnvironmentAware;
import org.springframework.core.env.Environment;

/** Registers a subscription bean per kind of fact. */
final class SubscriptionBeans implements BeanDefinitionRegistryPostProcessor, EnvironmentAware {

    private String service = "";

    @Override
    public void setEnvironment(Environment environment) {
        service = environment.getRequiredProperty("topdossier.service");
    }

    @Override
    public void postProcessBeanDefinitionRegistry(BeanDefinitionRegistry registry) {
        int number = 0;
        for (Subscription<?> subscription : TellingService.hearingAll(service)) {
            var definition = new RootBeanDefinition(Subscription.class, () -> subscription);
            registry.registerBeanDefinition("hearing-" + number++, definition);
        }
    }
}

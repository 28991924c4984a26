package nl.topdossier.testsupport;

import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import nl.topdossier.contracts.Fact;
import org.springframework.aop.MethodBeforeAdvice;
import org.springframework.aop.framework.ProxyFactory;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.config.BeanPostProcessor;
import tools.jackson.databind.json.JsonMapper;

/** Looks at every fact on its way to a service's outbox; {@link ToldFactsListener} fails the test if one breaks its schema. */
public final class ToldFacts implements BeanPostProcessor {

    private static final Queue<String> VIOLATIONS = new ConcurrentLinkedQueue<>();

    private final BeanFactory beans;

    ToldFacts(BeanFactory beans) {
        this.beans = beans;
    }

    /** The violations since this was last asked; whoever asks answers for them. */
    public static List<String> takeViolations() {
        List<String> taken = new ArrayList<>();
        for (String next = VIOLATIONS.poll(); next != null; next = VIOLATIONS.poll()) {
            taken.add(next);
        }
        return taken;
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        if (!name.equals("facts")) {
            return bean;
        }
        ProxyFactory watched = new ProxyFactory(bean);
        watched.setProxyTargetClass(true);
        watched.addAdvice((MethodBeforeAdvice) (method, arguments, target) -> look(arguments));
        return watched.getProxy();
    }

    private void look(Object[] arguments) {
        for (Object argument : arguments) {
            if (argument instanceof Fact fact) {
                String json = beans.getBean(JsonMapper.class).writeValueAsString(fact);
                VIOLATIONS.addAll(FactSchemas.violations(fact.getClass(), json));
            }
        }
    }
}

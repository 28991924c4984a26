package nl.topdossier.testsupport;

import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Collectors;
import nl.topdossier.contracts.Fact;
import org.springframework.aop.MethodBeforeAdvice;
import org.springframework.aop.framework.ProxyFactory;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.config.BeanPostProcessor;
import tools.jackson.databind.json.JsonMapper;

/**
 * Looks at every fact on its way to a service's outbox. One that breaks its schema fails the act that tells it, and the
 * test in which that happens ({@link ToldFactsListener}), also when the act is one of the background.
 */
public final class ToldFacts implements BeanPostProcessor {

    private static final Queue<String> VIOLATIONS = new ConcurrentLinkedQueue<>();
    private static final Set<String> TOLD = ConcurrentHashMap.newKeySet();

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

    /** What this service told in this JVM, each as the topic and the name of the fact. */
    static Set<String> of(String service) {
        return TOLD.stream()
                .filter(told -> told.startsWith(service + "."))
                .collect(Collectors.toCollection(TreeSet::new));
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
        if (arguments.length == 2 && arguments[0] instanceof String topic && arguments[1] instanceof Fact fact) {
            String json = beans.getBean(JsonMapper.class).writeValueAsString(fact);
            List<String> violations = FactSchemas.violations(fact.getClass(), json);
            if (!violations.isEmpty()) {
                VIOLATIONS.addAll(violations);
                throw new IllegalArgumentException("Expected a fact that its schema accepts, but got " + violations);
            }
            TOLD.add(topic + " " + fact.getClass().getSimpleName());
        }
    }
}

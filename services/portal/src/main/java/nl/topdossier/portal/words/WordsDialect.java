package nl.topdossier.portal.words;

import java.time.Clock;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.IExpressionContext;
import org.thymeleaf.dialect.IExpressionObjectDialect;
import org.thymeleaf.expression.IExpressionObjectFactory;

/** Gives templates {@code #words} in the language of the page that is being rendered. */
@Component
class WordsDialect implements IExpressionObjectDialect, IExpressionObjectFactory {

    private static final String NAME = "words";

    private final MessageSource messages;
    private final Clock clock;

    WordsDialect(MessageSource messages, Clock clock) {
        this.messages = messages;
        this.clock = clock;
    }

    @Override
    public String getName() {
        return NAME;
    }

    @Override
    public IExpressionObjectFactory getExpressionObjectFactory() {
        return this;
    }

    @Override
    public Set<String> getAllExpressionObjectNames() {
        return Set.of(NAME);
    }

    @Override
    public @Nullable Object buildObject(IExpressionContext context, String expressionObjectName) {
        return new Words(messages, clock, context.getLocale());
    }

    @Override
    public boolean isCacheable(String expressionObjectName) {
        return true;
    }
}

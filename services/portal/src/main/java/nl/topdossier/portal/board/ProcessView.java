package nl.topdossier.portal.board;

import java.time.Instant;
import java.util.List;
import nl.topdossier.portal.words.Text;
import org.jspecify.annotations.Nullable;

/**
 * One process of a letter, with where its tokens are.
 *
 * @param key unique on the page
 * @param modelAddress the model, for the diagram
 * @param stateAddress the tokens as JSON, for the diagram
 */
public record ProcessView(
        String key,
        Text name,
        boolean running,
        Instant startedAt,
        String modelAddress,
        String stateAddress,
        List<ElementRow> elements,
        @Nullable String restartAddress) {

    public DiagramState diagram() {
        return DiagramState.of(elements);
    }
}

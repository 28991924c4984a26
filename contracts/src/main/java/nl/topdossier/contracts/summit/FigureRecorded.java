package nl.topdossier.contracts.summit;

import java.util.UUID;
import nl.topdossier.contracts.Fact;
import org.jspecify.annotations.Nullable;

/** A figure of a summit has a new value; the value and its source stand at its address in logistics. */
public record FigureRecorded(
        UUID figureId, UUID summitId, @Nullable UUID workTaskId) implements Fact {
    @Override
    public UUID key() {
        return figureId;
    }
}

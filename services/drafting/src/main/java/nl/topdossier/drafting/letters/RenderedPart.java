package nl.topdossier.drafting.letters;

import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import nl.topdossier.lettertext.Sha256;
import org.jspecify.annotations.Nullable;

/** A file to render. One that the version before has from the same source is not rendered again. */
record RenderedPart(String name, String source, Supplier<byte[]> rendering) {

    Optional<VersionPart> reuse(@Nullable Version previous) {
        return previous == null
                ? Optional.empty()
                : previous.part(name).filter(part -> part.source().equals(source));
    }

    VersionPart render(Map<String, byte[]> toKeep) {
        byte[] bytes = rendering.get();
        String sha256 = Sha256.hex(bytes);
        toKeep.put(sha256, bytes);
        return new VersionPart(name, sha256, bytes.length, source);
    }
}

package nl.topdossier.dispatch.release;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.topdossier.calendar.Deadline;
import nl.topdossier.dispatch.content.Part;
import nl.topdossier.dispatch.content.Parts;
import nl.topdossier.dispatch.dispatches.Dispatch;
import nl.topdossier.lettertext.pdf.DateStamp;
import org.springframework.stereotype.Component;

/** Puts the date of release on the covering letters and proves that nothing else in them differs. */
@Component
class Sealing {

    private final Parts parts;

    Sealing(Parts parts) {
        this.parts = parts;
    }

    Map<String, String> stampCoveringLetters(Dispatch dispatch, Instant now) {
        LocalDate today = LocalDate.ofInstant(now, Deadline.ZONE);
        List<String> coveringLetters =
                dispatch.houses().stream().map(Gate::coveringLetterOf).toList();
        Map<String, String> hashes = new LinkedHashMap<>();
        for (Part part : parts.of(dispatch.dispatchId())) {
            hashes.put(part.name(), part.sha256());
            if (coveringLetters.contains(part.name())) {
                byte[] dated = DateStamp.stamp(part.content(), today);
                if (!DateStamp.onlyDateDiffers(part.content(), dated)) {
                    throw new IllegalStateException("Expected only the date to differ in " + part.name());
                }
                parts.keepDated(dispatch.dispatchId(), part.name(), dated);
            }
        }
        return hashes;
    }
}

package nl.topdossier.broken.feature;

import java.time.Instant;

class ReadsTheMachinesTime {

    Instant time() {
        return Instant.now();
    }
}

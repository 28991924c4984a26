package nl.topdossier.broken.feature;

import java.util.UUID;

class MakesRandomIds {

    UUID id() {
        return UUID.randomUUID();
    }
}

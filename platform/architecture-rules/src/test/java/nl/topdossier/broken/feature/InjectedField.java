package nl.topdossier.broken.feature;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;

class InjectedField {

    @Autowired
    @Nullable
    String field;
}

package nl.topdossier.approval;

import nl.topdossier.testsupport.PromisedFacts;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** Runs last: the other tests of this JVM together had the service tell all that asyncapi.yaml says it tells. */
@Order(Integer.MAX_VALUE)
class EveryFactIT {

    @Test
    void wasToldInSomeTest() {
        PromisedFacts.wereToldBy("approval");
    }
}

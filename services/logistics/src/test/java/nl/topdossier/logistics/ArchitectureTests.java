package nl.topdossier.logistics;

import nl.topdossier.rules.HouseRules;
import org.junit.jupiter.api.Test;

class ArchitectureTests {

    @Test
    void followsTheHouseRules() {
        HouseRules.check("nl.topdossier.logistics");
    }
}

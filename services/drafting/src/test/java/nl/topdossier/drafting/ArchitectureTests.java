package nl.topdossier.drafting;

import nl.topdossier.rules.HouseRules;
import org.junit.jupiter.api.Test;

class ArchitectureTests {

    @Test
    void followsTheRulesOfTheHouse() {
        HouseRules.check("nl.topdossier.drafting");
    }
}

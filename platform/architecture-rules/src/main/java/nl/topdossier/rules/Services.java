package nl.topdossier.rules;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.lang.ArchRule;
import java.util.List;

/** Services know each other's contracts only. */
final class Services {

    private static final List<String> NAMES =
            List.of("drafting", "approval", "dispatch", "records", "logistics", "commitments", "portal");

    private Services() {}

    /** A service that calls another's classes can not be changed, started or understood alone. */
    static ArchRule otherThan(String basePackage) {
        String[] others = NAMES.stream()
                .map(name -> "nl.topdossier." + name)
                .filter(name -> !basePackage.startsWith(name))
                .map(name -> name + "..")
                .toArray(String[]::new);
        return noClasses()
                .that()
                .resideInAPackage(basePackage + "..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(others)
                .because("services talk through contracts and REST; move what both need into platform or contracts");
    }
}

package nl.topdossier.rules;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;

/** The rules of structure that every module is held to; each says what it prevents and how to comply. */
public final class HouseRules {

    /** Contracts travel to every service and to others: a framework in them would travel too. */
    public static final ArchRule CONTRACTS_ARE_FREE_OF_FRAMEWORKS = noClasses()
            .that()
            .resideInAPackage("..contracts..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.springframework..", "tools.jackson..", "com.fasterxml..", "io.camunda..", "org.apache.kafka..")
            .because("contracts are plain records; put what needs a framework into the service that needs it");

    /** A command sent straight to the engine is lost in a crash, or done for a change that was rolled back. */
    public static final ArchRule ONLY_THE_ENGINE_MODULE_TALKS_TO_THE_ENGINE = noClasses()
            .that()
            .resideOutsideOfPackage("nl.topdossier.engine..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("io.camunda.client..")
            .because("the engine is told by EngineCommands, Tasks and Processes, in the transaction of the change");

    /** A fact sent straight to Kafka is lost in a crash, or told of a change that was rolled back. */
    public static final ArchRule ONLY_MESSAGING_TALKS_TO_KAFKA = noClasses()
            .that()
            .resideOutsideOfPackages("nl.topdossier.messaging..", "nl.topdossier.engine..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apache.kafka..", "org.springframework.kafka..")
            .because("facts are told by Facts and heard by a Subscription");

    /** A feature that knows its adapters can not be tested or read without them. */
    public static final ArchRule FEATURES_DO_NOT_KNOW_THEIR_ADAPTERS = noClasses()
            .that()
            .resideOutsideOfPackages("..web..", "..process..", "..messaging..")
            .should()
            .dependOnClassesThat(resideInAnyPackage(
                    "nl.topdossier.(*).(*).web..",
                    "nl.topdossier.(*).(*).process..",
                    "nl.topdossier.(*).(*).messaging.."))
            .because("adapters depend on their feature; let the feature own an interface if it has to reach out");

    /** Time that is read from the machine can not be moved by a test. */
    public static final ArchRule TIME_COMES_FROM_THE_CLOCK = noClasses()
            .should()
            .callMethod(java.time.Instant.class, "now")
            .orShould()
            .callMethod(java.time.LocalDate.class, "now")
            .orShould()
            .callMethod(java.time.LocalDateTime.class, "now")
            .orShould()
            .callMethod(java.time.OffsetDateTime.class, "now")
            .orShould()
            .callMethod(java.time.ZonedDateTime.class, "now")
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .because("the one injected Clock gives the time: clock.instant()");

    /** Random identifiers scatter rows; ours lie in the order in which they were made. */
    public static final ArchRule IDENTIFIERS_COME_FROM_IDS =
            noClasses().should().callMethod(java.util.UUID.class, "randomUUID").because("Ids.next() makes identifiers");

    /** A worker with a rule or a query in it hides a decision where nobody looks for it. */
    public static final ArchRule WORKERS_TRANSLATE_AND_DELEGATE = noClasses()
            .that(simpleNameEndingWith("Worker"))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.springframework.jdbc..", "org.springframework.transaction..")
            .because("the feature's service owns the transaction; the worker calls it");

    /** A public controller is an interface that nobody meant to offer. */
    public static final ArchRule CONTROLLERS_ARE_PACKAGE_PRIVATE = classes()
            .that(simpleNameEndingWith("Controller"))
            .should()
            .notBePublic()
            .allowEmptyShould(true)
            .because("only the web framework calls a controller");

    /** A field that is injected hides what a class needs and keeps it from being made in a test. */
    public static final ArchRule NOTHING_IS_INJECTED_INTO_FIELDS = noFields()
            .should()
            .beAnnotatedWith("org.springframework.beans.factory.annotation.Autowired")
            .orShould()
            .beAnnotatedWith("org.springframework.beans.factory.annotation.Value")
            .allowEmptyShould(true)
            .because("a class says in its constructor what it needs");

    /** Features that know each other in a circle can only be understood, tested and changed together. */
    public static final ArchRule FEATURES_KNOW_EACH_OTHER_ONE_WAY = slices().matching("nl.topdossier.(*).(*)..")
            .should()
            .beFreeOfCycles()
            .allowEmptyShould(true)
            .because(
                    "move what both need into a feature of its own, or let one own an interface that the other implements");

    private static final List<ArchRule> ALL = List.of(
            CONTRACTS_ARE_FREE_OF_FRAMEWORKS,
            ONLY_THE_ENGINE_MODULE_TALKS_TO_THE_ENGINE,
            ONLY_MESSAGING_TALKS_TO_KAFKA,
            FEATURES_DO_NOT_KNOW_THEIR_ADAPTERS,
            TIME_COMES_FROM_THE_CLOCK,
            IDENTIFIERS_COME_FROM_IDS,
            WORKERS_TRANSLATE_AND_DELEGATE,
            CONTROLLERS_ARE_PACKAGE_PRIVATE,
            NOTHING_IS_INJECTED_INTO_FIELDS,
            FEATURES_KNOW_EACH_OTHER_ONE_WAY);

    private HouseRules() {}

    /** Checks all rules, and that no class below this package knows a service's package other than its own. */
    public static void check(String basePackage) {
        JavaClasses classes = mainClasses(basePackage);
        if (classes.isEmpty()) {
            throw new IllegalArgumentException("Expected classes in " + basePackage + ", but there are none");
        }
        ALL.forEach(rule -> rule.allowEmptyShould(true).check(classes));
        Services.otherThan(basePackage).allowEmptyShould(true).check(classes);
        NullMarked.PACKAGES.check(classes);
    }

    private static JavaClasses mainClasses(String basePackage) {
        return new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages(basePackage);
    }
}

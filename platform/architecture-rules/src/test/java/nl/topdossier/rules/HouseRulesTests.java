package nl.topdossier.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule catches a sample that breaks it; a rule that catches nothing protects nothing. */
class HouseRulesTests {

    private static final JavaClasses BROKEN = new ClassFileImporter().importPackages("nl.topdossier.broken");

    static Stream<Arguments> rulesAndWhatBreaksThem() {
        return Stream.of(
                Arguments.of(HouseRules.CONTRACTS_ARE_FREE_OF_FRAMEWORKS, "FactWithSpring"),
                Arguments.of(HouseRules.ONLY_THE_ENGINE_MODULE_TALKS_TO_THE_ENGINE, "TalksToTheEngine"),
                Arguments.of(HouseRules.ONLY_MESSAGING_TALKS_TO_KAFKA, "TalksToKafka"),
                Arguments.of(HouseRules.FEATURES_DO_NOT_KNOW_THEIR_ADAPTERS, "KnowsItsController"),
                Arguments.of(HouseRules.TIME_COMES_FROM_THE_CLOCK, "ReadsTheMachinesTime"),
                Arguments.of(HouseRules.IDENTIFIERS_COME_FROM_IDS, "MakesRandomIds"),
                Arguments.of(HouseRules.WORKERS_TRANSLATE_AND_DELEGATE, "QueryingWorker"),
                Arguments.of(HouseRules.CONTROLLERS_ARE_PACKAGE_PRIVATE, "PublicController"),
                Arguments.of(HouseRules.NOTHING_IS_INJECTED_INTO_FIELDS, "InjectedField"),
                Arguments.of(HouseRules.FEATURES_KNOW_EACH_OTHER_ONE_WAY, "KnowsWhoKnowsIt"),
                Arguments.of(NullMarked.PACKAGES, "broken.unmarked"),
                Arguments.of(Services.otherThan("nl.topdossier.broken"), "KnowsAnotherService"));
    }

    @ParameterizedTest
    @MethodSource("rulesAndWhatBreaksThem")
    void catchesTheSampleThatBreaksIt(ArchRule rule, String sample) {
        assertThatThrownBy(() -> rule.check(BROKEN))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining(sample);
    }

    @Test
    void acceptsTheRulesThemselves() {
        assertThatCode(() -> HouseRules.check("nl.topdossier.rules")).doesNotThrowAnyException();
    }

    @Test
    void refusesToCheckNothing() {
        assertThatThrownBy(() -> HouseRules.check("nl.topdossier.nowhere"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("nowhere");
        assertThat(BROKEN).isNotEmpty();
    }
}

package nl.topdossier.bpmn.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.topdossier.processes.Binaries;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The decision on the engine, with the compositions of the five real letters. */
class WhoMustAgreeProcessTests {

    private final JsonMapper json = new JsonMapper();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "000 | BZ signs whole, DEF signs whole, MP agrees whole, JENV agrees NAVO-top 2025",
                "001 | BZ signs whole, DEF signs whole, MP agrees whole",
                "002 | BZ signs whole, DEF signs whole, MP agrees whole",
                "003 | BZ signs whole, DEF signs whole, MP agrees whole",
                "004 | BZ signs whole, DEF agrees Voortzetting Nederlandse bijdrage operatie Interflex"
            })
    void namesTheOfficesOfLetter(String letter, String offices) {
        assertThat(decide(compositionOf(letter))).isEqualTo(Arrays.asList(offices.split(", ")));
    }

    @Test
    void doesNotAskDefenceAgainForItsSectionWhenItSignsTheWhole() {
        assertThat(decide("report", "summit", "interflex:military-contribution"))
                .containsExactly("BZ signs whole", "DEF signs whole", "MP agrees whole");
    }

    @Test
    void asksForEachSectionOfTopic() {
        assertThat(decide("report", "foreign-ministers", "a:military-contribution b:unknown c:military-contribution"))
                .containsExactly("BZ signs whole", "DEF agrees a", "DEF agrees c");
    }

    @Test
    void proposesNobodyForOtherLetters() {
        assertThat(decide("other", "summit", "a:unknown")).isEmpty();
    }

    @Test
    void asksForSectionsOfOtherLettersToo() {
        assertThat(decide("other", "other", "a:summit-preparation")).containsExactly("JENV agrees a");
    }

    @Test
    void acceptsLetterWithoutSections() {
        assertThat(decide(composition("report", "foreign-ministers", null))).containsExactly("BZ signs whole");
    }

    private List<String> decide(String letterKind, String meetingKind, String sections) {
        var topics = Arrays.stream(sections.split(" "))
                .map(each -> each.split(":"))
                .map(each -> Map.of("sectionId", each[0], "topic", each[1]))
                .toList();
        return decide(composition(letterKind, meetingKind, topics));
    }

    private List<String> decide(Map<String, @Nullable Object> composition) {
        var output = Engine.shared()
                .client()
                .newEvaluateDecisionCommand()
                .decisionId("who-must-agree")
                .variables(Map.of("composition", composition))
                .send()
                .join()
                .getDecisionOutput();
        return json.readTree(output)
                .valueStream()
                .map(WhoMustAgreeProcessTests::words)
                .toList();
    }

    private static String words(JsonNode office) {
        return office.path("officeId").asString() + " " + office.path("role").asString() + " "
                + office.path("scope").asString();
    }

    private Map<String, @Nullable Object> compositionOf(String letter) {
        var prepared = json.readTree(Binaries.repositoryRoot()
                .resolve("letters/prepared")
                .resolve(letter)
                .resolve("letter.json")
                .toFile());
        var topics = new ArrayList<Map<String, String>>();
        for (var section : prepared.path("sections")) {
            topics.add(Map.of(
                    "sectionId", section.path("heading").asString(),
                    "topic", section.path("topic").asString("")));
        }
        return composition(
                prepared.path("kind").asString(), prepared.path("meetingKind").asString(), topics);
    }

    private static Map<String, @Nullable Object> composition(
            String letterKind, String meetingKind, @Nullable List<Map<String, String>> sectionTopics) {
        var composition = new LinkedHashMap<String, @Nullable Object>();
        composition.put("letterKind", letterKind);
        composition.put("meetingKind", meetingKind);
        composition.put("summit", null);
        composition.put("sectionTopics", sectionTopics);
        return composition;
    }
}

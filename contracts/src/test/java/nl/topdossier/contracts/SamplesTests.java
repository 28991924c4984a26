package nl.topdossier.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Every fact has a sample that its schema accepts and that its record reads and writes unchanged. */
class SamplesTests {

    private final JsonMapper json = JsonMapper.builder().build();
    private final SchemaRegistry schemas = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    @ParameterizedTest
    @EnumSource(FactType.class)
    void areAcceptedByTheirSchema(FactType type) {
        assertThat(errors(type.type(), ContractFiles.sample(type.type()))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(FactType.class)
    void areReadAndWrittenUnchanged(FactType type) {
        String sample = ContractFiles.sample(type.type());

        Fact fact = json.readValue(sample, type.record());

        assertThat(json.readTree(json.writeValueAsString(fact))).isEqualTo(json.readTree(sample));
        assertThat(fact.key()).isNotNull();
    }

    @ParameterizedTest
    @EnumSource(FactType.class)
    void mayGainFieldsThatNobodyKnowsYet(FactType type) {
        ObjectNode later = (ObjectNode) json.readTree(ContractFiles.sample(type.type()));
        later.put("addedLater", true);

        assertThat(errors(type.type(), json.writeValueAsString(later))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(FactType.class)
    void areRefusedWithoutWhatEveryConsumerNeeds(FactType type) {
        JsonNode sample = json.readTree(ContractFiles.sample(type.type()));
        for (JsonNode required :
                json.readTree(ContractFiles.schema(type.type())).path("required")) {
            ObjectNode poorer = ((ObjectNode) sample).deepCopy();
            poorer.remove(required.asString());

            assertThat(errors(type.type(), json.writeValueAsString(poorer)))
                    .as("without %s", required.asString())
                    .isNotEmpty();
        }
    }

    @Test
    void ofTheEngineAreAcceptedByTheirSchema() {
        String sample = ContractFiles.sample(ContractFiles.ENGINE_RECORD);

        assertThat(errors(ContractFiles.ENGINE_RECORD, sample)).isEmpty();
    }

    @Test
    void thatTheExporterIsTestedWithAreAcceptedToo() throws IOException {
        try (Stream<Path> samples = Files.list(Path.of("../platform/exporter/src/test/resources/samples"))) {
            List<Path> all = samples.toList();

            assertThat(all).isNotEmpty();
            for (Path sample : all) {
                assertThat(errors(ContractFiles.ENGINE_RECORD, Files.readString(sample)))
                        .as("%s", sample)
                        .isEmpty();
            }
        }
    }

    private List<Error> errors(String type, String value) {
        return schemas.getSchema(ContractFiles.schema(type), InputFormat.JSON)
                .validate(
                        value,
                        InputFormat.JSON,
                        execution -> execution.executionConfig(config -> config.formatAssertionsEnabled(true)));
    }
}

package nl.topdossier.testsupport;

import java.net.URI;
import java.util.Map;
import nl.topdossier.processes.Postgres;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/** The settings by which a service finds its database, Kafka and engine. */
record StackProperties(String jdbcUrl, String kafkaBootstrap, String engineId, URI grpc, URI rest) {

    void addTo(ConfigurableEnvironment environment) {
        environment
                .getPropertySources()
                .addFirst(new MapPropertySource(
                        "stack",
                        Map.of(
                                // Real work refuses a database without passwords.
                                "topdossier.exercise",
                                "true",
                                "spring.datasource.url",
                                jdbcUrl,
                                "spring.datasource.username",
                                Postgres.USER,
                                "spring.datasource.password",
                                "",
                                "spring.kafka.bootstrap-servers",
                                kafkaBootstrap,
                                "topdossier.engine.id",
                                engineId,
                                "topdossier.engine.grpc-address",
                                grpc.toString(),
                                "topdossier.engine.rest-address",
                                rest.toString(),
                                // Every context reads every event itself; two of one service must not share them out.
                                "topdossier.group-suffix",
                                "-"
                                        + jdbcUrl.substring(jdbcUrl.lastIndexOf('/') + 1)
                                                .replaceAll("[^a-z0-9_].*", ""))));
    }
}

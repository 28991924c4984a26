package nl.topdossier.containers;

import static org.testcontainers.utility.MountableFile.forHostPath;

import java.security.SecureRandom;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.testcontainers.containers.GenericContainer;
import org.testcontainers.containers.Network;
import org.testcontainers.containers.wait.strategy.Wait;
import org.testcontainers.kafka.KafkaContainer;
import org.testcontainers.utility.DockerImageName;

/** The containers of a run, shared by all its tests and started when first asked for; the engine removes them at the end. */
final class Containers {

    static final List<String> SERVICES =
            List.of("drafting", "approval", "dispatch", "records", "logistics", "commitments", "portal");
    static final String SECRET = secret();

    private static final Duration PATIENCE = Duration.ofMinutes(4);
    private static final Network NETWORK = Network.newNetwork();

    private Containers() {}

    /** The database with a user per service, made by the script of docker-compose.yml. */
    static GenericContainer<?> postgres() {
        return Postgres.SHARED;
    }

    /** Another database, as Compose makes it on an empty volume, reached by this name. Not started yet. */
    static GenericContainer<?> emptyPostgres(String name) {
        return Postgres.empty(name);
    }

    static KafkaContainer kafka() {
        return Kafka.SHARED;
    }

    /** The engine with our exporter. */
    static GenericContainer<?> zeebe() {
        return Zeebe.SHARED;
    }

    /** The identity provider with the realm of the exercise. */
    static GenericContainer<?> keycloak() {
        return Keycloak.SHARED;
    }

    /** Another identity provider, with the realm of real work, in a database of this name. Not started yet. */
    static GenericContainer<?> keycloakOfRealWork(String database) {
        return Keycloak.with("keycloak-of-real-work", database, "compose/keycloak/realm.json");
    }

    static String jdbcUrl() {
        return "jdbc:postgresql://" + postgres().getHost() + ":" + postgres().getMappedPort(5432) + "/topdossier";
    }

    static String issuer() {
        return "http://" + keycloak().getHost() + ":" + keycloak().getMappedPort(8080) + "/realms/topdossier";
    }

    /** A service's own image as Compose runs it: another user, nothing writable but /tmp, no capabilities. Not started yet. */
    static GenericContainer<?> service(String name, int port) {
        String realm = "http://keycloak:8080/realms/topdossier/protocol/openid-connect/";
        return new GenericContainer<>(Images.ours(name))
                .withNetwork(NETWORK)
                .withNetworkAliases(name)
                .withExposedPorts(port)
                .withTmpFs(Map.of("/tmp", "rw"))
                .withEnv("JDK_JAVA_OPTIONS", "-XX:TieredStopAtLevel=1")
                .withEnv("TOPDOSSIER_EXERCISE", "true")
                .withEnv("TOPDOSSIER_CLIENT_SECRET", SECRET)
                .withEnv("SPRING_DATASOURCE_URL", "jdbc:postgresql://postgres:5432/topdossier")
                .withEnv("SPRING_DATASOURCE_USERNAME", name)
                .withEnv("SPRING_DATASOURCE_PASSWORD", SECRET)
                .withEnv("SPRING_KAFKA_BOOTSTRAP_SERVERS", "kafka:19092")
                .withEnv("SPRING_MAIL_HOST", "127.0.0.1")
                .withEnv("TOPDOSSIER_ENGINE_ID", "containers")
                .withEnv("TOPDOSSIER_ENGINE_GRPC_ADDRESS", "http://zeebe:26500")
                .withEnv("TOPDOSSIER_ENGINE_REST_ADDRESS", "http://zeebe:8080")
                .withEnv("TOPDOSSIER_IDENTITY_TOKEN_URI", realm + "token")
                .withEnv("TOPDOSSIER_IDENTITY_JWKS_URI", realm + "certs")
                .withCreateContainerCmdModifier(command -> command.getHostConfig()
                        .withReadonlyRootfs(true)
                        .withInit(true)
                        .withCapDrop(com.github.dockerjava.api.model.Capability.ALL)
                        .withMemory(512L << 20))
                .waitingFor(
                        Wait.forHttp("/actuator/health/readiness").forPort(port).withStartupTimeout(PATIENCE));
    }

    private static String secret() {
        byte[] bytes = new byte[18];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    private static final class Postgres {
        static final GenericContainer<?> SHARED = started();

        private static GenericContainer<?> started() {
            var container = empty("postgres");
            container.start();
            return container;
        }

        static GenericContainer<?> empty(String name) {
            var container = new GenericContainer<>(Images.POSTGRES)
                    .withNetwork(NETWORK)
                    .withNetworkAliases(name)
                    .withExposedPorts(5432)
                    .withEnv("POSTGRES_DB", "topdossier")
                    .withEnv("POSTGRES_PASSWORD", SECRET)
                    .withEnv("TOPDOSSIER_DB_PASSWORD_KEYCLOAK", SECRET)
                    .withCopyFileToContainer(
                            forHostPath(Images.file("compose/postgres/users.sh"), 0755),
                            "/docker-entrypoint-initdb.d/users.sh")
                    .waitingFor(Wait.forLogMessage(".*ready to accept connections.*\\n", 2)
                            .withStartupTimeout(PATIENCE));
            SERVICES.forEach(
                    service -> container.withEnv("TOPDOSSIER_DB_PASSWORD_" + service.toUpperCase(Locale.ROOT), SECRET));
            return container;
        }
    }

    private static final class Kafka {
        static final KafkaContainer SHARED = started();

        private static KafkaContainer started() {
            var container = new KafkaContainer(DockerImageName.parse(Images.KAFKA))
                    .withNetwork(NETWORK)
                    .withNetworkAliases("kafka")
                    .withListener("kafka:19092")
                    .withTmpFs(Map.of("/opt/kafka/config", "rw,uid=1000,gid=1000,mode=0755"))
                    .withEnv("KAFKA_NUM_PARTITIONS", "3")
                    .withEnv("KAFKA_HEAP_OPTS", "-Xmx320m")
                    .withStartupTimeout(PATIENCE);
            container.start();
            return container;
        }
    }

    private static final class Zeebe {
        static final GenericContainer<?> SHARED = started();

        private static GenericContainer<?> started() {
            kafka();
            String exporter = "ZEEBE_BROKER_EXPORTERS_TOPDOSSIER_";
            var container = new GenericContainer<>(Images.ZEEBE)
                    .withNetwork(NETWORK)
                    .withNetworkAliases("zeebe")
                    .withExposedPorts(26500, 8080, 9600)
                    .withEnv("JAVA_TOOL_OPTIONS", "-Xmx512m -XX:+UseSerialGC -XX:TieredStopAtLevel=1")
                    .withEnv("ZEEBE_BROKER_GATEWAY_ENABLE", "true")
                    .withEnv("ZEEBE_BROKER_DATA_LOGSEGMENTSIZE", "32MB")
                    .withEnv(exporter + "CLASSNAME", "nl.topdossier.exporter.KafkaExporter")
                    .withEnv(exporter + "JARPATH", "/usr/local/zeebe/exporters/exporter-engine.jar")
                    .withEnv(exporter + "ARGS_ENGINEID", "containers")
                    .withEnv(exporter + "ARGS_BOOTSTRAPSERVERS", "kafka:19092")
                    // Not bound: before it binds a file, Testcontainers pulls another image to see whether that works.
                    .withCopyFileToContainer(
                            forHostPath(Images.file("platform/exporter/target/exporter-engine.jar"), 0644),
                            "/usr/local/zeebe/exporters/exporter-engine.jar")
                    .waitingFor(Wait.forHttp("/actuator/health/readiness")
                            .forPort(9600)
                            .withStartupTimeout(PATIENCE));
            container.start();
            return container;
        }
    }

    private static final class Keycloak {
        static final GenericContainer<?> SHARED = started();

        private static GenericContainer<?> started() {
            postgres();
            var container = with("keycloak", "keycloak", "compose/keycloak/demo-realm.json");
            container.start();
            return container;
        }

        static GenericContainer<?> with(String alias, String database, String realm) {
            var container = new GenericContainer<>(Images.ours("keycloak"))
                    .withNetwork(NETWORK)
                    .withNetworkAliases(alias)
                    .withExposedPorts(8080, 9000)
                    .withEnv("KC_DB_URL", "jdbc:postgresql://postgres:5432/" + database)
                    .withEnv("KC_DB_USERNAME", "keycloak")
                    .withEnv("KC_DB_PASSWORD", SECRET)
                    .withEnv("KC_HTTP_ENABLED", "true")
                    .withEnv("KC_BOOTSTRAP_ADMIN_USERNAME", "admin")
                    .withEnv("KC_BOOTSTRAP_ADMIN_PASSWORD", SECRET)
                    .withEnv("KC_HOSTNAME_STRICT", "false")
                    .withEnv("TOPDOSSIER_PORTAL_URL", "http://127.0.0.1:8080")
                    .withEnv("TOPDOSSIER_CLIENT_SECRET_GRIFFIE", SECRET)
                    .withCopyFileToContainer(
                            forHostPath(Images.file(realm), 0644), "/opt/keycloak/data/import/topdossier-realm.json")
                    .waitingFor(Wait.forHttp("/health/ready").forPort(9000).withStartupTimeout(PATIENCE));
            SERVICES.forEach(
                    name -> container.withEnv("TOPDOSSIER_CLIENT_SECRET_" + name.toUpperCase(Locale.ROOT), SECRET));
            return container;
        }
    }
}

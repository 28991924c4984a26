package nl.topdossier.engine;

import java.net.URI;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the engine is and what this service runs on it. The id names the engine's data: a rebuilt engine has another one.
 * The models are class path resources, deployed together.
 */
@ConfigurationProperties("topdossier.engine")
record EngineSettings(
        @DefaultValue("local") String id,
        @DefaultValue("http://127.0.0.1:26500") URI grpcAddress,
        @DefaultValue("http://127.0.0.1:8088") URI restAddress,
        @DefaultValue List<String> models,
        @DefaultValue("16") int commandsInFlight,
        @DefaultValue("2") int workerThreads,
        @DefaultValue("true") boolean workers) {}

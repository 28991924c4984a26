package nl.topdossier.dispatch;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** Starts the dispatch service. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class DispatchApplication {

    /** Reads its settings from dispatch.yaml, so that several services can share one class path. */
    public static void main(String[] args) {
        new SpringApplicationBuilder(DispatchApplication.class)
                .properties("spring.config.name=dispatch")
                .run(args);
    }
}

package nl.topdossier.drafting;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** Starts the drafting service. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class DraftingApplication {

    /** Reads its settings from drafting.yaml, so that several services can share one class path. */
    public static void main(String[] args) {
        new SpringApplicationBuilder(DraftingApplication.class)
                .properties("spring.config.name=drafting")
                .run(args);
    }
}

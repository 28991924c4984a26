package nl.topdossier.portal;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;

/** Starts the portal service. */
@SpringBootApplication
public class PortalApplication {

    /** Reads its settings from portal.yaml, so that several services can share one class path. */
    public static void main(String[] args) {
        new SpringApplicationBuilder(PortalApplication.class)
                .properties("spring.config.name=portal")
                .run(args);
    }
}

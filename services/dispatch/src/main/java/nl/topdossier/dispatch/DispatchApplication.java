package nl.topdossier.dispatch;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;

/** Starts the dispatch service. */
@SpringBootApplication
public class DispatchApplication {

    /** Reads its settings from dispatch.yaml, so that several services can share one class path. */
    public static void main(String[] args) {
        new SpringApplicationBuilder(DispatchApplication.class)
                .properties("spring.config.name=dispatch")
                .run(args);
    }
}

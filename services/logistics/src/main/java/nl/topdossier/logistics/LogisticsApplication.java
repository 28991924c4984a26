package nl.topdossier.logistics;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;

/** Starts the logistics service. */
@SpringBootApplication
public class LogisticsApplication {

    /** Reads its settings from logistics.yaml, so that several services can share one class path. */
    public static void main(String[] args) {
        new SpringApplicationBuilder(LogisticsApplication.class)
                .properties("spring.config.name=logistics")
                .run(args);
    }
}

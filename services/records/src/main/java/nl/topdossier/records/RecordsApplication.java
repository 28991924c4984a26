package nl.topdossier.records;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;

/** Starts the records service. */
@SpringBootApplication
public class RecordsApplication {

    /** Reads its settings from records.yaml, so that several services can share one class path. */
    public static void main(String[] args) {
        new SpringApplicationBuilder(RecordsApplication.class)
                .properties("spring.config.name=records")
                .run(args);
    }
}

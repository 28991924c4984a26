package nl.topdossier.commitments;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;

/** Starts the commitments service. */
@SpringBootApplication
public class CommitmentsApplication {

    /** Reads its settings from commitments.yaml, so that several services can share one class path. */
    public static void main(String[] args) {
        new SpringApplicationBuilder(CommitmentsApplication.class)
                .properties("spring.config.name=commitments")
                .run(args);
    }
}

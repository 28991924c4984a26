package nl.topdossier.standins;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;

/** Starts the stand-ins of an exercise stack. */
@SpringBootApplication
public class StandInsApplication {

    /** Reads its settings from stand-ins.yaml. */
    public static void main(String[] args) {
        new SpringApplicationBuilder(StandInsApplication.class)
                .properties("spring.config.name=stand-ins")
                .run(args);
    }
}

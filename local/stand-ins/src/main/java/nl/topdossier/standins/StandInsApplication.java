package nl.topdossier.standins;

import java.time.Clock;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;

/** Starts the stand-ins of an exercise stack: identity, the griffie of both Houses, the mail catcher. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class StandInsApplication {

    /** Reads its settings from stand-ins.yaml. */
    public static void main(String[] args) {
        application().run(args);
    }

    static SpringApplicationBuilder application() {
        return new SpringApplicationBuilder(StandInsApplication.class).properties("spring.config.name=stand-ins");
    }

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}

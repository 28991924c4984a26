package nl.topdossier.approval;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;

/** Starts the approval service. */
@SpringBootApplication
public class ApprovalApplication {

    /** Reads its settings from approval.yaml, so that several services can share one class path. */
    public static void main(String[] args) {
        new SpringApplicationBuilder(ApprovalApplication.class)
                .properties("spring.config.name=approval")
                .run(args);
    }
}

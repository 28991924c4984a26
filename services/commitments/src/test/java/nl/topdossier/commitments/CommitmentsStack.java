package nl.topdossier.commitments;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.jwt;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;

import java.time.Duration;
import java.util.Arrays;
import java.util.UUID;
import nl.topdossier.testsupport.FactsOnKafka;
import nl.topdossier.testsupport.OnSharedStack;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Import;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import tools.jackson.databind.json.JsonMapper;

/** The service on real Kafka, engine and PostgreSQL; one context for all tests. */
@OnSharedStack
@SpringBootTest(
        classes = CommitmentsApplication.class,
        properties = {
            "spring.config.name=commitments",
            "topdossier.exercise=true",
            "topdossier.commitments.exercise-ledger=false"
        })
@Import(CommitmentsStack.Watching.class)
public abstract class CommitmentsStack {

    public static final Duration PATIENCE = Duration.ofSeconds(40);
    public static final UUID PERSON = UUID.fromString("00000000-0000-7000-8000-000000000011");
    public static final JsonMapper JSON = JsonMapper.builder().build();

    protected MockMvc rest = MockMvcBuilders.standaloneSetup().build();

    @Autowired
    private WebApplicationContext context;

    /** Reads what the service tells. */
    @TestConfiguration
    @Import(FactsOnKafka.class)
    static class Watching {}

    @BeforeEach
    void guardTheInterface() {
        rest = MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build();
    }

    protected static RequestPostProcessor as(String... roles) {
        return as(PERSON, roles);
    }

    protected static RequestPostProcessor as(UUID person, String... roles) {
        return jwt().jwt(token -> token.subject(person.toString()))
                .authorities(Arrays.stream(roles)
                        .map(role -> new SimpleGrantedAuthority("ROLE_" + role))
                        .toArray(SimpleGrantedAuthority[]::new));
    }
}

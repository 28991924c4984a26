package nl.topdossier.records;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.jwt;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.io.IOException;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.Arrays;
import java.util.UUID;
import nl.topdossier.testsupport.OnSharedStack;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** The service on real Kafka and PostgreSQL, with a dispatch and a mail server of its own; one context for all tests. */
@OnSharedStack
@SpringBootTest(
        classes = RecordsApplication.class,
        properties = {
            "spring.config.name=records",
            "topdossier.exercise=true",
            "topdossier.records.root-time=00:00",
            "topdossier.records.root-address=" + RecordsStack.ROOT_ADDRESS
        })
public abstract class RecordsStack {

    public static final String ROOT_ADDRESS = "roots@audit.example";
    public static final Duration PATIENCE = Duration.ofSeconds(40);
    public static final UUID PERSON = UUID.fromString("00000000-0000-7000-8000-000000000013");

    protected static final DispatchServer DISPATCH = new DispatchServer();
    protected static final GreenMail MAIL = new GreenMail(new ServerSetup(freePort(), "127.0.0.1", "smtp"));

    static {
        MAIL.start();
    }

    protected MockMvc rest = MockMvcBuilders.standaloneSetup().build();

    @Autowired
    private WebApplicationContext context;

    @DynamicPropertySource
    static void addresses(DynamicPropertyRegistry registry) {
        registry.add("topdossier.services.dispatch.url", DISPATCH::url);
        registry.add("topdossier.identity.issuer", DISPATCH::url);
        registry.add("spring.mail.port", () -> MAIL.getSmtp().getPort());
    }

    @BeforeEach
    void guardTheInterface() {
        rest = MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build();
    }

    protected static RequestPostProcessor as(String... roles) {
        return jwt().jwt(token -> token.subject(PERSON.toString()))
                .authorities(Arrays.stream(roles)
                        .map(role -> new SimpleGrantedAuthority("ROLE_" + role))
                        .toArray(SimpleGrantedAuthority[]::new));
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}

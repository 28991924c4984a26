package nl.topdossier.records;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.Base64;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The identity provider shows a certificate that nobody vouches for: no token can be checked, and that is said as it is. */
@ExtendWith(OutputCaptureExtension.class)
class UntrustedProviderIT extends RecordsStack {

    private static final String PASSWORD = "not-a-secret";

    @DynamicPropertySource
    static void provider(DynamicPropertyRegistry registry) {
        registry.add(
                "topdossier.identity.jwks-uri",
                () -> "https://localhost:" + Untrusted.SERVER.getAddress().getPort() + "/keys");
    }

    @Test
    void aTokenThatCanNotBeCheckedIsNotCalledWrong(CapturedOutput output) throws Exception {
        MockHttpServletResponse answer = ask(token());

        assertThat(answer.getStatus()).isEqualTo(503);
        assertThat(answer.getHeader("Retry-After")).isNotNull();
        assertThat(answer.getContentAsString()).contains("problem.unavailable");
        assertThat(output)
                .contains("Expected the keys of the identity provider")
                .contains("SSLHandshakeException")
                .doesNotContain("\tat ");
    }

    @Test
    void whatIsNoTokenAtAllIsStillWrongAndHealthDoesNotChange() throws Exception {
        assertThat(ask("no.token.atall").getStatus()).isEqualTo(401);
        assertThat(rest.perform(get("/actuator/health/readiness"))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(200);
    }

    private MockHttpServletResponse ask(String token) throws Exception {
        return rest.perform(get("/v1/audit/roots").header("Authorization", "Bearer " + token))
                .andReturn()
                .getResponse();
    }

    /** Well formed, by a key that only the provider could confirm. */
    private static String token() {
        return encoded("{\"alg\":\"RS256\",\"kid\":\"1\"}") + "." + encoded("{\"sub\":\"" + PERSON + "\"}") + "."
                + encoded("signature");
    }

    private static String encoded(String text) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    private static final class Untrusted {

        static final HttpsServer SERVER = started();

        private static HttpsServer started() {
            try {
                HttpsServer server = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
                server.setHttpsConfigurator(new HttpsConfigurator(selfSigned()));
                server.start();
                return server;
            } catch (IOException | GeneralSecurityException e) {
                throw new IllegalStateException(e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }

        private static SSLContext selfSigned() throws IOException, InterruptedException, GeneralSecurityException {
            Path file = Files.createTempDirectory("certificate").resolve("store.p12");
            Process keytool = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "keytool")
                                    .toString(),
                            "-genkeypair",
                            "-keyalg",
                            "RSA",
                            "-dname",
                            "CN=localhost",
                            "-ext",
                            "san=dns:localhost",
                            "-keystore",
                            file.toString(),
                            "-storepass",
                            PASSWORD)
                    .inheritIO()
                    .start();
            assertThat(keytool.waitFor()).isZero();
            KeyStore keys = KeyStore.getInstance("PKCS12");
            try (InputStream stored = Files.newInputStream(file)) {
                keys.load(stored, PASSWORD.toCharArray());
            }
            KeyManagerFactory managers = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
            managers.init(keys, PASSWORD.toCharArray());
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(managers.getKeyManagers(), null, null);
            return context;
        }
    }
}

package nl.topdossier.commitments;

import static org.hamcrest.Matchers.startsWith;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.Test;

/** The service starts, is well, and describes its interface without a token. */
class StartIT extends CommitmentsStack {

    @Test
    void isWellAndReady() throws Exception {
        rest.perform(get("/actuator/health"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.status").value("UP"));
        rest.perform(get("/actuator/health/readiness")).andExpect(status().isOk());
    }

    @Test
    void describesItsInterface() throws Exception {
        rest.perform(get("/v1/openapi.json"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.openapi").value(startsWith("3.")))
                .andExpect(jsonPath("$.paths['/v1/unprocessed-messages']").exists());
    }
}

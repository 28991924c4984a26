package nl.topdossier.commitments;

import static nl.topdossier.commitments.CommitmentsStack.JSON;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.UUID;
import nl.topdossier.security.Roles;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import tools.jackson.databind.JsonNode;

/** The parliamentary desk at work in the ledger. */
public record LedgerClient(MockMvc rest) {

    /** Records an item and gives its id. */
    public UUID record(Object item) throws Exception {
        String answer = tryToRecord(item)
                .andExpect(status().isCreated())
                .andReturn()
                .getResponse()
                .getContentAsString();
        return UUID.fromString(JSON.readTree(answer).path("item").path("itemId").asString());
    }

    public ResultActions tryToRecord(Object item) throws Exception {
        return rest.perform(post("/v1/items")
                .with(CommitmentsStack.as(Roles.PARLIAMENTARY_DESK))
                .contentType(MediaType.APPLICATION_JSON)
                .content(JSON.writeValueAsString(item)));
    }

    public JsonNode item(UUID itemId) throws Exception {
        return read("/v1/items/" + itemId).path("item");
    }

    public JsonNode read(String path) throws Exception {
        return JSON.readTree(rest.perform(get(path).with(CommitmentsStack.as(Roles.PARLIAMENTARY_DESK)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString());
    }

    /** Changes something of an item, on the version that is there now. */
    public ResultActions change(UUID itemId, String what, Object body) throws Exception {
        return rest.perform(put("/v1/items/" + itemId + what)
                .with(CommitmentsStack.as(Roles.PARLIAMENTARY_DESK))
                .header("If-Match", "\"" + item(itemId).path("version").asLong() + "\"")
                .contentType(MediaType.APPLICATION_JSON)
                .content(JSON.writeValueAsString(body)));
    }

    public ResultActions link(UUID itemId, UUID letterId) throws Exception {
        return rest.perform(
                put("/v1/items/" + itemId + "/links/" + letterId).with(CommitmentsStack.as(Roles.PARLIAMENTARY_DESK)));
    }
}

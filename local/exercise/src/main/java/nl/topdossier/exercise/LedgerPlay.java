package nl.topdossier.exercise;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.topdossier.exercise.StackAddresses.Service;
import tools.jackson.databind.JsonNode;

/** One promise in the ledger, recorded, taken up and discharged by the desk, while parts may be away. */
public final class LedgerPlay {

    private final Colleague desk;
    private final Patience patience;
    private final String subject;
    private UUID itemId = new UUID(0, 0);

    public LedgerPlay(ExerciseStack stack, String subject, Patience patience) {
        this.desk = stack.colleague("petra");
        this.subject = subject;
        this.patience = patience;
    }

    public UUID itemId() {
        return itemId;
    }

    public void record() {
        itemId = UUID.fromString(
                patience.until("an item to be recorded", () -> known().or(() -> Optional.of(recorded()))));
    }

    public void takeUp() {
        patience.until("an item that is worked on", () -> {
            JsonNode item = item();
            if (ours(item).equals("OPEN")) {
                desk.send(
                        "PUT",
                        Service.COMMITMENTS,
                        address() + "/our-status",
                        Map.of("status", "IN_PROGRESS", "reason", "Wordt beantwoord."),
                        item.path("version").asLong());
            }
            return !ours(item).equals("OPEN");
        });
    }

    public void discharge() {
        patience.until("a discharged item", () -> {
            JsonNode item = item();
            if (ours(item).equals("DISCHARGED")) {
                return true;
            }
            desk.send(
                    "POST",
                    Service.COMMITMENTS,
                    address() + "/discharge",
                    Map.of(
                            "kamerstuk", "28676-501",
                            "receivedOn", "2025-07-03",
                            "evidence", "Brief van een ander ministerie."),
                    item.path("version").asLong());
            return false;
        });
    }

    private Optional<String> known() {
        for (JsonNode found :
                desk.get(Service.COMMITMENTS, "/v1/items?most=500").path("items")) {
            if (found.path("item").path("subject").asString("").equals(subject)) {
                return Optional.of(found.path("item").path("itemId").asString(""));
            }
        }
        return Optional.empty();
    }

    private String recorded() {
        return desk.post(
                        Service.COMMITMENTS,
                        "/v1/items",
                        Map.of(
                                "kind", "COMMITMENT",
                                "house", "TWEEDE_KAMER",
                                "subject", subject,
                                "madeBy", "de minister van Defensie",
                                "madeOn", "2025-06-19"))
                .path("item")
                .path("itemId")
                .asString("");
    }

    private JsonNode item() {
        return desk.get(Service.COMMITMENTS, address());
    }

    private static String ours(JsonNode item) {
        return item.path("item").path("ours").asString("");
    }

    private String address() {
        return "/v1/items/" + itemId;
    }
}

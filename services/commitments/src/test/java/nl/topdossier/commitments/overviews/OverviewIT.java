package nl.topdossier.commitments.overviews;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.topdossier.commitments.CommitmentsStack;
import nl.topdossier.commitments.LedgerClient;
import nl.topdossier.commitments.Ledgers;
import nl.topdossier.security.Roles;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What is due when, and what a House asks for twice a year; of the Eerste Kamer in years that no other test uses. */
class OverviewIT extends CommitmentsStack {

    private UUID made(String on, @Nullable String due) throws Exception {
        var given = Ledgers.item("COMMITMENT", "EERSTE_KAMER", null);
        given.put("madeOn", on);
        given.put("dueOn", due);
        return new LedgerClient(rest).record(given);
    }

    private void says(UUID item, String status, String since) throws Exception {
        new LedgerClient(rest)
                .change(item, "/house-status", Map.of("status", status, "since", since, "evidence", "overzicht"))
                .andExpect(status().isOk());
    }

    @Test
    void aHalfYearSaysWhatWasOpenWhatCameAndWhatTheHouseClosed() throws Exception {
        UUID metBefore = made("2010-01-05", null);
        says(metBefore, "MET", "2010-06-30");
        UUID metIn = made("2010-02-05", "2010-09-01");
        says(metIn, "PARTLY", "2010-08-01");
        says(metIn, "MET", "2010-12-31");
        UUID metAfter = made("2010-03-05", "2010-12-31");
        says(metAfter, "MET", "2011-01-01");
        UUID openNew = made("2010-07-01", "2011-02-01");
        says(openNew, "PARTLY", "2010-10-01");
        made("2011-01-01", null);

        JsonNode half = new LedgerClient(rest).read("/v1/overviews/half-year?house=EERSTE_KAMER&year=2010&half=2");

        assertThat(half.path("openAtStart").asLong()).isEqualTo(2);
        assertThat(half.path("made").asLong()).isEqualTo(1);
        assertThat(half.path("closed").asLong()).isEqualTo(1);
        assertThat(half.path("openAtEnd").asLong()).isEqualTo(2);
        assertThat(half.path("overdue").asLong()).isEqualTo(1);
        assertThat(half.path("partly").asLong()).isEqualTo(1);
        assertThat(ids(half.path("open"))).containsExactly(metAfter.toString(), openNew.toString());
        assertThat(ids(half.path("met"))).containsExactly(metIn.toString());
    }

    @Test
    void whatTheHouseClosedIsCountedInTheHalfYearOfItsFirstWord() throws Exception {
        UUID item = made("2014-02-05", null);
        says(item, "MET", "2015-01-05");
        says(item, "MET", "2014-12-20");
        UUID again = made("2014-02-06", null);
        says(again, "MET", "2014-08-01");
        says(again, "OPEN", "2014-12-01");
        says(again, "MET", "2015-02-01");

        LedgerClient desk = new LedgerClient(rest);
        JsonNode first = desk.read("/v1/overviews/half-year?house=EERSTE_KAMER&year=2014&half=2");
        JsonNode second = desk.read("/v1/overviews/half-year?house=EERSTE_KAMER&year=2015&half=1");

        assertThat(ids(first.path("met"))).containsExactly(item.toString());
        assertThat(first.path("met").path(0).path("houseSince").asString()).isEqualTo("2014-12-20");
        assertThat(ids(second.path("met"))).containsExactly(again.toString());
    }

    @Test
    void theExpiryListIsSoonestFirstAndLeavesOutWhatTheHouseClosed() throws Exception {
        UUID second = made("2012-01-05", "2012-03-02");
        UUID first = made("2012-01-05", "2012-03-01");
        UUID closed = made("2012-01-05", "2012-03-01");
        says(closed, "MET", "2012-02-01");
        made("2012-01-05", "2012-03-04");

        JsonNode list = new LedgerClient(rest).read("/v1/expiries?house=EERSTE_KAMER&until=2012-03-03");

        List<String> found = ids(list.path("lines"));
        assertThat(found)
                .containsSubsequence(first.toString(), second.toString())
                .doesNotContain(closed.toString());
        assertThat(list.path("lines").path(0).path("daysLeft").asLong()).isNegative();
    }

    @Test
    void aHalfThatDoesNotExistIsRefused() throws Exception {
        rest.perform(get("/v1/overviews/half-year?house=TWEEDE_KAMER&year=2024&half=3")
                        .with(as(Roles.AUDITOR)))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.code").value("commitments.overview.half"));
    }

    private static List<String> ids(JsonNode lines) {
        List<String> ids = new ArrayList<>();
        lines.forEach(line -> ids.add(line.path("item").path("itemId").asString()));
        return ids;
    }
}

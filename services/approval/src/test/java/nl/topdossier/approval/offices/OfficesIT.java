package nl.topdossier.approval.offices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.topdossier.approval.Approval;
import nl.topdossier.approval.ApprovalOnSharedStack;
import nl.topdossier.contracts.Topics;
import nl.topdossier.contracts.signoff.OfficeHoldingRecorded;
import nl.topdossier.contracts.signoff.OfficeRegistered;
import nl.topdossier.messaging.Ids;
import nl.topdossier.testsupport.FactsOnKafka;
import nl.topdossier.testsupport.People;
import nl.topdossier.testsupport.Reply;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** The register: filled twice it is the same, a holding has its rules, every change is told. */
@ApprovalOnSharedStack
class OfficesIT {

    @Autowired
    Approval approval;

    @Autowired
    FactsOnKafka told;

    @Autowired
    TellingOffices telling;

    @Autowired
    Register register;

    @Autowired
    JdbcClient jdbc;

    private final String office = "T-" + Ids.next().toString().substring(24).toUpperCase(java.util.Locale.ROOT);
    private final UUID holder = Ids.next();
    private UUID holding = holder;

    @BeforeEach
    void officeWithHolder() {
        putOffice("MINISTER").expect(200);
        holding = approval.hold(office, holder, "HOLDER", null);
    }

    @Test
    void fillingTheRegisterTwiceChangesNothing() {
        approval.fillRegister();
        JsonNode before = offices();

        approval.fillRegister();

        assertThat(offices()).isEqualTo(before);
        assertThat(approval.hold(office, holder, "HOLDER", null)).isEqualTo(holding);
    }

    @Test
    void firstRecordingIsCreatedAndTheSecondIsFound() {
        UUID person = Ids.next();

        record(person, "STAFF", "2025-01-01", null, null).expect(201);
        record(person, "STAFF", "2025-01-01", null, null).expect(200);
    }

    @Test
    void holdingAndItsEndAreTold() {
        approval.as(People.ADA, "administrator")
                .patch("/v1/holdings/" + holding, Map.of("until", "2025-06-30"))
                .expect(200);

        await().atMost(Approval.PATIENCE)
                .untilAsserted(() -> assertThat(told.on(Topics.APPROVAL_OFFICE, holding))
                        .hasSize(2)
                        .extracting(fact -> ((OfficeHoldingRecorded) fact).until())
                        .containsExactly(null, java.time.LocalDate.of(2025, 6, 30)));
    }

    @Test
    void officeIsToldWithWhomToCall() {
        String office = "T" + Ids.next().toString().substring(24).toUpperCase(java.util.Locale.ROOT);
        approval.as(People.ADA, "administrator")
                .put(
                        "/v1/offices/" + office,
                        Map.of(
                                "nameNl", "Bureau",
                                "nameEn", "Office",
                                "kind", "LINE",
                                "escalation", List.of(People.KAREL)))
                .expect(200);

        var expected = new OfficeRegistered(office, false, List.of(People.KAREL));
        await().atMost(Approval.PATIENCE)
                .untilAsserted(() -> assertThat(told.on(Topics.APPROVAL_OFFICE, expected.key()))
                        .containsExactly(expected));
    }

    @Test
    void anOfficeThatWasRegisteredBeforeItWasToldIsToldOnceByItself() {
        String old = "T" + Ids.next().toString().substring(24).toUpperCase(java.util.Locale.ROOT);
        registeredBefore(old, People.KAREL, People.SOFIE);

        var expected = new OfficeRegistered(old, true, List.of(People.KAREL, People.SOFIE));
        await().atMost(Approval.PATIENCE)
                .untilAsserted(() -> assertThat(told.on(Topics.APPROVAL_OFFICE, expected.key()))
                        .containsExactly(expected));

        telling.work();
        String later = "T" + Ids.next().toString().substring(24).toUpperCase(java.util.Locale.ROOT);
        registeredBefore(later);
        var last = new OfficeRegistered(later, true, List.of());
        await().atMost(Approval.PATIENCE)
                .untilAsserted(() ->
                        assertThat(told.on(Topics.APPROVAL_OFFICE, last.key())).containsExactly(last));
        assertThat(told.on(Topics.APPROVAL_OFFICE, expected.key())).containsExactly(expected);
    }

    @Test
    void anOfficeThatIsSavedIsNotToldASecondTime() {
        assertThat(register.tellAnew(office)).isFalse();
    }

    /** As an installation has it that was there before offices were told with whom to call. */
    private void registeredBefore(String officeId, UUID... contacts) {
        jdbc.sql("""
                        insert into office (office_id, name_nl, name_en, kind, escalation)
                        values (:id, 'Bureau', 'Office', 'MINISTER', :contacts)
                        """).param("id", officeId).param("contacts", contacts).update();
    }

    @Test
    void oneHolderAtATime() {
        record(Ids.next(), "HOLDER", "2025-01-01", null, null).expect(409, "approval.holding.held-by-another");
        approval.as(People.ADA, "administrator")
                .patch("/v1/holdings/" + holding, Map.of("until", "2025-06-30"))
                .expect(200);

        record(Ids.next(), "HOLDER", "2025-06-30", null, null).expect(409, "approval.holding.held-by-another");
        record(Ids.next(), "HOLDER", "2025-07-01", null, null).expect(201);
        approval.as(People.ADA, "administrator")
                .patch("/v1/holdings/" + holding, new HashMap<String, Object>())
                .expect(409, "approval.holding.held-by-another");
    }

    @Test
    void actingAndDelegatingHaveLastDay() {
        record(Ids.next(), "ACTING", "2025-01-01", null, null).expect(400, "approval.holding.needs-last-day");
        record(Ids.next(), "DELEGATE", "2025-01-01", null, holding).expect(400, "approval.holding.needs-last-day");
        record(Ids.next(), "STAFF", "2025-01-01", "2024-12-31", null)
                .expect(400, "approval.holding.ends-before-it-begins");
        record(Ids.next(), "ACTING", "2025-01-01", "2025-01-14", null).expect(201);
    }

    @Test
    void onlyMinistersAreActedFor() {
        putOffice("LINE").expect(200);

        record(Ids.next(), "ACTING", "2025-01-01", "2025-01-14", null)
                .expect(400, "approval.holding.acting-is-for-ministers");
    }

    @Test
    void delegateHasWhatTheDelegatorHasAndLosesItWithThem() {
        UUID delegate = Ids.next();
        UUID another = Ids.next();
        UUID staff = approval.hold(office, Ids.next(), "STAFF", null);
        record(delegate, "DELEGATE", "2025-01-01", "2099-12-31", null).expect(400, "approval.holding.needs-delegator");
        record(delegate, "DELEGATE", "2025-01-01", "2099-12-31", staff).expect(400, "approval.holding.needs-delegator");
        record(holder, "DELEGATE", "2025-01-01", "2099-12-31", holding).expect(400, "approval.holding.needs-delegator");
        record(delegate, "DELEGATE", "2023-01-01", "2099-12-31", holding)
                .expect(409, "approval.holding.delegate-has-no-more");
        record(delegate, "DELEGATE", "2025-01-01", "2099-12-31", holding).expect(201);
        UUID delegation = UUID.fromString(record(another, "DELEGATE", "2025-01-01", "2099-12-31", holding)
                .json()
                .get("holdingId")
                .asString());
        record(Ids.next(), "DELEGATE", "2025-01-01", "2099-12-31", delegation)
                .expect(400, "approval.holding.needs-delegator");
        assertThat(holdsToday(delegate)).isTrue();

        approval.as(People.ADA, "administrator")
                .patch("/v1/holdings/" + holding, Map.of("until", "2025-06-30"))
                .expect(200);

        assertThat(holdsToday(delegate)).isFalse();
        assertThat(holdsToday(another)).isFalse();
        approval.as(People.ADA, "administrator")
                .patch("/v1/holdings/" + delegation, Map.of("until", "2025-07-01"))
                .expect(409, "approval.holding.delegate-has-no-more");
    }

    @Test
    void everybodyReadsTheirOwnOfficesAndNames() {
        approval.as(People.ADA, "administrator")
                .put("/v1/persons/" + holder, Map.of("name", "Jonge Beër"))
                .expect(200);

        JsonNode me = approval.minister(holder).get("/v1/me").expect(200).json();

        assertThat(me.get("name").asString()).isEqualTo("Jonge Beër");
        assertThat(me.get("holdings").get(0).get("officeId").asString()).isEqualTo(office);
        assertThat(approval.minister(holder)
                        .get("/v1/persons?ids=" + holder + "," + Ids.next())
                        .json())
                .hasSize(1);
    }

    @Test
    void refusesWhatCanNotBeRead() {
        var ada = approval.as(People.ADA, "administrator");

        ada.put("/v1/offices/" + office, Map.of("nameNl", "x", "nameEn", "x", "kind", "KING"))
                .expect(400);
        ada.put("/v1/offices/" + office, Map.of("nameNl", " ", "nameEn", "x", "kind", "LINE"))
                .expect(400);
        ada.put("/v1/offices/%3Cscript%3E", Map.of("nameNl", "x", "nameEn", "x", "kind", "LINE"))
                .expect(400);
        ada.put("/v1/persons/" + holder, Map.of("name", "x".repeat(501))).expect(400, "approval.text.too-large");
        ada.patch("/v1/holdings/" + Ids.next(), Map.of("until", "2025-01-01")).expect(404, "approval.holding.unknown");
        ada.post("/v1/offices/NONE/holdings", Map.of("personId", holder, "capacity", "STAFF", "from", "2025-01-01"))
                .expect(404, "approval.office.unknown");
        ada.post("/v1/offices/" + office + "/holdings", Map.of("personId", "x", "capacity", "STAFF"))
                .expect(400);
    }

    private Reply putOffice(String kind) {
        return approval.as(People.ADA, "administrator")
                .put(
                        "/v1/offices/" + office,
                        Map.of(
                                "nameNl",
                                "Proef",
                                "nameEn",
                                "Trial",
                                "kind",
                                kind,
                                "escalation",
                                List.of(People.SOFIE)));
    }

    private Reply record(UUID person, String capacity, String from, @Nullable String until, @Nullable UUID delegator) {
        Map<String, Object> body = new HashMap<>();
        body.put("personId", person);
        body.put("capacity", capacity);
        body.put("from", from);
        body.put("until", until);
        body.put("delegatorHoldingId", delegator);
        return approval.as(People.ADA, "administrator").post("/v1/offices/" + office + "/holdings", body);
    }

    private boolean holdsToday(UUID person) {
        return approval.as(person, "official")
                        .get("/v1/me")
                        .json()
                        .get("holdings")
                        .size()
                == 1;
    }

    private JsonNode offices() {
        return approval.as(People.ADA, "administrator")
                .get("/v1/offices")
                .expect(200)
                .json();
    }
}

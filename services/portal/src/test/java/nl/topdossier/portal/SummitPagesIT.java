package nl.topdossier.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.UUID;
import java.util.regex.Pattern;
import nl.topdossier.portal.book.ProcessBook;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** The pages of summits and work on what logistics answers, and what they ask of it. */
class SummitPagesIT extends AnsweredPortal {

    private static final String SUMMIT = "/summits/" + SampleAnswers.SUMMIT;
    private static final String WORK = "/work-tasks/" + SampleAnswers.TRANSPORT;

    @Autowired
    ProcessBook processes;

    @Autowired
    JdbcClient jdbc;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/summits | NAVO-top in Den Haag",
                "'' | Aantal leden per delegatie",
                "'' | van 24 tot en met 26 juni",
                "'' | Gereedheidstoets een half jaar vooraf",
                "'' | Hierop wacht: Pers en mediacentrum, Bilaterale gesprekken in de marge",
                "/timetable | 11 kalenderdagen voor de top",
                "/timetable | De brief begint vanzelf op vrijdag 6 juni",
                "/work | Vervoer van delegaties",
                "/work | wacht op Hotelkamers: kamers geblokt",
                "/figures | nog 500 kamers te kort",
                "/figures | Bijna op",
                "/report | Uitkomst van: Gereedheidstoets een half jaar vooraf",
                "/edit | Aantal leden per delegatie",
                "/dates | 2025-06-24"
            })
    void showWhatLogisticsSays(String page, String words) throws Exception {
        Document shown = page(get(page.startsWith("/summits") ? page : SUMMIT + page));

        assertThat(shown.select("main").html()).contains(words);
    }

    @Test
    void showPieceOfWorkWithWhatItNeedsAndWhatThePersonMayDo() throws Exception {
        Document shown = page(get(WORK));

        assertThat(shown.text())
                .contains("Hotelkamers", "nodig voor het klaar is")
                .contains("Gereedheidstoets een half jaar vooraf nodig voor het begin")
                .contains("De offertes zijn binnen.", "000:96");
        assertThat(shown.select("form[action]").eachAttr("action"))
                .contains(WORK + "/done", WORK + "/deliver", WORK + "/reassign", WORK + "/comment")
                .doesNotContain(WORK + "/start");
        assertThat(shown.select("form[action$=/remove] button").eachAttr("aria-label"))
                .as("the coordinator takes away what does not belong here")
                .hasSize(2)
                .allMatch(label ->
                        label.startsWith("Haal de opmerking") || label.equals("Haal het document Offertes weg"));
        assertThat(shown.select("a[href^=https://documenten]").text()).isEqualTo("Offertes");
        assertThat(shown.select("a[href^=javascript]")).isEmpty();
    }

    @Test
    void letWorkWaitForMore() throws Exception {
        String needs = "POST /v1" + WORK + "/needs";
        Document work = page(get(WORK));
        assertThat(work.select("#need-on option").eachText())
                .contains("Hotelkamers: plan v1")
                .doesNotContain("Vervoer van delegaties");
        SERVICES.answer(needs, "{}");

        MvcResult waits = mvc.perform(asCoordinator(post(WORK + "/need"))
                        .param("revision", "7")
                        .param("on", SampleAnswers.HOTELS + "/plan v1")
                        .param("kind", "BEFORE_FINISH"))
                .andReturn();

        assertThat(waits.getResponse().getRedirectedUrl()).startsWith(WORK);
        assertThat(SERVICES.asked(needs))
                .contains(
                        "If-Match: \"7\"",
                        "\"workTaskId\":\"" + SampleAnswers.HOTELS + "\"",
                        "\"result\":\"plan v1\"",
                        "\"kind\":\"BEFORE_FINISH\"");
    }

    @Test
    void takeAwayAComment() throws Exception {
        String comment = "/comments/" + new UUID(0, 5);
        SERVICES.answer("DELETE /v1" + WORK + comment, "{}");

        MvcResult gone =
                mvc.perform(asCoordinator(post(WORK + comment + "/remove"))).andReturn();

        assertThat(gone.getResponse().getRedirectedUrl()).startsWith(WORK);
        assertThat(SERVICES.asked("DELETE /v1" + WORK + comment)).isNotEmpty();
    }

    @Test
    void showEverythingThatMovesBeforeItIsApplied() throws Exception {
        Document preview =
                page(get(SUMMIT + "/dates").param("firstDay", "2025-06-24").param("lastDay", "2025-06-25"));

        assertThat(preview.text())
                .contains(
                        "Er veranderen 4 data",
                        "Vervoer van delegaties: klaar",
                        "De top: laatste dag",
                        "Verslag: uiterlijk");
        assertThat(SERVICES.asked("POST /v1/summits/" + SampleAnswers.SUMMIT + "/date-changes/preview"))
                .contains("\"lastDay\":\"2025-06-25\"");

        mvc.perform(asCoordinator(post(SUMMIT + "/dates"))
                        .param("firstDay", "2025-06-24")
                        .param("lastDay", "2025-06-25")
                        .param("revision", "3"))
                .andReturn();

        assertThat(SERVICES.asked("POST /v1/summits/" + SampleAnswers.SUMMIT + "/date-changes"))
                .contains("If-Match: \"3\"", "\"firstDay\":\"2025-06-24\"");
    }

    @Test
    void askForTheSameDaysOnlyOnce() throws Exception {
        Document same =
                page(get(SUMMIT + "/dates").param("firstDay", "2025-06-24").param("lastDay", "2025-06-26"));

        assertThat(same.text()).contains("De top is al op deze dagen");
    }

    @Test
    void sendNewSummitsAsTheyWereFilledIn() throws Exception {
        SERVICES.answer("POST /v1/summits", SampleAnswers.summit());

        MvcResult planned = mvc.perform(asCoordinator(post("/summits"))
                        .param("name", "NAVO-top in Den Haag")
                        .param("kind", "SUMMIT")
                        .param("attendance", "HOSTING")
                        .param("place", "Den Haag")
                        .param("firstDay", "2025-06-24")
                        .param("lastDay", "2025-06-26")
                        .param("sessions[0].title", "Noord-Atlantische Raad")
                        .param("sessions[0].day", "2025-06-25")
                        .param("sessions[0].from", "09:30")
                        .param("sessions[1].title", "")
                        .param("debates[0].house", "TWEEDE_KAMER")
                        .param("debates[0].day", "2025-06-17")
                        .param("assumed", "Aantal leden per delegatie\n\n"))
                .andReturn();

        assertThat(planned.getResponse().getRedirectedUrl()).isEqualTo(SUMMIT);
        assertThat(SERVICES.asked("POST /v1/summits"))
                .contains(
                        "\"meetingKind\":\"summit\"",
                        "\"title\":\"Noord-Atlantische Raad\",\"day\":\"2025-06-25\",\"from\":\"09:30",
                        "\"house\":\"TWEEDE_KAMER\"",
                        "\"assumed\":[\"Aantal leden per delegatie\"]")
                .doesNotContain("\"title\":\"\"");
    }

    @Test
    void keepWhatWasTypedWhenSomethingIsMissing() throws Exception {
        Document form = page(post("/summits").param("place", "Den Haag").param("sessions[0].title", "Diner"));

        assertThat(form.select("[role=alert]").text()).contains("Vul in: Naam", "Vul in: Eerste dag");
        assertThat(form.select("#sessions-0-title").val()).isEqualTo("Diner");
        assertThat(SERVICES.asked("POST /v1/summits")).isEmpty();
    }

    @Test
    void addWorkThatNoTemplateNamed() throws Exception {
        assertThat(page(get(SUMMIT + "/work")).select("a[href=" + SUMMIT + "/work-tasks/new]"))
                .hasSize(1);
        assertThat(page(get(SUMMIT + "/work-tasks/new"))
                        .select("#needs-0-on option")
                        .eachText())
                .contains("Hotelkamers", "Hotelkamers: plan v1", "Gereedheidstoets een half jaar vooraf");

        MvcResult added = mvc.perform(asCoordinator(interpreters())).andReturn();

        assertThat(added.getResponse().getRedirectedUrl()).isEqualTo(SUMMIT + "/work");
        assertThat(SERVICES.asked("POST /v1/summits/" + SampleAnswers.SUMMIT + "/work-tasks"))
                .contains(
                        "\"title\":\"Tolken\"",
                        "\"officeId\":\"TF-TOP\"",
                        "\"startDay\":\"2025-05-01\",\"dueDay\":\"2025-06-20\",\"workingDays\":10",
                        "\"needs\":[{\"kind\":\"BEFORE_FINISH\",\"workTaskId\":\"" + SampleAnswers.HOTELS
                                + "\",\"result\":\"plan v1\"},"
                                + "{\"kind\":\"BEFORE_START\",\"review\":\"readiness-half-year\"}]");
    }

    @Test
    void keepWorkThatWasRefusedAsItWasTyped() throws Exception {
        SERVICES.refuse(
                "POST /v1/summits/" + SampleAnswers.SUMMIT + "/work-tasks",
                400,
                "{\"code\":\"problem.work.office\",\"detail\":\"Voor TF-TOP treedt vandaag niemand op.\"}");

        Document refused = page(interpreters());

        assertThat(refused.select("[role=alert] a[href=#office]").text())
                .isEqualTo("Voor TF-TOP treedt vandaag niemand op.");
        assertThat(refused.select("#title").val()).isEqualTo("Tolken");
        assertThat(refused.select("#needs-0-on option[selected]").text()).isEqualTo("Hotelkamers: plan v1");
    }

    @Test
    void askNothingOfLogisticsBeforeTheFormOfWorkIsComplete() throws Exception {
        Document form = page(post(SUMMIT + "/work-tasks/new")
                .param("startDay", "1 mei")
                .param("workingDays", "veel")
                .param("body", "politie"));

        assertThat(form.select("[role=alert]").text())
                .contains(
                        "Vul in: Wat moet er gebeuren",
                        "Vul in: Kantoor",
                        "Dit is geen dag: Begint op",
                        "Vul in: Uiterlijk klaar op",
                        "Geef een geheel aantal werkdagen");
        assertThat(form.select("#body").val()).isEqualTo("politie");
        assertThat(SERVICES.asked("POST /v1/summits/" + SampleAnswers.SUMMIT + "/work-tasks"))
                .isEmpty();
    }

    private static MockHttpServletRequestBuilder interpreters() {
        return post(SUMMIT + "/work-tasks/new")
                .param("title", "Tolken")
                .param("office", "TF-TOP")
                .param("startDay", "2025-05-01")
                .param("dueDay", "2025-06-20")
                .param("workingDays", "10")
                .param("needs[0].kind", "BEFORE_FINISH")
                .param("needs[0].on", SampleAnswers.HOTELS + "/plan v1")
                .param("needs[1].kind", "BEFORE_START")
                .param("needs[1].on", "")
                .param("needs[2].kind", "BEFORE_START")
                .param("needs[2].on", "review:readiness-half-year");
    }

    @Test
    void tellLogisticsWhatWasDoneAndOnWhichVersion() throws Exception {
        MvcResult done = mvc.perform(asCoordinator(post(WORK + "/done"))
                        .param("revision", "7")
                        .param("day", "2025-06-20")
                        .param("result", "Het vervoer is geregeld.")
                        .param("override", "De kamers volgen."))
                .andReturn();

        assertThat(done.getResponse().getRedirectedUrl()).isEqualTo(WORK);
        assertThat(SERVICES.asked("POST /v1/work-tasks/" + SampleAnswers.TRANSPORT + "/completion"))
                .contains(
                        "If-Match: \"7\"",
                        "\"day\":\"2025-06-20\"",
                        "\"text\":\"Het vervoer is geregeld.\"",
                        "\"override\":\"De kamers volgen.\"");
    }

    @Test
    void cancelWorkWithReasonOnTheVersionThatWasSeen() throws Exception {
        assertThat(page(get(WORK)).select("form[action=" + WORK + "/cancel] textarea[required]"))
                .hasSize(1);

        MvcResult done = mvc.perform(asCoordinator(post(WORK + "/cancel"))
                        .param("revision", "7")
                        .param("reason", "De gastheer regelt het vervoer."))
                .andReturn();

        assertThat(done.getResponse().getRedirectedUrl()).isEqualTo(WORK);
        assertThat(SERVICES.asked("POST /v1/work-tasks/" + SampleAnswers.TRANSPORT + "/cancellation"))
                .contains("If-Match: \"7\"", "\"text\":\"De gastheer regelt het vervoer.\"");
    }

    @Test
    void warnOfWhatDoesNotBelongHereAndRefuseNothing() throws Exception {
        MvcResult said = mvc.perform(
                        asCoordinator(post(WORK + "/comment")).param("text", "De tafelschikking ligt bij de chef."))
                .andReturn();

        assertThat(SERVICES.asked("POST /v1/work-tasks/" + SampleAnswers.TRANSPORT + "/comments"))
                .contains("De tafelschikking ligt bij de chef.");
        assertThat(page(get(WORK).flashAttrs(said.getFlashMap()))
                        .select("#notices .td-notice--warning")
                        .text())
                .contains("tafelschikking", "er is niets geweigerd");
    }

    @Test
    void sayInTheWordsOfLogisticsWhatItRefuses() throws Exception {
        SERVICES.refuse(
                "POST /v1/work-tasks/" + SampleAnswers.TRANSPORT + "/results/0/delivery",
                409,
                "{\"code\":\"problem.work.needs\",\"detail\":\"Nog niet klaar: Hotelkamers\"}");

        MvcResult refused = mvc.perform(asCoordinator(post(WORK + "/deliver"))
                        .param("revision", "7")
                        .param("partial", "0")
                        .param("day", "2025-06-20"))
                .andReturn();

        assertThat(String.valueOf(refused.getFlashMap().get("notice"))).contains("Nog niet klaar: Hotelkamers");
    }

    @Test
    void recordAmountsAsPeopleTypeThem() throws Exception {
        mvc.perform(asCoordinator(post(SUMMIT + "/budget/" + SampleAnswers.LINE))
                        .param("kind", "COMMITTED")
                        .param("amount", "36,2 mln")
                        .param("revision", "4")
                        .param("source", "Voorjaarsnota"))
                .andReturn();

        assertThat(SERVICES.asked("POST /v1/budget-lines/" + SampleAnswers.LINE + "/amounts"))
                .contains("If-Match: \"4\"", "\"amount\":36200000", "\"kind\":\"COMMITTED\"");
    }

    @Test
    void addAndMoveTheMomentsAtWhichMoneyIsDecidedOn() throws Exception {
        String moments = SUMMIT + "/budget-decisions";
        Document figures = page(get(SUMMIT + "/figures"));
        assertThat(figures.select("form[action=" + moments + "] input[required]")
                        .eachAttr("name"))
                .containsExactly("name", "day");
        assertThat(figures.select("form[action=" + moments + "/spring-2025] input[name=day]")
                        .val())
                .isEqualTo("23 calendar days before first day");

        MvcResult added = mvc.perform(asCoordinator(post(moments))
                        .param("name", "Najaarsnota 2025")
                        .param("day", "2025-11-28"))
                .andReturn();
        mvc.perform(asCoordinator(post(moments + "/spring-2025"))
                        .param("revision", "6")
                        .param("day", "first day"))
                .andReturn();

        assertThat(added.getResponse().getRedirectedUrl()).isEqualTo(SUMMIT + "/figures");
        assertThat(SERVICES.asked("POST /v1/summits/" + SampleAnswers.SUMMIT + "/budget-decisions"))
                .contains("\"name\":\"Najaarsnota 2025\"", "\"day\":\"2025-11-28\"");
        assertThat(SERVICES.asked("POST /v1/summits/" + SampleAnswers.SUMMIT + "/budget-decisions/spring-2025/moves"))
                .contains("If-Match: \"6\"", "\"day\":\"first day\"");
    }

    @Test
    void addAFigureAndABudgetLineToTheWholeOrToAPieceOfWork() throws Exception {
        String summit = "POST /v1/summits/" + SampleAnswers.SUMMIT;
        Document figures = page(get(SUMMIT + "/figures"));
        assertThat(figures.select("#figure-work option").eachText()).contains("De hele top", "Hotelkamers");
        assertThat(figures.select("#line-work option").eachText()).contains("De hele top", "Hotelkamers");

        MvcResult added = mvc.perform(asCoordinator(post(SUMMIT + "/figures"))
                        .param("name", "vrijwilligers")
                        .param("unit", "personen")
                        .param("work", SampleAnswers.HOTELS.toString()))
                .andReturn();
        mvc.perform(asCoordinator(post(SUMMIT + "/budget"))
                        .param("name", "onvoorzien")
                        .param("work", ""))
                .andReturn();

        assertThat(added.getResponse().getRedirectedUrl()).isEqualTo(SUMMIT + "/figures");
        assertThat(SERVICES.asked(summit + "/figures"))
                .contains(
                        "\"name\":\"vrijwilligers\"",
                        "\"unit\":\"personen\"",
                        "\"workTaskId\":\"" + SampleAnswers.HOTELS + "\"");
        assertThat(SERVICES.asked(summit + "/budget")).contains("\"name\":\"onvoorzien\"", "\"workTaskId\":null");
    }

    @Test
    void leaveTheMomentsOfDecisionToTheCoordinator() throws Exception {
        Document figures = Jsoup.parse(mvc.perform(asDesk(get(SUMMIT + "/figures")))
                .andReturn()
                .getResponse()
                .getContentAsString());

        assertThat(figures.select("#budget").text()).contains("Voorjaarsnota 2025");
        assertThat(figures.select("form[action*=budget-decisions]")).isEmpty();
        assertThat(page(get(SUMMIT + "/report")).select("form[action*=budget-decisions]"))
                .isEmpty();
    }

    @Test
    void putWhatEndangersTheDeadlineOnTop() throws Exception {
        Document plan = page(get("/plan"));

        // Letters that other tests opened may be late too.
        assertThat(counter(plan, "late")).isPositive();
        assertThat(plan.select("table.td-gantt tbody tr").getFirst().text())
                .contains("Hotelkamers", "kritieke pad", "3 werkdagen te kort");
        assertThat(plan.text())
                .contains("Het kritieke pad komt 3 werkdagen te kort. Pad: Hotelkamers → Vervoer van delegaties");
        assertThat(plan.select("[style]"))
                .as("nothing inline, which the policy forbids")
                .isEmpty();
    }

    private static int counter(Document plan, String which) {
        String number = plan.select(".td-counter--" + which + " dd").text();
        return number.isEmpty() ? 0 : Integer.parseInt(number);
    }

    @Test
    void nameLettersThatAreStillToBeOpenedWithTheSlackOfTheirSteps() throws Exception {
        Document plan = page(get("/plan"));

        assertThat(plan.select("tr#row-" + SampleAnswers.AGENDA).text())
                .contains("NAVO-top in Den Haag", "nog te openen", "2 werkdagen te kort", "De brief begint vanzelf op");
        assertThat(plan.select("tr#row-" + SampleAnswers.AGENDA + " a").attr("href"))
                .isEqualTo(SUMMIT + "/timetable");
    }

    @Test
    void putALetterOnTheCriticalPathWhenItHasLessSlackThanTheWork() throws Exception {
        SampleAnswers.tellOfAgenda(SERVICES, -5);

        Document plan = page(get("/plan"));

        assertThat(plan.select(".td-plan__critical").text())
                .contains("Het kritieke pad komt 5 werkdagen te kort", "NAVO-top in Den Haag")
                .doesNotContain("Hotelkamers");
        assertThat(plan.select("tr#row-" + SampleAnswers.AGENDA).text()).contains("kritieke pad");
        assertThat(plan.select("tr#row-" + SampleAnswers.HOTELS).text()).doesNotContain("kritieke pad");
    }

    @Test
    void showWhatOtherDebatesMoveBeforeTheyAreKept() throws Exception {
        Document preview = page(otherDebate());

        assertThat(preview.select("#preview").text())
                .contains("Er verandert 1 datum", "uiterlijk verzenden", "Nog niets is bewaard");
        assertThat(SERVICES.asked("POST /v1/summits/" + SampleAnswers.SUMMIT + "/preview"))
                .contains("\"day\":\"2025-06-10\"");
        assertThat(SERVICES.asked("PUT /v1/summits/" + SampleAnswers.SUMMIT)).isEmpty();

        SERVICES.answer("PUT /v1/summits/" + SampleAnswers.SUMMIT, SampleAnswers.summit());
        MvcResult kept = mvc.perform(asCoordinator(otherDebate()
                        .param("previewed", preview.select("[name=previewed]").val())))
                .andReturn();

        assertThat(kept.getResponse().getRedirectedUrl()).isEqualTo(SUMMIT);
        assertThat(SERVICES.asked("PUT /v1/summits/" + SampleAnswers.SUMMIT))
                .contains("If-Match: \"3\"", "\"day\":\"2025-06-10\"");
    }

    @Test
    void keepWhatWasTypedWhenSomeoneElseStoredTheSummitFirst() throws Exception {
        SERVICES.refuse(
                "PUT /v1/summits/" + SampleAnswers.SUMMIT,
                412,
                "{\"code\":\"problem.http.412\",\"detail\":\"Iemand anders heeft dit intussen gewijzigd.\"}");

        Document form = page(post(SUMMIT + "/edit")
                .param("revision", "2")
                .param("name", "NAVO-top in Den Haag")
                .param("place", "Scheveningen")
                .param("venue", "World Forum")
                .param("sessions[0].title", "Noord-Atlantische Raad")
                .param("sessions[0].day", "2025-06-25")
                .param("sessions[0].from", "09:30")
                .param("debates[0].house", "TWEEDE_KAMER")
                .param("debates[0].day", "2025-06-17"));

        assertThat(form.select("#place").val()).isEqualTo("Scheveningen");
        assertThat(form.select("[name=revision]").val())
                .as("the next save is on what is kept now")
                .isEqualTo("3");
        assertThat(form.select("#meanwhile dt").eachText()).containsExactly("Plaats", "Aannames");
        assertThat(form.select("#meanwhile dd").eachText()).containsExactly("Den Haag", "Aantal leden per delegatie");
    }

    private static MockHttpServletRequestBuilder otherDebate() {
        return post(SUMMIT + "/edit")
                .param("revision", "3")
                .param("name", "NAVO-top in Den Haag")
                .param("place", "Den Haag")
                .param("debates[0].house", "TWEEDE_KAMER")
                .param("debates[0].day", "2025-06-10");
    }

    @Test
    void countMoneyThatRunsOutAmongWhatEndangersTheDeadline() throws Exception {
        SampleAnswers.tellOfMoney(SERVICES);

        Document plan = page(get("/plan"));

        assertThat(counter(plan, "soon")).isGreaterThanOrEqualTo(2);
        assertThat(plan.select("tr#row-" + new UUID(9, 61)).text())
                .contains("onvoorzien", "begroting", "Overschreden", "€ 20.000 te veel", "de coördinator");
        assertThat(plan.select("tr#row-" + SampleAnswers.LINE).text()).contains("vervoer", "Bijna op", "€ 50.000 vrij");
        assertThat(plan.select("a[href=" + SUMMIT + "/figures]").eachText()).containsSequence("onvoorzien", "vervoer");
        assertThat(plan.text()).contains("0 van 3 gedaan").doesNotContain("onbekend");
    }

    @Test
    void foldTenThousandPiecesOverTwentySummitsIntoScreenfuls() throws Exception {
        SampleAnswers.tellMuch(SERVICES, 20, 500);
        page(get("/plan"));
        page(get("/plan"));

        MvcResult all = mvc.perform(asCoordinator(get("/plan"))).andReturn();
        String html = all.getResponse().getContentAsString();

        // Letters that other tests left behind are in the plan as well.
        assertThat(Pattern.compile("<a [^>]*href=\"/work-tasks/")
                        .matcher(html)
                        .results()
                        .count())
                .isBetween(20L, 20 * 8L);
        assertThat(html).contains("Toon ook de overige 492");
        assertThat(html.length()).isLessThan(700_000);
    }

    @ParameterizedTest
    @CsvSource({
        "summits, prepare-summit, Task_AwaitMilestone, Mijlpaal afwachten",
        "work-tasks, do-work-task, Task_DoWork, Werk doen"
    })
    void drawTheProcessOfSummitAndWorkWithWhereItIs(String kind, String process, String element, String name)
            throws Exception {
        UUID subject = kind.equals("summits") ? SampleAnswers.SUMMIT : SampleAnswers.TRANSPORT;
        runs(process, subject, element);
        String address = "/board/" + kind + "/" + subject;

        Document board = page(get(address));

        assertThat(page(get("/" + kind + "/" + subject)).select("a[href=" + address + "]"))
                .hasSize(1);
        assertThat(board.select(".td-process table").text()).contains(name, "Is hier");
        assertThat(board.select("[data-model]").attr("data-model")).isEqualTo("/board/models/" + process + ".bpmn");
        assertThat(mvc.perform(asCoordinator(get(board.select("[data-state]").attr("data-state"))))
                        .andReturn()
                        .getResponse()
                        .getContentAsString())
                .contains("{\"element\":\"" + element + "\",\"count\":1}");
        assertThat(mvc.perform(asCoordinator(get("/board/models/" + process + ".bpmn")))
                        .andReturn()
                        .getResponse()
                        .getContentAsString())
                .contains(element);
    }

    private void runs(String process, UUID subject, String element) {
        assertThat(processes.follows(process)).isTrue();
        long instance = Math.abs(subject.hashCode());
        jdbc.sql("""
                        insert into process_row (process_id, business_key, letter_id, service, engine_id, instance_key)
                        values (:process, :subject, :subject, 'logistics', 'here', :instance) on conflict do nothing
                        """)
                .param("process", process)
                .param("subject", subject)
                .param("instance", instance)
                .update();
        jdbc.sql("""
                        insert into element_row
                          (engine_id, element_key, instance_key, element_id, element_type, state, since)
                        values ('here', :instance, :instance, :element, 'RECEIVE_TASK', 'ACTIVE', now())
                        on conflict do nothing
                        """).param("instance", instance).param("element", element).update();
    }

    @Test
    void showIncidentsOfSummitsBesideThoseOfLetters() throws Exception {
        SERVICES.answer("GET /v1/incidents", """
                [{"incidentKey": 5, "processId": "prepare-summit", "elementId": "Task_AdvanceSummit",
                  "errorType": "JOB_NO_RETRIES", "message": null, "createdAt": "2025-06-01T08:00:00Z",
                  "businessKey": "%1$s", "letterId": "%1$s"}]
                """.formatted(SampleAnswers.SUMMIT));

        SERVICES.answer("GET /v1/unprocessed-messages", """
                [{"eventId": "%1$s", "topic": "logistics.work-task.v1", "key": "%2$s", "type": "WorkTaskReady",
                  "parkedAt": "2025-06-01T08:00:00Z", "attempts": 5, "failure": "LetterNotKnown", "waiting": 0}]
                """.formatted(new UUID(9, 99), SampleAnswers.TRANSPORT));

        Document board = page(get("/board"));

        assertThat(board.select(".td-trouble").text()).contains("Top voorbereiden", "Doen wat nu moet");
        assertThat(board.select(".td-trouble a").eachAttr("href"))
                .contains("/board/summits/" + SampleAnswers.SUMMIT, "/board/work-tasks/" + SampleAnswers.TRANSPORT);
    }

    @ParameterizedTest
    @CsvSource({"summits, NAVO-top in Den Haag", "work-tasks, Vervoer van delegaties"})
    void showTheAuditTrailOfSummitAndWork(String kind, String title) throws Exception {
        UUID subject = kind.equals("summits") ? SampleAnswers.SUMMIT : SampleAnswers.TRANSPORT;
        SERVICES.answer("GET /v1/letters/" + subject + "/audit", """
                {"letterId": "%1$s",
                 "chains": [{"letterId": "%1$s", "service": "logistics", "entries": 1, "headPosition": 1,
                             "headHash": "abc", "whole": true, "breaks": [], "alarms": []}],
                 "entries": [{"service": "logistics", "position": 1, "at": "2025-06-01T08:00:00Z", "act": "work-started",
                              "person": "%1$s", "details": {"day": "2025-06-01"}, "hash": "abc"}]}
                """.formatted(subject));

        Document audit = page(get("/audit/" + subject));

        assertThat(page(get("/" + kind + "/" + subject)).select("a[href=/audit/" + subject + "]"))
                .hasSize(1);
        assertThat(audit.select("h1").text()).isEqualTo(title);
        assertThat(audit.select("main").text()).contains("Werk begonnen", "Klopt");
        assertThat(audit.select("a[href=/" + kind + "/" + subject + "]")).hasSize(1);
    }

    @Test
    void giveOnlyTheLivePartWhenItIsAskedFor() throws Exception {
        MvcResult part = mvc.perform(
                        asCoordinator(get("/plan")).header("HX-Request", "true").header("HX-Target", "plan-live"))
                .andReturn();

        assertThat(part.getResponse().getContentAsString())
                .contains("id=\"plan-live\"")
                .doesNotContain("<html");
    }

    private Document page(MockHttpServletRequestBuilder request) throws Exception {
        return shown(asCoordinator(request));
    }
}

package nl.topdossier.portal;

import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What logistics and drafting answer about one summit, as their own tests pin it. */
final class SampleAnswers {

    static final UUID SUMMIT = new UUID(8, 1);
    static final UUID HOTELS = new UUID(9, 7);
    static final UUID TRANSPORT = new UUID(9, 9);
    /** An agenda that is still to be opened. */
    static final UUID AGENDA = new UUID(9, 80);

    static final UUID LINE = new UUID(9, 60);

    private SampleAnswers() {}

    static void tell(AnsweringServices services) {
        String summit = "GET /v1/summits/" + SUMMIT;
        services.answer("POST /oauth2/token", """
                {"access_token": "token", "token_type": "Bearer", "expires_in": 3600}
                """);
        services.answer("GET /v1/persons", "[]");
        services.answer("GET /v1/offices", "[]");
        services.answer("GET /v1/summits", "[" + summit() + "]");
        services.answer(summit, summit());
        services.answer(summit + "/timetable", TIMETABLE);
        services.answer(summit + "/work", plan());
        services.answer("GET /v1/plan", "[" + plan() + "]");
        tellOfAgenda(services, -2);
        services.answer("POST /v1/summits/" + SUMMIT + "/preview", """
                [{"part": "letter", "subject": "ANNOTATED_AGENDA", "what": "release", "before": "2025-06-13",
                  "after": "2025-06-06", "officeId": "DVB"}]
                """);
        services.answer(summit + "/work-proposals", "[]");
        services.answer(summit + "/work-notices", "[]");
        services.answer(summit + "/figures", FIGURES);
        services.answer(summit + "/budget", BUDGET);
        services.answer("GET /v1/budget-lines/endangered", "[]");
        services.answer(summit + "/outdated-letters", OUTDATED);
        services.answer("POST /v1/summits/" + SUMMIT + "/date-changes/preview", PREVIEW);
        services.answer("GET /v1/work-tasks/" + TRANSPORT, """
                {"task": %s,
                 "comments": [{"commentId": "%2$s", "personId": "%2$s", "text": "De offertes zijn binnen.", "writtenAt": "2025-06-01T08:00:00Z"}],
                 "links": [
                   {"linkId": "%2$s", "personId": "%2$s", "title": "Offertes", "address": "https://documenten.example/offertes", "addedAt": "2025-06-01T08:00:00Z"},
                   {"linkId": "%2$s", "personId": "%2$s", "title": "Boos", "address": "javascript:alert(1)", "addedAt": "2025-06-01T08:00:00Z"}],
                 "overrides": []}
                """.formatted(transport(), new UUID(0, 5)));
    }

    /** The agenda is still to be opened, with this slack; the work has three working days too few. */
    static void tellOfAgenda(AnsweringServices services, int slack) {
        services.answer("GET /v1/plan/letters", """
                [{"plannedId": "%2$s", "summitId": "%1$s", "kind": "ANNOTATED_AGENDA", "draftingOfficeId": "DVB",
                  "letterId": null, "opensOn": "2999-06-06", "latestDispatch": "2999-06-13",
                  "deadline": "2999-06-13T15:00:00Z", "step": "MINISTERS", "slack": %3$d}]
                """.formatted(SUMMIT, AGENDA, slack));
    }

    static String summit() {
        return summit(SUMMIT, "NAVO-top in Den Haag");
    }

    private static String summit(UUID id, String name) {
        return """
                {"summitId": "%s", "name": "%s", "meetingKind": "summit", "attendance": "HOSTING", "place": "Den Haag",
                 "venue": "World Forum", "firstDay": "2025-06-24", "lastDay": "2025-06-26",
                 "sessions": [{"title": "Noord-Atlantische Raad", "day": "2025-06-25", "from": "09:30:00", "to": null}],
                 "sideEvents": [], "debates": [{"house": "TWEEDE_KAMER", "day": "2025-06-17"}],
                 "assumed": ["Aantal leden per delegatie"], "state": "PLANNED", "version": 3}
                """.formatted(id, name);
    }

    /** The line of security is nearly used up, and one without work is overrun. */
    static void tellOfMoney(AnsweringServices services) {
        services.answer("GET /v1/budget-lines/endangered", """
                [{"summitId": "%1$s", "budgetLineId": "%2$s", "workTaskId": "%3$s", "name": "vervoer", "planned": 1000000,
                  "committed": 950000, "spent": 0, "standing": "NEAR"},
                 {"summitId": "%1$s", "budgetLineId": "%4$s", "workTaskId": null, "name": "onvoorzien", "planned": 100000,
                  "committed": 0, "spent": 120000, "standing": "OVER"},
                 {"summitId": "%5$s", "budgetLineId": "%5$s", "workTaskId": null, "name": "onbekend", "planned": 1,
                  "committed": 2, "spent": 0, "standing": "OVER"}]
                """.formatted(
                        SUMMIT, LINE, TRANSPORT, new UUID(9, 61), new UUID(9, 62)));
    }

    private static String plan() {
        return """
                {"summitId": "%s", "summit": "NAVO-top in Den Haag", "template": "den-haag-2025", "templateVersion": 1,
                 "criticalPath": ["%s", "%s"], "tasks": [%s, %s],
                 "reviews": [{"code": "readiness-half-year", "title": "Gereedheidstoets een half jaar vooraf", "day": "2024-12-24"}]}
                """.formatted(SUMMIT, HOTELS, TRANSPORT, hotels(), transport());
    }

    private static String hotels() {
        return piece(SUMMIT, HOTELS, "Hotelkamers", "STARTED", "2025-05-30", -3, true, true, "[]");
    }

    private static String transport() {
        return piece(
                SUMMIT, TRANSPORT, "Vervoer van delegaties", "STARTED", "2999-06-20", 12, true, false, """
                [{"kind": "BEFORE_FINISH", "workTaskId": "%s", "title": "Hotelkamers", "officeId": "TF-TOP",
                  "result": "kamers geblokt", "forResult": null, "met": false, "cancelled": false, "blocks": true},
                 {"kind": "BEFORE_START", "workTaskId": null, "review": "readiness-half-year",
                  "title": "Gereedheidstoets een half jaar vooraf", "officeId": null, "result": null, "forResult": null,
                  "met": true, "cancelled": false, "blocks": false}]
                """.formatted(
                                HOTELS));
    }

    private static String piece(
            UUID summit,
            UUID id,
            String title,
            String state,
            String due,
            int slack,
            boolean critical,
            boolean overdue,
            String needs) {
        return """
                {"workTaskId": "%s", "summitId": "%s", "key": "k", "number": 7, "title": "%s", "officeId": "TF-TOP",
                 "body": null, "source": "000:96", "state": "%s", "startDay": "2025-05-01", "dueDay": "%s",
                 "workingDays": 10, "startedOn": "2025-05-02", "doneOn": null, "outcome": null, "taskId": null,
                 "slack": %d, "critical": %b, "overdue": %b, "nextStep": "FINISH", "needs": %s,
                 "results": [{"position": 0, "name": "plan v1", "dueDay": "2025-06-10", "deliveredOn": null, "note": null}],
                 "version": 7}
                """.formatted(id, summit, title, state, due, slack, critical, overdue, needs);
    }

    /** So many summits, each with so many pieces of work of which one in fifty is late. */
    static void tellMuch(AnsweringServices services, int summits, int pieces) {
        services.answer(
                "GET /v1/summits",
                IntStream.range(0, summits)
                        .mapToObj(i -> summit(new UUID(20, i), "Top " + i))
                        .collect(Collectors.joining(",", "[", "]")));
        services.answer(
                "GET /v1/plan",
                IntStream.range(0, summits)
                        .mapToObj(i -> """
                                {"summitId": "%s", "summit": "Top", "template": null, "criticalPath": ["%s"], "tasks": [%s]}
                                """.formatted(new UUID(20, i), new UUID(30 + i, 0), pieces(i, pieces)))
                        .collect(Collectors.joining(",", "[", "]")));
    }

    private static String pieces(int summit, int pieces) {
        return IntStream.range(0, pieces)
                .mapToObj(i -> piece(
                        new UUID(20, summit),
                        new UUID(30 + summit, i),
                        "Werk " + i,
                        "STARTED",
                        i % 50 == 0 ? "2025-05-30" : "2999-06-20",
                        i % 50 == 0 ? -3 : 40,
                        i == 0,
                        i % 50 == 0,
                        "[]"))
                .collect(Collectors.joining(","));
    }

    private static final String TIMETABLE = """
            {"letters": [
               {"kind": "ANNOTATED_AGENDA", "draftingOfficeId": "DVB", "houses": ["TWEEDE_KAMER"], "state": "PLANNED",
                "letterId": null, "opensOn": "2025-06-06", "latestDispatch": "2025-06-13",
                "deadline": "2025-06-13T15:00:00Z", "rules": ["agenda"],
                "reasons": ["11 kalenderdagen voor de top"], "warnings": [],
                "steps": [{"step": "OPENED", "latest": "2025-06-06", "doneOn": null, "slack": 2}],
                "sentOn": null, "deviation": null},
               {"kind": "REPORT", "draftingOfficeId": "DVB", "houses": ["TWEEDE_KAMER"], "state": "DISPATCHED",
                "letterId": "00000000-0000-0007-0000-000000000007", "opensOn": "2025-06-25", "latestDispatch": "2025-07-03",
                "deadline": "2025-07-03T15:00:00Z", "rules": ["report"], "reasons": ["8 kalenderdagen na de top"],
                "warnings": ["Reces onbekend"],
                "steps": [{"step": "RELEASE", "latest": "2025-07-03", "doneOn": "2025-07-04", "slack": null}],
                "sentOn": "2025-07-04", "deviation": "Wachtte op de MP"}],
             "milestones": [
               {"kind": "REVIEW", "code": "readiness-half-year", "iteration": 1, "day": "2024-12-24", "state": "OPEN",
                "taskId": "00000000-0000-0007-0000-000000000020", "result": null, "remarks": null, "doneOn": null,
                "holds": ["Pers en mediacentrum", "Bilaterale gesprekken in de marge"]},
               {"kind": "REVIEW", "code": "readiness-two-months", "iteration": 1, "day": "2025-04-29", "state": "DONE",
                "taskId": null, "result": "READY_WITH_REMARKS", "remarks": "Vervoer volgt.", "doneOn": "2025-04-29"},
               {"kind": "END", "code": "end", "iteration": 1, "day": "2025-06-26", "state": "PLANNED",
                "taskId": null, "result": null, "remarks": null, "doneOn": null},
               {"kind": "EVALUATION", "code": "evaluation", "iteration": 1, "day": "2025-07-24", "state": "PLANNED",
                "taskId": null, "result": null, "remarks": null, "doneOn": null}],
             "corrections": []}
            """;

    private static final String FIGURES = """
            [{"figureId": "00000000-0000-0009-0000-000000000070", "workTaskId": "00000000-0000-0009-0000-000000000007",
              "key": "rooms-wanted", "name": "kamers gewenst", "unit": "kamers", "value": 4500, "source": null,
              "assumed": true, "history": [], "version": 1},
             {"figureId": "00000000-0000-0009-0000-000000000071", "workTaskId": "00000000-0000-0009-0000-000000000007",
              "key": "rooms-blocked", "name": "kamers geblokt", "unit": "kamers", "value": 4000, "source": "000:96",
              "assumed": false, "history": [{"position": 1, "value": 4000, "source": "000:96", "assumed": false,
              "knownOn": "2024-08-13", "recordedBy": "00000000-0000-0000-0000-000000000005",
              "recordedAt": "2025-01-01T10:00:00Z"}], "version": 2}]
            """;

    private static final String BUDGET = """
            {"planned": 95000000, "committed": 90000000, "spent": 10000000, "standing": "NEAR",
             "lines": [{"budgetLineId": "00000000-0000-0009-0000-00000000003c", "workTaskId": null, "key": "security",
               "name": "veiligheid", "planned": 95000000, "committed": 90000000, "spent": 10000000, "standing": "NEAR",
               "history": [{"position": 1, "kind": "PLANNED", "amount": 95000000, "source": "000:90", "assumed": true,
               "decision": null, "knownOn": "2024-08-13", "recordedBy": "00000000-0000-0000-0000-000000000005",
               "recordedAt": "2025-01-01T10:00:00Z"}], "version": 4}],
             "decisions": [{"key": "spring-2025", "name": "Voorjaarsnota 2025", "day": "2025-06-01",
               "rule": "23 calendar days before first day", "version": 6}]}
            """;

    private static final String OUTDATED = """
            [{"letterId": "00000000-0000-0007-0000-000000000008", "title": "Voorbereiding", "state": "DRAFT", "sent": false,
              "mentions": [{"part": "letter", "text": "van 24 tot en met 26 juni"}]}]
            """;

    private static final String PREVIEW = """
            [{"part": "summit", "subject": "s", "what": "last-day", "before": "2025-06-26", "after": "2025-06-25", "officeId": null},
             {"part": "letter", "subject": "REPORT", "what": "release", "before": "2025-07-04", "after": "2025-07-03", "officeId": "DVB"},
             {"part": "milestone", "subject": "evaluation", "what": "day", "before": "2025-07-24", "after": "2025-07-23", "officeId": null},
             {"part": "work-task", "subject": "00000000-0000-0009-0000-000000000009", "what": "finish", "before": "2025-06-26", "after": "2025-06-25", "officeId": "TF-TOP"}]
            """;
}

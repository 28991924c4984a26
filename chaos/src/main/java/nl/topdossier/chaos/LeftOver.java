package nl.topdossier.chaos;

import java.util.List;

/** Something that must be empty in the schemas of these services when all letters have ended. */
record LeftOver(String name, List<String> services, String from, String shown) {

    private static final List<String> WITH_PROCESSES = List.of("drafting", "approval", "dispatch", "logistics");
    private static final List<String> ALL =
            List.of("drafting", "approval", "dispatch", "records", "logistics", "commitments", "portal");

    static final List<LeftOver> KINDS = List.of(
            new LeftOver(
                    "open tasks", WITH_PROCESSES, "task where closed_at is null", "kind || ' of letter ' || letter_id"),
            new LeftOver(
                    "running processes",
                    WITH_PROCESSES,
                    "process_instance where ended_at is null",
                    "process_id || ' of letter ' || letter_id || ' instance ' || coalesce(instance_key::text, 'none')"),
            new LeftOver(
                    "commands without effect",
                    WITH_PROCESSES,
                    "engine_command where done_at is null",
                    "kind || ' ' || coalesce(name, '') || ' for ' || business_key || ' attempts ' || attempts"
                            + " || coalesce(' task ' || task_id, '') || coalesce(' failure ' || failure, '')"),
            new LeftOver(
                    "open incidents",
                    WITH_PROCESSES,
                    "incident where resolved_at is null",
                    "process_id || ' ' || element_id || ': ' || error_type || ' ' || coalesce(message, '')"),
            new LeftOver(
                    "unprocessed messages",
                    ALL,
                    "inbox where done_at is null",
                    "type || ' of ' || key || ' attempts ' || attempts || coalesce(' failure ' || failure, '')"),
            new LeftOver("facts not told", ALL, "outbox", "type || ' of ' || key"),
            new LeftOver(
                    "letters not filed",
                    List.of("records"),
                    "filing where state <> 'FILED'",
                    "state || ' ' || letter_id"),
            new LeftOver(
                    "audit entries not at records",
                    List.of("drafting", "approval", "dispatch", "logistics", "commitments"),
                    "audit_entry e where not exists (select 1 from records.chain_entry c where c.letter_id = e.letter_id"
                            + " and c.position = e.position and c.hash = e.hash)",
                    "'entry ' || position || ' of ' || letter_id"),
            new LeftOver(
                    "audit chains not whole",
                    List.of("records"),
                    "chain where not whole or alarms > 0",
                    "service || ' of letter ' || letter_id"),
            new LeftOver(
                    "tasks still listed",
                    List.of("portal"),
                    "task_row where closed_at is null",
                    "kind || ' ' || letter_id"),
            new LeftOver(
                    "letters still listed",
                    List.of("portal"),
                    "letter_card where ended_at is null",
                    "stage || ' ' || letter_id"));

    long count(Database database, String service) {
        return database.count("select count(*) from " + in(service));
    }

    /** Some of them, for people. */
    List<String> some(Database database, String service) {
        return database.rows("select " + shown + " from " + in(service) + " limit 5").stream()
                .map(row -> service + ": " + row.getFirst())
                .toList();
    }

    private String in(String service) {
        return service + "." + from;
    }
}

package nl.topdossier.chaos;

import java.util.List;

/** Records has every entry that any service made, and raised no alarm. */
final class AuditChecks {

    /** Letters are at work in every run, the others not in each. */
    private static final List<String> OF_LETTERS = List.of("drafting", "approval", "dispatch");

    private static final List<String> SERVICES =
            List.of("drafting", "approval", "dispatch", "logistics", "commitments");

    private final Database database;

    AuditChecks(Database database) {
        this.database = database;
    }

    void into(Findings findings) {
        var table = new Table("audit", "entries", "at records", "chains", "not whole", "alarms");
        for (String service : SERVICES) {
            long made = database.count("select count(*) from " + service + ".audit_entry");
            long known = database.count("select count(*) from " + service + ".audit_entry e join records.chain_entry c"
                    + " on c.letter_id = e.letter_id and c.position = e.position and c.hash = e.hash and c.service = '"
                    + service + "'");
            String chains = "from records.chain where service = '" + service + "'";
            long broken = database.count("select count(*) " + chains + " and not whole");
            long alarms = database.count("select coalesce(sum(alarms), 0) " + chains);
            table.row(service, made, known, database.count("select count(*) " + chains), broken, alarms);
            findings.expect(
                    (made > 0 || !OF_LETTERS.contains(service)) && made == known && broken == 0 && alarms == 0,
                    "expected the audit of " + service + " to be whole at records, but " + known + " of " + made
                            + " entries are there, " + broken + " chains are not whole, " + alarms + " alarms");
        }
        findings.show(table);
    }
}

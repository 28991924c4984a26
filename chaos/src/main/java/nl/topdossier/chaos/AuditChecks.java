package nl.topdossier.chaos;

import java.util.List;

/** Records has every entry that any service made, and raised no alarm. */
final class AuditChecks {

    private final Database database;

    AuditChecks(Database database) {
        this.database = database;
    }

    void into(Findings findings) {
        var table = new Table("audit", "entries", "at records", "chains", "not whole", "alarms");
        for (String service : List.of("drafting", "approval", "dispatch")) {
            long made = database.count("select count(*) from " + service + ".audit_entry");
            long known = database.count("select count(*) from " + service + ".audit_entry e join records.chain_entry c"
                    + " on c.letter_id = e.letter_id and c.position = e.position and c.hash = e.hash and c.service = '"
                    + service + "'");
            String chains = "from records.chain where service = '" + service + "'";
            long broken = database.count("select count(*) " + chains + " and not whole");
            long alarms = database.count("select coalesce(sum(alarms), 0) " + chains);
            table.row(service, made, known, database.count("select count(*) " + chains), broken, alarms);
            findings.expect(
                    made > 0 && made == known && broken == 0 && alarms == 0,
                    "expected the audit of " + service + " to be whole at records, but " + known + " of " + made
                            + " entries are there, " + broken + " chains are not whole, " + alarms + " alarms");
        }
        findings.show(table);
    }
}

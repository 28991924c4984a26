package nl.topdossier.audit.verify;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Checks an exported audit without network or database. Ends with 0 (whole), 1 (broken) or 2 (no export to check). */
public final class AuditVerify {

    private AuditVerify() {}

    /** Called by {@code ./topdossier audit verify FILE}. */
    public static void main(String[] arguments) {
        System.exit(run(List.of(arguments), System.out, System.err));
    }

    static int run(List<String> arguments, PrintStream out, PrintStream err) {
        if (arguments.size() != 2 || !arguments.getFirst().equals("verify")) {
            err.println("Expected: verify FILE");
            return 2;
        }
        try {
            ExportCheck.Report report = ExportCheck.of(Files.readAllLines(Path.of(arguments.getLast())));
            report.said().forEach(line -> out.println("  " + line));
            report.broken().forEach(line -> out.println("  BROKEN " + line));
            out.println(report.whole() ? "whole" : "broken");
            return report.whole() ? 0 : 1;
        } catch (IOException e) {
            err.println("Expected a file in UTF-8 that can be read, but: " + arguments.getLast());
        } catch (IllegalArgumentException e) {
            err.println("Expected an exported audit, but: " + e.getMessage());
        }
        return 2;
    }
}

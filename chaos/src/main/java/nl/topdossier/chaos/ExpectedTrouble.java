package nl.topdossier.chaos;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** What a log may say while another part is down, or because its own part was killed. Everything else is unexplained. */
record ExpectedTrouble(String name, Pattern parts, Pattern words, Set<ProcessKind> whileDown) {

    private static final Set<ProcessKind> ANY = EnumSet.allOf(ProcessKind.class);

    private static final List<ExpectedTrouble> KNOWN = List.of(
            of(
                    "the database is away",
                    ".*",
                    "PSQLException|SQLTransientConnection|CannotGetJdbcConnection|CannotCreateTransaction"
                            + "|DataAccessResourceFailure|JdbcConnection|terminating connection|database system is"
                            + "|HikariPool|TransactionException|TransactionSystemException",
                    EnumSet.of(ProcessKind.POSTGRESQL)),
            of("Kafka is away", ".*", "org\\.apache\\.kafka|kafka", EnumSet.of(ProcessKind.KAFKA)),
            of(
                    "the engine is away",
                    ".*",
                    "UNAVAILABLE|StatusRuntimeException|io\\.camunda|ConnectException",
                    EnumSet.of(ProcessKind.ZEEBE)),
            of(
                    "the engine's gateway meets no broker",
                    "zeebe",
                    "io\\.atomix|connection was cut prematurely",
                    EnumSet.of(ProcessKind.ZEEBE)),
            of(
                    "a caller or a called service went away",
                    ".*",
                    "Connection reset|Broken pipe|Connection refused|ConnectException|ResourceAccessException"
                            + "|ClientAbortException|AsyncRequestNotUsable|HttpServerErrorException",
                    ANY));

    /** Why a log says this, if something that was killed explains it. */
    static Optional<String> explanation(LogLine line, List<Outage> outages) {
        return KNOWN.stream()
                .filter(known -> known.isAbout(line))
                .filter(known -> outages.stream()
                        .anyMatch(outage -> known.whileDown().contains(outage.kind()) && outage.explains(line.at())))
                .map(ExpectedTrouble::name)
                .findFirst();
    }

    private boolean isAbout(LogLine line) {
        return parts.matcher(line.part()).matches()
                && words.matcher(line.text()).find();
    }

    private static ExpectedTrouble of(String name, String parts, String words, Set<ProcessKind> whileDown) {
        return new ExpectedTrouble(name, Pattern.compile(parts), Pattern.compile(words), whileDown);
    }
}

package nl.topdossier.launcher;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import nl.topdossier.processes.Binaries;

/** What ./topdossier runs: one command per call. */
public final class Launcher {

    private Launcher() {}

    public static void main(String[] arguments) {
        int code;
        try {
            code = run(Arrays.asList(arguments));
        } catch (Problem e) {
            System.err.println(e.getMessage());
            code = 1;
        } catch (IOException e) {
            System.err.println("Expected to read and write the stack's data, but: " + e.getMessage());
            code = 1;
        }
        System.exit(code);
    }

    private static int run(List<String> arguments) throws IOException {
        var settings = StackSettings.from(Binaries.repositoryRoot(), System.getenv());
        String command = arguments.isEmpty() ? "" : arguments.getFirst();
        List<String> rest = arguments.isEmpty() ? arguments : arguments.subList(1, arguments.size());
        return switch (command) {
            case "start" -> new StartCommand(settings, rest.contains("--foreground")).run();
            case "supervise" -> new Supervisor(settings, line -> {}).run();
            case "stop" -> new StopCommand(settings).run();
            case "status" -> new StatusCommand(settings).run();
            case "reset" -> new ResetCommand(settings, rest.contains("--yes")).run();
            case "repair" -> new RepairCommand(settings).run();
            default -> throw new Problem("Expected a command that ./topdossier help lists, but: " + command);
        };
    }
}

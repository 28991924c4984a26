package nl.topdossier.testsupport;

import java.util.Optional;

/** Whose run of tests this is: the Maven process above this JVM, or this JVM itself when started from an editor. */
final class TestRun {

    private TestRun() {}

    static ProcessHandle owner() {
        Optional<ProcessHandle> above = ProcessHandle.current().parent();
        while (above.isPresent()) {
            if (isMaven(above.get())) {
                return above.get();
            }
            above = above.get().parent();
        }
        return ProcessHandle.current();
    }

    private static boolean isMaven(ProcessHandle process) {
        String line = process.info().commandLine().orElse("");
        return line.contains("classworlds.launcher.Launcher") || line.contains("org.mvndaemon");
    }
}

package nl.topdossier.processes;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A Java program of ours as a child process. */
public final class Jvm extends LocalProcess {

    private final JvmSettings settings;

    public Jvm(String name, Path directory, Path log, JvmSettings settings) {
        super(name, directory, log);
        this.settings = settings;
    }

    @Override
    protected List<String> command() {
        var command = new ArrayList<String>();
        command.add(Java.executable());
        command.addAll(settings.flags());
        command.addAll(settings.program());
        command.addAll(settings.arguments());
        return command;
    }

    @Override
    protected Map<String, String> environment() {
        return settings.environment();
    }

    @Override
    public boolean isReady() {
        var health = settings.health();
        return health == null ? isAlive() : Probe.isWell(health);
    }
}

package org.espace.example.portal;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.espace.example.program.Program;
import org.espace.example.program.Program.Ran;
import org.espace.jpa.DatabaseConfig;
import org.espace.portal.PortalConfig;

/** The portal as a program of its own, with what it says. Ends with {@link #close}, or hard with {@link #kill}. */
final class Portal implements AutoCloseable {
    private static final Pattern READY = Pattern.compile("^eSpace portal ready: (\\S+)");

    private final Program program;
    private final Path data;
    private final URI uri;

    private Portal(Program program, Path data) {
        this.program = program;
        this.data = data;
        this.uri = URI.create(program.told(READY));
    }

    /** Starts on any free port and returns once it says that it is ready. */
    static Portal start(Path data, String... options) {
        return startAt(0, data, options);
    }

    /** The same on a port that others know already; 0 for any free one. */
    static Portal startAt(int port, Path data, String... options) {
        List<String> arguments = new ArrayList<>(List.of("--port", Integer.toString(port), "--data", data.toString()));
        arguments.addAll(List.of(options));
        return new Portal(Program.start(command(arguments), READY), data);
    }

    /** Runs a command to its end. */
    static Ran run(String... arguments) {
        return runTyping("", arguments);
    }

    /** Runs a command to its end, and types something into it. */
    static Ran runTyping(String typed, String... arguments) {
        return Program.run(typed, command(List.of(arguments)));
    }

    /** The database that the program uses by itself, to be opened while it does not run. */
    static DatabaseConfig database(Path data) {
        return PortalConfig.in(data).databaseConfig();
    }

    URI uri() {
        return uri;
    }

    Path data() {
        return data;
    }

    /** As a power cut would: no farewell, nothing tidied. */
    void kill() {
        program.kill();
    }

    @Override
    public void close() {
        program.close();
    }

    private static List<String> command(List<String> arguments) {
        Path jar = Path.of(System.getProperty("espace.jar", "../../portal-host/target/espace-portal.jar"));
        if (!Files.isRegularFile(jar)) {
            throw new IllegalStateException("Expected the portal at \""
                    + jar.toAbsolutePath().normalize() + "\", found no such file: run ./mvnw verify from the root.");
        }
        List<String> command = new ArrayList<>(Program.java("-jar", jar.toString()));
        command.addAll(arguments);
        return command;
    }
}

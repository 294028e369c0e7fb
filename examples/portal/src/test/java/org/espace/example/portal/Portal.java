package org.espace.example.portal;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.espace.jpa.DatabaseConfig;
import org.espace.portal.PortalConfig;

/** The portal as a program of its own, with what it says. Ends with {@link #close}, or hard with {@link #kill}. */
final class Portal implements AutoCloseable {
    private static final String READY = "eSpace portal ready: ";
    private static final int LONGEST_RUN_SECONDS = 180;

    private final Process process;
    private final Path data;
    private final URI uri;

    private Portal(Process process, Path data, URI uri) {
        this.process = process;
        this.data = data;
        this.uri = uri;
    }

    /** What a command said, and whether it was content. */
    record Ran(int exit, String out, String err) {}

    /** Starts on any free port and returns once it says that it is ready. */
    static Portal start(Path data, String... options) {
        Path err = file("portal-err");
        Process process = process(err, arguments(data, options));
        try {
            BufferedReader out = process.inputReader();
            for (String line = out.readLine(); line != null; line = out.readLine()) {
                if (line.startsWith(READY)) {
                    drain(out);
                    return new Portal(process, data, URI.create(line.substring(READY.length())));
                }
            }
            throw new IllegalStateException("Expected the portal to get ready, found: " + Files.readString(err));
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    /** Runs a command to its end. */
    static Ran run(String... arguments) {
        return runTyping("", arguments);
    }

    /** Runs a command to its end, and types something into it. */
    static Ran runTyping(String typed, String... arguments) {
        Path err = file("command-err");
        Path out = file("command-out");
        try {
            Process process = new ProcessBuilder(command(List.of(arguments)))
                    .redirectOutput(out.toFile())
                    .redirectError(err.toFile())
                    .start();
            try (Writer input = process.outputWriter()) {
                input.write(typed);
            }
            if (!process.waitFor(LONGEST_RUN_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new IllegalStateException("Expected an end within " + LONGEST_RUN_SECONDS + " s of: "
                        + String.join(" ", arguments) + "; it said: " + Files.readString(out));
            }
            return new Ran(process.exitValue(), Files.readString(out), Files.readString(err, UTF_8));
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
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
        end(process.destroyForcibly());
    }

    @Override
    public void close() {
        process.destroy();
        end(process);
    }

    private static void end(Process process) {
        try {
            if (!process.waitFor(30, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new IllegalStateException("Expected the portal to stop within 30 s when told to.");
            }
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    private static List<String> arguments(Path data, String... options) {
        List<String> arguments = new ArrayList<>(List.of("--port", "0", "--data", data.toString()));
        arguments.addAll(List.of(options));
        return arguments;
    }

    private static Process process(Path err, List<String> arguments) {
        try {
            return new ProcessBuilder(command(arguments))
                    .redirectError(err.toFile())
                    .start();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private static List<String> command(List<String> arguments) {
        Path jar = Path.of(System.getProperty("espace.jar", "../../portal-host/target/espace-portal.jar"));
        if (!Files.isRegularFile(jar)) {
            throw new IllegalStateException("Expected the portal at \""
                    + jar.toAbsolutePath().normalize() + "\", found no such file: run ./mvnw verify from the root.");
        }
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-Xmx512m", "-XX:TieredStopAtLevel=1", "-jar", jar.toString()));
        command.addAll(arguments);
        return command;
    }

    /** A program whose words nobody reads would stop in the middle of a sentence. */
    private static void drain(BufferedReader out) {
        Thread reader = new Thread(() -> out.lines().forEach(System.out::println), "portal out");
        reader.setDaemon(true);
        reader.start();
    }

    private static Path file(String name) {
        try {
            return Files.createTempFile(Files.createDirectories(Path.of("target")), name, ".txt");
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}

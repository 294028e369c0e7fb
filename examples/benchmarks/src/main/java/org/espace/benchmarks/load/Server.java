package org.espace.benchmarks.load;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** The portal's jar as a program of its own, on any free port of this machine. Ends with {@link #close}. */
public final class Server implements AutoCloseable {
    private static final String READY = "eSpace portal ready: ";

    private final Process process;
    private final URI uri;
    private final Duration start;

    private Server(Process process, URI uri, Duration start) {
        this.process = process;
        this.uri = uri;
        this.start = start;
    }

    /** @throws IOException when it ends before it is ready; it says why itself */
    public static Server start(Path jar, String... options) throws IOException {
        long from = System.nanoTime();
        Process process = new ProcessBuilder(command(jar, options))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        BufferedReader out = process.inputReader();
        for (String line = out.readLine(); line != null; line = out.readLine()) {
            if (line.startsWith(READY)) {
                Thread reader = new Thread(() -> drain(out), "portal out");
                reader.setDaemon(true);
                reader.start();
                URI uri = URI.create(line.substring(READY.length()));
                return new Server(process, uri, Duration.ofNanos(System.nanoTime() - from));
            }
        }
        throw new IOException("Expected the portal to get ready, found its end.");
    }

    /** Runs a command of the jar to its end. @throws IOException when it does not end well */
    public static void run(Path jar, String typed, String... command) throws IOException {
        Process process = new ProcessBuilder(command(jar, command))
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (Writer in = process.outputWriter()) {
            in.write(typed);
        }
        try {
            int exit = process.waitFor();
            if (exit != 0) {
                throw new IOException("Expected \"" + command[0] + "\" to end well, found exit code " + exit + ".");
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted while \"" + command[0] + "\" ran.", stopped);
        }
    }

    public URI uri() {
        return uri;
    }

    /** From its start until it said that it is ready. */
    public Duration startTime() {
        return start;
    }

    /** Time of the processor that it has used, of all its threads; in steps of 10 ms on Linux. */
    public Duration processor() {
        return process.info()
                .totalCpuDuration()
                .orElseThrow(
                        () -> new IllegalStateException(
                                "Expected this system to tell how much of the processor a program has used, found that it does not."));
    }

    /** What it holds now. */
    public Memory memory() throws IOException {
        return Memory.of(process.pid());
    }

    @Override
    public void close() {
        process.destroy();
        try {
            process.waitFor();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private static List<String> command(Path jar, String... arguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-jar", jar.toString()));
        command.addAll(List.of(arguments));
        return command;
    }

    private static void drain(BufferedReader out) {
        try {
            while (out.readLine() != null) {
                // what it says while it works is for nobody
            }
        } catch (IOException ended) {
            // as it does when it was told to
        }
    }
}

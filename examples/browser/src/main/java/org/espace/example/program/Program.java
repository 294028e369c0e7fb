package org.espace.example.program;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A Java program as a process of its own, on the Java that the tests run on. Ends with {@link #close}, or hard with {@link #kill}. Not for several threads. */
public final class Program implements AutoCloseable {
    private static final int LONGEST_RUN_SECONDS = 180;
    private static final int LONGEST_END_SECONDS = 30;

    private final Process process;
    private final List<String> told;

    private Program(Process process, List<String> told) {
        this.process = process;
        this.told = told;
    }

    /** What a command said, and whether it was content. */
    public record Ran(int exit, String out, String err) {}

    /** The Java of the tests, set to start soon rather than to run fast. */
    public static List<String> java(String... arguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-ea:org.espace...", "-Xmx512m", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
        command.addAll(List.of(arguments));
        return command;
    }

    /**
     * Starts it and returns once it is ready; what it says from then on is printed.
     *
     * @param ready the line that says so
     * @throws IllegalStateException when it ends before, with all that it said
     */
    public static Program start(List<String> command, Pattern ready) {
        List<String> told = new ArrayList<>();
        try {
            Process process =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            // Never left behind, not even by tests that end early.
            Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
            BufferedReader out = process.inputReader();
            for (String line = out.readLine(); line != null; line = out.readLine()) {
                told.add(line);
                if (ready.matcher(line).find()) {
                    drain(out);
                    return new Program(process, told);
                }
            }
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
        throw new IllegalStateException("Expected a line with \"" + ready + "\" of " + String.join(" ", command)
                + "; found its end, after: " + String.join("\n", told));
    }

    /** Runs a command to its end, and types something into it. */
    public static Ran run(String typed, List<String> command) {
        Path err = file("command-err");
        Path out = file("command-out");
        try {
            Process process = new ProcessBuilder(command)
                    .redirectOutput(out.toFile())
                    .redirectError(err.toFile())
                    .start();
            try (Writer input = process.outputWriter()) {
                input.write(typed);
            }
            if (!process.waitFor(LONGEST_RUN_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new IllegalStateException("Expected an end within " + LONGEST_RUN_SECONDS + " s of: "
                        + String.join(" ", command) + "; it said: " + Files.readString(out));
            }
            return new Ran(process.exitValue(), Files.readString(out), Files.readString(err, UTF_8));
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    /** The first group of the first line that it said before it was ready and that holds this. */
    public String told(Pattern pattern) {
        for (String line : told) {
            Matcher matcher = pattern.matcher(line);
            if (matcher.find()) {
                return matcher.group(1);
            }
        }
        throw new IllegalStateException("Expected a line with \"" + pattern + "\", found: " + String.join("\n", told));
    }

    /** As a power cut would: no farewell, nothing tidied. */
    public void kill() {
        end(process.destroyForcibly());
    }

    @Override
    public void close() {
        process.destroy();
        end(process);
    }

    private static void end(Process process) {
        try {
            if (!process.waitFor(LONGEST_END_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new IllegalStateException(
                        "Expected an end within " + LONGEST_END_SECONDS + " s when told to, found none.");
            }
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    /** A program whose words nobody reads would stop in the middle of a sentence. */
    private static void drain(BufferedReader out) {
        Thread reader = new Thread(() -> print(out), "program out");
        reader.setDaemon(true);
        reader.start();
    }

    private static void print(BufferedReader out) {
        try {
            for (String line = out.readLine(); line != null; line = out.readLine()) {
                System.out.println(line);
            }
        } catch (IOException ended) {
            // As it does when the program was told to end.
        }
    }

    private static Path file(String name) {
        try {
            return Files.createTempFile(Files.createDirectories(Path.of("target")), name, ".txt");
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}

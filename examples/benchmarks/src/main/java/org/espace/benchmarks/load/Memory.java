package org.espace.benchmarks.load;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/**
 * What a program holds, in bytes; 0 for what the system does not tell.
 *
 * @param resident all that it has of the machine's memory (Linux: {@code VmRSS})
 * @param live objects that are still needed, after everything else was thrown away; asking for it stops the program for a moment
 */
public record Memory(long resident, long live) {

    static Memory of(long pid) throws IOException {
        return new Memory(resident(pid), live(pid));
    }

    /** For people. */
    public String told() {
        return String.format(
                Locale.ROOT, "%,d MB resident, %.1f MB of it live objects", resident >> 20, live / 1048576.0);
    }

    /** An object. */
    public String json() {
        return "{\"resident\":" + resident + ",\"live\":" + live + "}";
    }

    private static long resident(long pid) throws IOException {
        Path status = Path.of("/proc", Long.toString(pid), "status");
        if (!Files.exists(status)) {
            return 0;
        }
        return Files.readAllLines(status).stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")) * 1024)
                .findFirst()
                .orElse(0);
    }

    /** From the last line of a histogram, "Total 1234 56789", for which everything that is not needed is thrown away first. */
    private static long live(long pid) throws IOException {
        Path tool = Path.of(System.getProperty("java.home"), "bin", "jcmd");
        if (!Files.isExecutable(tool)) {
            return 0;
        }
        Process asked = new ProcessBuilder(tool.toString(), Long.toString(pid), "GC.class_histogram")
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (BufferedReader out = asked.inputReader()) {
            return out.lines()
                    .filter(line -> line.startsWith("Total"))
                    .mapToLong(line -> Long.parseLong(line.replaceFirst("^.*\\s(\\d+)\\s*$", "$1")))
                    .findFirst()
                    .orElse(0);
        }
    }
}

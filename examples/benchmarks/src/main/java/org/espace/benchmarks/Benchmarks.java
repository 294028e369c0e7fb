package org.espace.benchmarks;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.espace.benchmarks.writing.WriteBench;
import org.openjdk.jmh.results.format.ResultFormatType;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Makes organisations where they are missing, and measures how long finding people in them takes. */
@Command(
        name = "espace-benchmarks",
        mixinStandardHelpOptions = true,
        description = "Measures how fast people are found.",
        subcommands = {
            SearchQuality.class,
            SearchSpeed.class,
            PostingSpeed.class,
            LoadBench.class,
            WriteBench.class,
            MicroBench.class,
            Make.class
        })
final class Benchmarks implements Callable<Integer> {
    @Option(
            names = "--people",
            split = ",",
            defaultValue = "100000",
            description = "Sizes, 1 to 1000000 (${DEFAULT-VALUE}).")
    private List<Integer> people = List.of();

    @Option(
            names = "--folder",
            defaultValue = "target/benchmarks",
            description = "Keeps the databases (${DEFAULT-VALUE}).")
    private Path folder = Path.of("target");

    @Option(names = "--only", defaultValue = ".*", description = "Names to run, a regular expression.")
    private String only = "";

    @Option(names = "--make", description = "Makes the databases and measures nothing.")
    private boolean makeOnly;

    public static void main(String[] arguments) {
        Logger.getLogger("").setLevel(Level.SEVERE);
        System.exit(new CommandLine(new Benchmarks()).execute(arguments));
    }

    @Override
    public Integer call() throws Exception {
        Files.createDirectories(folder);
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        for (int each : people) {
            long from = System.nanoTime();
            Organisation.embedded(folder, each);
            out.printf("%,d people are there after %.1f s%n", each, (System.nanoTime() - from) / 1e9);
        }
        if (!makeOnly) {
            measure();
        }
        return 0;
    }

    private void measure() throws Exception {
        Path json = folder.resolve("results.json");
        new Runner(new OptionsBuilder()
                        .include(DirectoryBenchmark.class.getSimpleName() + "\\." + only)
                        .param("people", people.stream().map(String::valueOf).toArray(String[]::new))
                        .jvmArgs("-Xmx2g", "-D" + DirectoryBenchmark.FOLDER + "=" + folder.toAbsolutePath())
                        .resultFormat(ResultFormatType.JSON)
                        .result(json.toString())
                        .build())
                .run();
    }
}

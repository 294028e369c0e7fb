package org.espace.benchmarks;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.espace.benchmarks.micro.ListPageBenchmark;
import org.espace.benchmarks.micro.PostBenchmark;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.results.format.ResultFormatType;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.util.Statistics;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** How long the parts of an answer take: a page of a list from the database, its template, and a post. */
@Command(
        name = "micro",
        mixinStandardHelpOptions = true,
        description = "Measures templates, Markdown, the sanitiser and pages of a list.")
final class MicroBench implements Callable<Integer> {
    @Option(
            names = "--people",
            defaultValue = "50000",
            description = "Size of the organisation whose lists are read; made where it is missing (${DEFAULT-VALUE}).")
    private int people;

    @Option(
            names = "--folder",
            defaultValue = "target/benchmarks",
            description = "Keeps the database, and micro.json (${DEFAULT-VALUE}).")
    private Path folder = Path.of("target");

    @Option(names = "--only", defaultValue = ".*", description = "Names to run, a regular expression.")
    private String only = "";

    @Override
    public Integer call() throws Exception {
        Files.createDirectories(folder);
        // Before the clock of any of them runs.
        Organisation.embedded(folder, people);
        Collection<RunResult> results = new Runner(new OptionsBuilder()
                        .include(named(QuestionPageBenchmark.class))
                        .include(named(ListPageBenchmark.class))
                        .include(named(PostBenchmark.class))
                        .param("people", Integer.toString(people))
                        .jvmArgs("-Xmx1g", "-D" + DirectoryBenchmark.FOLDER + "=" + folder.toAbsolutePath())
                        .resultFormat(ResultFormatType.JSON)
                        .result(folder.resolve("micro.json").toString())
                        .build())
                .run();
        print(results);
        return 0;
    }

    private String named(Class<?> benchmark) {
        return benchmark.getSimpleName() + "\\." + only;
    }

    /** Markdown. */
    private static void print(Collection<RunResult> results) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        out.printf("%n| part | average µs | p50 | p99 |%n| --- | ---: | ---: | ---: |%n");
        for (RunResult each : results) {
            Result<?> result = each.getPrimaryResult();
            Statistics times = result.getStatistics();
            out.printf(
                    Locale.ROOT,
                    "| %s | %,.1f | %,.1f | %,.1f |%n",
                    result.getLabel(),
                    times.getMean(),
                    times.getPercentile(50),
                    times.getPercentile(99));
        }
    }
}

package org.espace.benchmarks.micro;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.commonmark.Extension;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.espace.widgets.html.Markdown;
import org.espace.widgets.html.SafeHtml;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.owasp.html.PolicyFactory;

/** A post of some 2,000 characters as HTML that does no harm: whole, kept from before, and each half alone. */
@State(Scope.Thread)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 3, time = 1)
@Fork(1)
public class PostBenchmark {
    private static final String POST = """
            ## How it went

            We *took the chain off*, **oiled it**, and put it on again; see https://example.org/chains and `chain --oil`.

            - cold: a noise
            - warm: [none](https://example.org/warm), ~~or so it seemed~~

            | month | noises |
            | --- | ---: |
            | May | 3 |
            | June | 1 |

            > And in winter?

            ```
            if (cold) { oil(chain); } // <b>not</b> grease
            ```

            """.repeat(5);

    private static final List<Extension> EXTENSIONS =
            List.of(TablesExtension.create(), StrikethroughExtension.create(), AutolinkExtension.create());

    private final Parser parser = Parser.builder().extensions(EXTENSIONS).build();
    private final HtmlRenderer renderer =
            HtmlRenderer.builder().extensions(EXTENSIONS).escapeHtml(true).build();
    private final PolicyFactory policy = SafeHtml.policy();
    private final String html = renderer.render(parser.parse(POST));
    private final Markdown markdown = new Markdown();
    private long times;

    /** One that nobody has seen before. */
    @Benchmark
    public String newPost() {
        return markdown.html(POST + times++);
    }

    @Benchmark
    public String postKept() {
        return markdown.html(POST);
    }

    @Benchmark
    public String commonmark() {
        return renderer.render(parser.parse(POST));
    }

    @Benchmark
    public String sanitiser() {
        return policy.sanitize(html);
    }
}

package org.espace.example.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Asks axe-core for what stands in the way of people: all rules of WCAG 2.0 to 2.2, levels A and AA. Stateless. */
public final class Axe {
    private static final String SCRIPT = script();
    private static final String ALL =
            "{type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa']}";
    private static final String COLOURS = "{type: 'rule', values: ['color-contrast', 'link-in-text-block']}";
    private static final String RUN = """
            () => axe.run(document, { runOnly: %s, resultTypes: ["violations"] }).then(found => found.violations.flatMap(rule =>
              rule.nodes.map(node => `${rule.id}: ${node.target} ${node.failureSummary.replace(/\\s+/g, " ")}`)))
            """;

    /** What axe cannot know: an id used twice, a page that scrolls sideways, a target too small for a finger. */
    private static final String MORE = """
            () => {
              const faults = [], ids = new Set();
              for (const each of document.querySelectorAll("[id]")) {
                if (ids.has(each.id)) faults.push("id used twice: " + each.id);
                ids.add(each.id);
              }
              const root = document.documentElement;
              if (root.scrollWidth > root.clientWidth) {
                const wide = [...document.body.querySelectorAll("*")]
                    .filter(each => each.getBoundingClientRect().right > root.clientWidth + 1)
                    .map(each => each.tagName + "." + each.className).slice(0, 5);
                faults.push(`scrolls sideways: ${root.scrollWidth} in ${root.clientWidth}: ${wide}`);
              }
              for (const each of document.querySelectorAll("button, input:not([type=hidden]), select, textarea, summary, .es-button, .p-button")) {
                const box = each.getBoundingClientRect();
                if (box.width > 0 && (box.width < 24 || box.height < 24)) {
                  faults.push(`small target ${Math.round(box.width)}x${Math.round(box.height)}: ${each.outerHTML.slice(0, 120)}`);
                }
              }
              return faults;
            }
            """;

    private Axe() {}

    /** What is wrong with the page as it is shown now, in words; empty when all is well. */
    public static List<String> faultsOf(Page page) {
        return Stream.concat(run(page, ALL).stream(), words(page.evaluate(MORE)).stream())
                .toList();
    }

    /** What is wrong with its colours alone: for a page that was looked at in others already, and is otherwise the same. */
    public static List<String> coloursOf(Page page) {
        return run(page, COLOURS);
    }

    /** Waits for panels that are on their way: until the new one has come, the old one stands there faded. */
    private static List<String> run(Page page, String rules) {
        assertThat(page.locator("[aria-busy=true]")).hasCount(0);
        if (!Boolean.TRUE.equals(page.evaluate("typeof axe === 'object'"))) {
            page.evaluate(SCRIPT);
        }
        return words(page.evaluate(RUN.formatted(rules)));
    }

    @SuppressWarnings("unchecked")
    private static List<String> words(Object found) {
        return (List<String>) found;
    }

    /** Read from the library's jar and run from outside the page: the page's own policy on scripts stays on. */
    private static String script() {
        try (InputStream in = Objects.requireNonNull(
                Axe.class.getResourceAsStream("/axe.min.js"), "Expected axe.min.js on the class path, found none.")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}

package org.espace.widgets.look;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.espace.widgets.Widget;

/** The text of the stylesheet, put together from the look and every widget's own {@code X.css}, and of each script. */
public final class Look {
    /** The stylesheet. */
    public static final String SHEET = "espace.css";

    private static final Pattern REMARK = Pattern.compile("/\\*.*?\\*/\\s*", Pattern.DOTALL);

    private static final List<String> SHEETS = List.of("tokens.css", "base.css", "forms.css", "lists.css", "posts.css");

    private static final List<String> SCRIPTS = List.of(
            "espace.js",
            "panels.js",
            "safe.js",
            "frames.js",
            "frame.js",
            "people.js",
            "drafts.js",
            "search.js",
            "vendor/auto-complete-element.js",
            "vendor/text-expander-element.js");

    /** What only the embed builder loads, where it is copied from or asked to look for barriers. */
    private static final List<String> BUILDING = List.of("copy.js", "check.js", "vendor/axe.min.js");

    private Look() {}

    /** Paths of all files, as scripts name each other: beside each other, those of others in a folder. */
    public static List<String> paths() {
        return Stream.of(List.of(SHEET), SCRIPTS, BUILDING)
                .flatMap(List::stream)
                .toList();
    }

    /** The text of each script of the embed builder alone, by its path: no page of panels loads them. */
    public static Map<String, String> building() {
        return texts(BUILDING);
    }

    /** The text of each script that pages of panels load, by its path. */
    public static Map<String, String> scripts() {
        return texts(SCRIPTS);
    }

    /** The text of every file that pages of panels load, by its path. */
    public static Map<String, String> files(Collection<Widget> widgets) {
        Map<String, String> files = new LinkedHashMap<>();
        files.put(SHEET, sheet(widgets));
        files.putAll(scripts());
        return files;
    }

    private static Map<String, String> texts(List<String> paths) {
        Map<String, String> files = new LinkedHashMap<>();
        paths.forEach(each -> files.put(each, each.startsWith("vendor/") ? required(each) : withoutRemarks(each)));
        return files;
    }

    /** The text of the stylesheet, with what each of these widgets adds. */
    public static String sheet(Collection<Widget> widgets) {
        StringBuilder css = new StringBuilder();
        SHEETS.forEach(sheet -> css.append(required(sheet)));
        for (Widget widget : widgets) {
            css.append(read(widget.getClass(), widget.getClass().getSimpleName() + ".css"));
        }
        return REMARK.matcher(css).replaceAll("");
    }

    /** Lines that are for whoever reads the source; what others wrote is served as it came. */
    private static String withoutRemarks(String script) {
        return required(script)
                .lines()
                .filter(line -> !line.strip().startsWith("//"))
                .collect(Collectors.joining("\n"));
    }

    private static String required(String file) {
        String text = read(Look.class, file);
        if (text.isEmpty()) {
            throw new IllegalStateException(
                    "Expected " + file + " beside " + Look.class + ", found none: build the jar again.");
        }
        return text;
    }

    private static String read(Class<?> beside, String file) {
        try (InputStream in = beside.getResourceAsStream(file)) {
            return in == null ? "" : new String(in.readAllBytes(), UTF_8);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}

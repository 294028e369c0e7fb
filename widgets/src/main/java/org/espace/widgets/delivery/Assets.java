package org.espace.widgets.delivery;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.espace.widgets.Widget;
import org.espace.widgets.WidgetCatalog;
import org.jspecify.annotations.Nullable;

/** The stylesheet, put together from the look and every widget's own {@code X.css}, and the script. Immutable. */
public final class Assets {
    private static final String LOOK = "/org/espace/widgets/look/";
    private static final List<String> SHEETS = List.of("tokens.css", "base.css", "forms.css", "lists.css", "posts.css");

    /** One file: what it is, and the name of its content. */
    public record Asset(String type, byte[] content, String version) {
        static Asset of(String type, String text) {
            byte[] bytes = text.getBytes(UTF_8);
            return new Asset(type, bytes, Digest.of(bytes));
        }
    }

    private final Map<String, Asset> files;

    Assets(WidgetCatalog catalog) {
        StringBuilder css = new StringBuilder();
        SHEETS.forEach(sheet -> css.append(required(sheet)));
        for (Widget widget : catalog.all()) {
            css.append(read(widget.getClass(), widget.getClass().getSimpleName() + ".css"));
        }
        files = Map.of(
                "espace.css", Asset.of("text/css; charset=utf-8", css.toString()),
                "espace.js", script("espace.js"),
                "people.js", script("people.js"),
                "drafts.js", script("drafts.js"),
                "search.js", script("search.js"),
                "auto-complete-element.js", script("vendor/auto-complete-element.js"),
                "text-expander-element.js", script("vendor/text-expander-element.js"));
    }

    private static Asset script(String file) {
        return Asset.of("text/javascript; charset=utf-8", required(file));
    }

    public @Nullable Asset find(String file) {
        return files.get(file);
    }

    /** The file's name with its version, so that it can be kept for ever. */
    public String versioned(String file) {
        Asset asset = files.get(file);
        return asset == null ? file : file + "?v=" + asset.version();
    }

    private static String required(String file) {
        String text = read(Assets.class, LOOK + file);
        if (text.isEmpty()) {
            throw new IllegalStateException(
                    "Expected " + LOOK + file + " on the class path, found none: build the jar again.");
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

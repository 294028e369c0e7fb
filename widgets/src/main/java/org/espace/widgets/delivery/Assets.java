package org.espace.widgets.delivery;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.espace.widgets.WidgetCatalog;
import org.espace.widgets.look.Look;
import org.jspecify.annotations.Nullable;

/** The stylesheet and the scripts as they are served. Thread-safe. */
public final class Assets {

    /** One file: what it is, and the name of its content. */
    public record Asset(String type, byte[] content, String version) {
        static Asset of(String type, String text) {
            byte[] bytes = text.getBytes(UTF_8);
            return new Asset(type, bytes, Digest.of(bytes));
        }
    }

    /** The same for every catalog: read once. */
    private static final Map<String, Asset> SCRIPTS = scripts(Look.scripts());

    /** Large, and wanted by few: read when it is first asked for. */
    private static final class Building {
        static final Map<String, Asset> SCRIPTS = scripts(Look.building());
    }

    private final WidgetCatalog catalog;
    private @Nullable Asset sheet;

    Assets(WidgetCatalog catalog) {
        this.catalog = catalog;
    }

    /** Paths of all files, as scripts name each other: beside each other, those of others in a folder. */
    public static List<String> paths() {
        return Look.paths();
    }

    public @Nullable Asset find(String file) {
        if (file.equals(Look.SHEET)) {
            return sheet();
        }
        Asset script = SCRIPTS.get(file);
        return script != null ? script : Building.SCRIPTS.get(file);
    }

    /** Put together when it is first asked for. */
    private synchronized Asset sheet() {
        if (sheet == null) {
            sheet = Asset.of("text/css; charset=utf-8", Look.sheet(catalog.all()));
        }
        return sheet;
    }

    /** The file's name with its version, so that it can be kept for ever. */
    public String versioned(String file) {
        Asset asset = find(file);
        return asset == null ? file : file + "?v=" + asset.version();
    }

    private static Map<String, Asset> scripts(Map<String, String> texts) {
        Map<String, Asset> all = new HashMap<>();
        texts.forEach((path, text) ->
                all.put(path.substring(path.lastIndexOf('/') + 1), Asset.of("text/javascript; charset=utf-8", text)));
        return Map.copyOf(all);
    }
}

package org.espace.widgets.embed;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.espace.widgets.Widget;
import org.espace.widgets.look.Look;

/**
 * What a page of another origin loads for panels, in bytes as they travel (gzip).
 *
 * @param first at once
 * @param panel when the first panel comes into view
 * @param later where somebody types a name, looks for something or keeps a draft, and in frames
 */
public record Weights(int first, int panel, int later) {
    private static final List<String> FIRST = List.of("espace.js");
    private static final List<String> PANEL = List.of(Look.SHEET, "panels.js", "safe.js");

    static Weights of(Collection<Widget> widgets) {
        int first = 0;
        int panel = 0;
        int later = 0;
        for (Map.Entry<String, String> each : Look.files(widgets).entrySet()) {
            int size = packed(each.getValue());
            first += FIRST.contains(each.getKey()) ? size : 0;
            panel += PANEL.contains(each.getKey()) ? size : 0;
            later += FIRST.contains(each.getKey()) || PANEL.contains(each.getKey()) ? 0 : size;
        }
        return new Weights(first, panel, later);
    }

    private static int packed(String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream packing = new GZIPOutputStream(bytes)) {
            packing.write(text.getBytes(UTF_8));
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
        return bytes.size();
    }
}

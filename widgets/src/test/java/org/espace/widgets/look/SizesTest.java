package org.espace.widgets.look;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.zip.GZIPOutputStream;
import org.espace.test.TestDatabase;
import org.espace.test.Town;
import org.espace.widgets.catalog.StandardWidgets;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What pages load may only weigh so much, in bytes packed by gzip. The table of it is {@code target/sizes.txt}. */
class SizesTest {
    private static final int KILOBYTE = 1000;
    private static final Map<String, Integer> SIZES = new TreeMap<>();

    @BeforeAll
    static void measure() throws IOException {
        Look.files(StandardWidgets.over(Town.shared(TestDatabase.DERBY).domain).all())
                .forEach((path, text) -> SIZES.put(path, packed(text)));
        StringBuilder table = new StringBuilder("Bytes, packed by gzip\n");
        SIZES.forEach((path, size) -> table.append(String.format("%7d  %s%n", size, path)));
        table.append(String.format("%7d  all%n", sum(path -> true)));
        Files.createDirectories(Path.of("target"));
        Files.writeString(Path.of("target", "sizes.txt"), table);
    }

    @Test
    void what_a_page_loads_at_once_is_light() {
        within(6, "espace.js", "espace.js"::equals);
    }

    @Test
    void all_other_scripts_are_light() {
        within(25, "scripts", path -> path.endsWith(".js") && !path.equals("espace.js"));
    }

    @Test
    void the_stylesheet_is_light() {
        within(10, Look.SHEET, Look.SHEET::equals);
    }

    @Test
    void what_only_the_embed_builder_loads_is_light_but_for_what_others_wrote() {
        int ours = Look.building().entrySet().stream()
                .filter(each -> !each.getKey().startsWith("vendor/"))
                .mapToInt(each -> packed(each.getValue()))
                .sum();
        assertTrue(ours > 0 && ours <= 2 * KILOBYTE, () -> "expected at most 2 kB, found " + ours + " bytes");
    }

    @Test
    void all_of_it_is_light() {
        within(35, "all files", path -> true);
    }

    private static void within(int kilobytes, String what, Predicate<String> which) {
        int found = sum(which);
        assertTrue(found > 0, () -> "expected " + what + ", found none");
        assertTrue(
                found <= kilobytes * KILOBYTE,
                () -> "expected at most " + kilobytes + " kB of " + what + ", found " + found + " bytes: " + SIZES);
    }

    private static int sum(Predicate<String> which) {
        return SIZES.entrySet().stream()
                .filter(each -> which.test(each.getKey()))
                .mapToInt(Map.Entry::getValue)
                .sum();
    }

    private static int packed(String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream packing = new GZIPOutputStream(bytes)) {
            packing.write(text.getBytes(UTF_8));
        } catch (IOException inMemory) {
            throw new IllegalStateException(inMemory);
        }
        return bytes.size();
    }
}

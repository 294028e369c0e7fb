package org.espace.example.hostile;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.espace.shared.PlainText;

/** Collections of attack strings that stand beside a checkout, in {@code ../shared/data/corpora}; not everybody has them. */
public final class Corpora {
    /** Where they would be: the system property {@code corpora} names it. */
    public static final Path FOLDER = Path.of(System.getProperty("corpora", "../shared/data/corpora"))
            .toAbsolutePath()
            .normalize();

    private Corpora() {}

    /** Whether there are any. */
    public static boolean present() {
        return Files.isDirectory(FOLDER);
    }

    /** The same lines, several together, in texts of at most so many characters; what is longer is cut. */
    public static List<String> chunks(List<String> lines, int longest) {
        List<String> chunks = new ArrayList<>();
        for (String line : lines) {
            String last = chunks.isEmpty() ? "" : chunks.get(chunks.size() - 1) + " " + line;
            if (last.isEmpty() || last.length() > longest) {
                chunks.add(PlainText.line(PlainText.shorten(line, longest)));
            } else {
                chunks.set(chunks.size() - 1, last);
            }
        }
        return chunks;
    }

    /** Every line of every file that has anything to say, once, as it is kept when somebody types it. */
    public static List<String> lines() {
        Set<String> lines = new LinkedHashSet<>();
        try (Stream<Path> files = present() ? Files.list(FOLDER) : Stream.empty()) {
            for (Path file : files.filter(each -> each.toString().endsWith(".txt"))
                    .sorted()
                    .toList()) {
                for (String line : new String(Files.readAllBytes(file), UTF_8).split("\n", -1)) {
                    lines.add(PlainText.line(line));
                }
            }
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
        lines.remove("");
        return List.copyOf(lines);
    }
}

package org.espace.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.espace.search.lucene.LuceneIndex;
import org.espace.shared.Ref;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LuceneIndexTest extends SearchIndexContract {
    private static final Position SAVED = new Position(100, "", 0);

    @TempDir
    Path folder;

    @Override
    SearchIndex open() {
        return LuceneIndex.in(null);
    }

    @Test
    void a_word_is_found_joined_with_a_hyphen_and_apart_however_it_was_typed() {
        Reach staff = new Reach(true, Set.of(1L), Set.of(1L));
        try (SearchIndex index = LuceneIndex.in(null)) {
            index.change(
                    List.of(
                            card(1, "Timetable by email", ""),
                            card(2, "Timetable by e-mail", ""),
                            card(3, "Timetable by e mail", ""),
                            card(4, "Timetable 22-32", "")),
                    List.of(),
                    SAVED);
            assertEquals(Set.of(1L, 2L, 3L), found(index, staff, "e-mail"));
            assertEquals(Set.of(1L, 2L, 3L), found(index, staff, "e mail"));
            assertEquals(Set.of(1L, 2L), found(index, staff, "email"));
            assertEquals(Set.of(2L, 3L), found(index, staff, "mail"));
            assertEquals(Set.of(1L, 2L, 3L), begun(index, staff, "timetable e-ma"));
            assertEquals(Set.of(4L), found(index, staff, "22 32"));
            assertEquals(Set.of(), found(index, staff, "2232"));
        }
    }

    private static Set<Long> found(SearchIndex index, Reach reach, String words) {
        IndexQuery query = new IndexQuery(words, Language.EN, reach, Narrowing.NONE, Instant.EPOCH, null, 10, false);
        return ids(index.find(query).ranked().stream().map(Found.Ranked::ref).toList());
    }

    private static Set<Long> begun(SearchIndex index, Reach reach, String typed) {
        return ids(index.begin(typed, reach, 10));
    }

    private static Set<Long> ids(List<Ref> refs) {
        return refs.stream().map(Ref::id).collect(Collectors.toSet());
    }

    @Test
    void what_was_not_saved_before_an_end_is_lost_together_with_its_position() throws IOException {
        try (SearchIndex index = LuceneIndex.in(folder.resolve("index"))) {
            index.change(List.of(card(1, "Kept", "")), List.of(), SAVED);
            index.save();
            index.change(List.of(card(2, "Lost", "")), List.of(), new Position(200, "", 0));
            // What a machine that stops now would leave on its disk.
            copy(folder.resolve("index"), folder.resolve("after"));
        }
        try (SearchIndex index = LuceneIndex.in(folder.resolve("after"))) {
            assertEquals(SAVED, index.position());
            assertEquals(List.of(1L), List.copyOf(index.stamps("question", 0, 9).keySet()));
        }
    }

    @Test
    void a_folder_that_cannot_be_read_is_made_anew() throws IOException {
        try (SearchIndex index = LuceneIndex.in(folder)) {
            index.change(List.of(card(1, "Kept", "")), List.of(), SAVED);
            index.save();
        }
        Path largest = files(folder).stream()
                .filter(file -> !file.getFileName().toString().startsWith("segments"))
                .filter(file -> !file.getFileName().toString().equals("write.lock"))
                .findFirst()
                .orElseThrow();
        byte[] bytes = Files.readAllBytes(largest);
        bytes[bytes.length / 2] ^= 0x55;
        Files.write(largest, bytes);
        try (SearchIndex index = LuceneIndex.in(folder)) {
            assertTrue(index.position().isNowhere());
            assertEquals(Map.of(), index.stamps("question", 0, 9));
        }
    }

    @Test
    void a_folder_cut_off_in_the_middle_is_made_anew() throws IOException {
        try (SearchIndex index = LuceneIndex.in(folder)) {
            index.change(List.of(card(1, "Kept", "")), List.of(), SAVED);
            index.save();
        }
        for (Path file : files(folder)) {
            if (file.getFileName().toString().startsWith("segments")) {
                Files.write(file, new byte[] {1, 2, 3});
            }
        }
        try (SearchIndex index = LuceneIndex.in(folder)) {
            assertTrue(index.position().isNowhere());
        }
    }

    @Test
    void a_second_one_in_the_same_folder_says_so() {
        try (SearchIndex index = LuceneIndex.in(folder)) {
            IndexBroken refused = assertThrows(IndexBroken.class, () -> LuceneIndex.in(folder));
            assertTrue(refused.getMessage().contains("in use by another process"), refused::getMessage);
            assertTrue(index.position().isNowhere());
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.createDirectories(to);
        for (Path file : files(from)) {
            Files.copy(file, to.resolve(file.getFileName()));
        }
    }
}

package org.espace.widgets.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Nothing says "1 characters". */
class CountsTest {
    private static final Path WORDS = Path.of("src", "main", "java", "org", "espace", "widgets");

    /** A one before several: of things, or of people who have done something. */
    private static final Pattern SEVERAL = Pattern.compile(
            "(?<![\\w.,“])1 (?!is\\b|has\\b|was\\b|says\\b|handles\\b|stands\\b|[a-z]+ss\\b)(?:[a-z]+s|people|have|of your files)\\b");

    /** What names a limit, or is over one: never one. */
    private static final Pattern NEVER_ONE = Pattern.compile("fault\\..*(too-(many|long|much|few|deep)|item-too-short"
            + "|enough-handlers|parameter-text).*|.*\\.(many|more|most|limit)");

    /** What begins with two people at least, or is one of a few numbers of months. */
    private static final List<String> FROM_TWO = List.of(
            "Words.properties supporters.of",
            "CommunityStart.properties intro",
            "ConcernList.properties count",
            "ExperienceStory.properties months",
            "SearchResults.properties missed.people");

    @Test
    void one_of_them_is_not_said_as_several() throws IOException {
        List<String> wrong = new ArrayList<>();
        for (Path each : words()) {
            read(each).forEach((key, pattern) -> {
                String said = said((String) pattern, 1);
                String name = each.getFileName() + " " + key;
                boolean mayBeOne = !NEVER_ONE.matcher((String) key).matches() && !FROM_TWO.contains(name);
                if (mayBeOne && SEVERAL.matcher(said).find()) {
                    wrong.add(name + ": " + said);
                }
            });
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void a_text_that_is_too_short_is_told_by_its_length() throws IOException {
        String pattern = (String) read(WORDS.resolve("Shared.properties")).get("fault.too-short");
        assertTrue(said(pattern, 8, 1).contains("it has 1 character. Write at least 8"), pattern);
        assertTrue(said(pattern, 8, 7).contains("it has 7 characters. Write at least 8"), pattern);
        assertTrue(said(pattern, 8, 0).contains("it has 0 characters. Write at least 8"), pattern);
    }

    @Test
    void who_was_asked_already_is_counted_by_people() throws IOException {
        Path words = WORDS.resolve(Path.of("question", "QuestionThread.properties"));
        String pattern = (String) read(words).get("fault.person.too-many-asked");
        assertTrue(said(pattern, 3, 1).contains("at a time, and 1 has not answered yet. Choose"), pattern);
        assertTrue(said(pattern, 3, 2).contains("at a time, and 2 have not answered yet. Choose"), pattern);
    }

    private static String said(String pattern, Object... values) {
        Object[] all = values.length > 1
                ? values
                : Stream.generate(() -> values[0]).limit(6).toArray();
        return pattern.contains("{") ? new MessageFormat(pattern, Locale.ENGLISH).format(all) : "";
    }

    private static TreeSet<Path> words() throws IOException {
        try (Stream<Path> files = Files.walk(WORDS)) {
            TreeSet<Path> words = new TreeSet<>();
            files.filter(each -> each.toString().endsWith(".properties")).forEach(words::add);
            assertTrue(words.size() > 20, words::toString);
            return words;
        }
    }

    private static Properties read(Path file) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        }
        return properties;
    }
}

package org.espace.activity;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.espace.community.CommunityContent;
import org.espace.ledger.Happening;
import org.espace.shared.Ref;

/** What is told of each kind of change: {@code kinds.properties}, read once. Immutable and thread-safe. */
final class Kinds {
    private static final String REPLY = "reply:";

    static final Kinds ALL = read();

    /** One line of the file. */
    private record Told(String verb, String reply, boolean subject, boolean here, boolean you) {}

    private final Map<String, Told> told;
    private final Set<String> names;
    private final Set<String> personal;

    private Kinds(Map<String, Told> told) {
        this.told = Map.copyOf(told);
        this.personal = named(each -> each.you());
        this.names = named(each -> !each.you());
    }

    /** Kinds that are told to whoever may see the thing. */
    Set<String> names() {
        return names;
    }

    /** Kinds that are told to nobody but the subject of the change. */
    Set<String> personal() {
        return personal;
    }

    String verb(String kind) {
        return of(kind).verb();
    }

    String reply(String kind) {
        return of(kind).reply();
    }

    /** Who did it, or whom it concerns; 0 when nobody is named. */
    long who(Happening happening) {
        return of(happening.kind()).subject() ? happening.subject() : happening.actor();
    }

    /** What the reader would open. */
    Ref thing(Happening happening) {
        return of(happening.kind()).here() ? new Ref(CommunityContent.KIND, happening.community()) : happening.about();
    }

    private Set<String> named(Predicate<Told> which) {
        return told.entrySet().stream()
                .filter(each -> which.test(each.getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }

    private Told of(String kind) {
        Told found = told.get(kind);
        if (found == null) {
            throw new IllegalArgumentException("Expected one of " + told.keySet() + ", found '" + kind + "'.");
        }
        return found;
    }

    private static Kinds read() {
        Properties file = new Properties();
        try (Reader reader = new InputStreamReader(Kinds.class.getResourceAsStream("kinds.properties"), UTF_8)) {
            file.load(reader);
        } catch (IOException ownFile) {
            throw new IllegalStateException(ownFile);
        }
        Map<String, Told> told = new TreeMap<>();
        file.stringPropertyNames().forEach(kind -> told.put(kind, told(file.getProperty(kind))));
        return new Kinds(told);
    }

    private static Told told(String line) {
        List<String> words = List.of(line.strip().split("\\s+"));
        String reply = words.stream()
                .filter(word -> word.startsWith(REPLY))
                .map(word -> word.substring(REPLY.length()))
                .findFirst()
                .orElse("");
        return new Told(words.get(0), reply, words.contains("subject"), words.contains("here"), words.contains("you"));
    }
}

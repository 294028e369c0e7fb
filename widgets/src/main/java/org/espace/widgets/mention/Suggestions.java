package org.espace.widgets.mention;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.espace.community.Access;
import org.espace.community.Privacy;
import org.espace.community.Reader;
import org.espace.directory.PeopleQuery;
import org.espace.domain.Domain;
import org.espace.mention.Marks;
import org.espace.shared.PlainText;
import org.espace.widgets.View;
import org.espace.widgets.WidgetRequest;
import org.jspecify.annotations.Nullable;

/**
 * Who can be named where a reader writes, by what was typed so far: what a widget shows instead of itself when the private parameter
 * {@code mention} is there.
 *
 * @param people at most 8
 */
public record Suggestions(List<Choice> people) {
    public static final String PARAMETER = "mention";

    private static final int MOST = 8;
    private static final int LONGEST_TYPED = 60;
    private static final int MOST_WORDS = 6;

    public Suggestions {
        people = List.copyOf(people);
    }

    /**
     * One person.
     *
     * @param text what is put into the text: {@code @} and the name, or a mark where the name alone would not do
     */
    public record Choice(long id, String name, @Nullable String job, String text) {}

    /** Whether a request asks for this. */
    public static boolean wanted(WidgetRequest request) {
        return request.parameter(PARAMETER) != null && request.actor().signedIn();
    }

    /**
     * What to show; in at most three statements.
     *
     * @throws org.espace.shared.NotFound when the actor may not read there
     */
    public static View of(Domain domain, WidgetRequest request, Access access) {
        String typed = PlainText.shorten(PlainText.line(request.parameter(PARAMETER)), LONGEST_TYPED);
        access.toRead();
        Map<Long, Choice> found = new LinkedHashMap<>();
        if (!access.archived() && !typed.isEmpty()) {
            List<Reader> readers = domain.mentions().suggest(access, typed, MOST + 1);
            readers.forEach(each -> found.put(each.id(), choice(each, readers)));
            byOtherWords(domain, access, typed, found);
        }
        List<Choice> people = new ArrayList<>(found.values());
        return View.of("mention/Suggestions.jte", new Suggestions(people.subList(0, Math.min(MOST, people.size()))));
    }

    /** Where all staff read, people are found by the directory as well: by any word of their name. */
    private static void byOtherWords(Domain domain, Access access, String typed, Map<Long, Choice> found) {
        boolean everybody = access.privacy() == Privacy.PUBLIC || access.privacy() == Privacy.OPEN;
        if (everybody && found.size() < MOST) {
            domain.directory()
                    .find(access.actor(), new PeopleQuery(typed, 0, "", "", ""), null, MOST)
                    .items()
                    .forEach(each -> found.putIfAbsent(
                            each.id(),
                            new Choice(each.id(), each.name(), each.job(), Marks.of(each.id(), each.name()))));
        }
    }

    /** Who has a name alone is named by it; of several with one name, only a mark tells which is meant. */
    private static Choice choice(Reader reader, List<Reader> all) {
        long alike = all.stream()
                .filter(each -> each.nameKey().equals(reader.nameKey()))
                .count();
        boolean plain =
                alike == 1 && !reader.name().contains("@") && reader.name().split(" ", -1).length <= MOST_WORDS;
        String text = plain ? "@" + reader.name() : Marks.of(reader.id(), reader.name());
        return new Choice(reader.id(), reader.name(), reader.job(), text);
    }
}

package org.espace.widgets.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.espace.search.Facet.By;
import org.espace.search.Narrowing;
import org.espace.search.Narrowing.Age;
import org.espace.search.SearchQuery;
import org.espace.shared.Ids;
import org.espace.shared.PlainText;
import org.espace.widgets.Outcome;
import org.espace.widgets.Redirect;
import org.espace.widgets.WidgetRequest;
import org.jspecify.annotations.Nullable;

/**
 * What a reader looks for, as it stands in the address: the words are shared with other panels, what narrows them is this panel's.
 *
 * @param narrowed by what, in the order in which it is shown; the values as in facets
 */
public record Asked(String words, Map<By, String> narrowed) {
    /** In the place of a community: all of them, whichever one the page shows. */
    static final String ANY = "any";

    private static final int LONGEST_TAG = 40;

    static Asked in(WidgetRequest request) {
        Map<By, String> narrowed = new LinkedHashMap<>();
        put(narrowed, By.KIND, request.parameter(name(By.KIND)));
        String community = request.parameter(name(By.COMMUNITY));
        long shown = request.id("community");
        put(narrowed, By.COMMUNITY, community == null && shown != 0 ? Long.toString(shown) : id(community));
        put(narrowed, By.TAG, request.parameter(name(By.TAG)));
        put(narrowed, By.UNIT, id(request.parameter(name(By.UNIT))));
        Age age = age(request.parameter(name(By.AGE)));
        put(narrowed, By.AGE, age == null ? null : age.name());
        String words = request.parameter("find");
        return new Asked(SearchQuery.of(words).words(), narrowed);
    }

    /** Both boxes go on in the same way; what else the page shows stays behind. */
    static Outcome search(WidgetRequest request) {
        return Redirect.to("find", SearchQuery.of(request.parameter("query")).words())
                .with("thread", "")
                .with("compose", "")
                .with("person", "");
    }

    public SearchQuery query() {
        return new SearchQuery(
                words,
                new Narrowing(
                        value(By.KIND),
                        Ids.parse(value(By.COMMUNITY)),
                        value(By.TAG),
                        Ids.parse(value(By.UNIT)),
                        age(value(By.AGE))));
    }

    public String value(By by) {
        return narrowed.getOrDefault(by, "");
    }

    /** In pairs, for a link to the same words narrowed by this too; an empty value takes a narrowing away. */
    public @Nullable Object[] but(By by, String value) {
        Map<String, Object> kept = new LinkedHashMap<>();
        narrowed.forEach((each, old) -> kept.put(name(each), word(each, old)));
        kept.put(name(by), value.isEmpty() && by == By.COMMUNITY ? ANY : word(by, value));
        return pairs(kept);
    }

    /** In pairs, for a link that goes on in the same list. */
    public @Nullable Object[] same() {
        Map<String, Object> kept = new LinkedHashMap<>();
        narrowed.forEach((each, old) -> kept.put(name(each), word(each, old)));
        return pairs(kept);
    }

    /** As it stands in an address. */
    private static String word(By by, String value) {
        return by == By.AGE ? value.toLowerCase(Locale.ROOT) : value;
    }

    private static String name(By by) {
        return switch (by) {
            case KIND -> "kind";
            case COMMUNITY -> "in";
            case TAG -> "tagged";
            case UNIT -> "from";
            case AGE -> "age";
        };
    }

    private static @Nullable Age age(@Nullable String word) {
        for (Age each : Age.values()) {
            if (each.name().equalsIgnoreCase(word)) {
                return each;
            }
        }
        return null;
    }

    private static @Nullable String id(@Nullable String text) {
        return Ids.parse(text) == 0 ? null : text;
    }

    private static void put(Map<By, String> into, By by, @Nullable String value) {
        if (value != null && !value.isEmpty()) {
            into.put(by, PlainText.shorten(PlainText.line(value), LONGEST_TAG));
        }
    }

    private static @Nullable Object[] pairs(Map<String, Object> values) {
        List<@Nullable Object> pairs = new ArrayList<>();
        values.forEach((name, value) -> {
            pairs.add(name);
            pairs.add(value);
        });
        return pairs.toArray();
    }
}

package org.espace.question;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.espace.shared.Checks;
import org.espace.shared.PlainText;
import org.jspecify.annotations.Nullable;

/** Tags as typed, made fit: lower case, words joined by a hyphen, each once. Stateless. */
public final class Tags {
    static final int MOST = 5;
    static final int LONGEST = 40;
    private static final String FIELD = "tags";
    private static final int SHOWN = 20;
    private static final Pattern NOT_A_TAG = Pattern.compile("[^\\p{L}\\p{M}\\p{N}.+#-]+");
    private static final Pattern EDGES = Pattern.compile("^[-.]+|[-.]+$");

    private Tags() {}

    /** The tags in a text, separated by commas; without any comma, by blanks. For looking things up: what is too long is cut. */
    public static List<String> in(@Nullable String typed) {
        return clean(parts(typed));
    }

    /** As {@link #in}, for keeping them: a fault of the field {@code tags} where there are too many, and for each that is too long. */
    public static List<String> fit(Checks checks, @Nullable String typed) {
        List<String> tags = whole(parts(typed));
        checks.that(tags.size() <= MOST, FIELD, "too-many-tags", MOST, tags.size());
        tags.stream()
                .filter(each -> each.length() > LONGEST)
                .limit(MOST)
                .forEach(each -> checks.that(false, FIELD, "tag-too-long", LONGEST, beginning(each), each.length()));
        return tags;
    }

    /** For what was written elsewhere: what is too long is cut. */
    static List<String> clean(List<String> typed) {
        return whole(typed).stream()
                .map(each -> PlainText.shorten(each, LONGEST))
                .distinct()
                .toList();
    }

    private static List<String> parts(@Nullable String typed) {
        String text = PlainText.line(typed);
        String separator = text.contains(",") || text.contains(";") ? "[,;]" : " ";
        return List.of(text.split(separator));
    }

    private static List<String> whole(List<String> typed) {
        Set<String> tags = new LinkedHashSet<>();
        for (String each : typed) {
            String joined =
                    NOT_A_TAG.matcher(PlainText.key(each, Integer.MAX_VALUE)).replaceAll("-");
            tags.add(EDGES.matcher(joined).replaceAll(""));
        }
        tags.remove("");
        return new ArrayList<>(tags);
    }

    private static String beginning(String tag) {
        return PlainText.shorten(tag, SHOWN) + "…";
    }

    static String joined(List<String> tags) {
        return String.join(" ", tags);
    }

    static List<String> split(String joined) {
        return joined.isEmpty() ? List.of() : List.of(joined.split(" "));
    }
}

package org.espace.question;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.espace.shared.PlainText;
import org.jspecify.annotations.Nullable;

/** Tags as typed, made fit: lower case, words joined by a hyphen, each once. Stateless. */
public final class Tags {
    static final int MOST = 5;
    static final int LONGEST = 40;
    private static final Pattern NOT_A_TAG = Pattern.compile("[^\\p{L}\\p{M}\\p{N}.+#-]+");
    private static final Pattern EDGES = Pattern.compile("^[-.]+|[-.]+$");

    private Tags() {}

    /** The tags in a text, separated by commas; without any comma, by blanks. */
    public static List<String> in(@Nullable String typed) {
        String text = PlainText.line(typed);
        String separator = text.contains(",") || text.contains(";") ? "[,;]" : " ";
        return clean(List.of(text.split(separator)));
    }

    static List<String> clean(List<String> typed) {
        Set<String> tags = new LinkedHashSet<>();
        for (String each : typed) {
            String joined = NOT_A_TAG.matcher(PlainText.key(each, 400)).replaceAll("-");
            String tag = PlainText.shorten(EDGES.matcher(joined).replaceAll(""), LONGEST);
            if (!tag.isEmpty()) {
                tags.add(tag);
            }
        }
        return new ArrayList<>(tags);
    }

    static String joined(List<String> tags) {
        return String.join(" ", tags);
    }

    static List<String> split(String joined) {
        return joined.isEmpty() ? List.of() : List.of(joined.split(" "));
    }
}

package org.espace.mention;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.espace.shared.Ids;
import org.espace.shared.PlainText;

/**
 * Marks of people in Markdown: {@code @[Ann Smith](person:12)}. It is a link for every reader of Markdown; the name in it is the one the person had
 * when it was written. Stateless.
 */
public final class Marks {
    /** Group 1 is the name, group 2 the id. */
    static final Pattern MARK =
            Pattern.compile("@\\[((?:[^\\[\\]\\\\\\n]|\\\\[^\\n]){0,200}+)]\\(person:([0-9]{1,18})\\)");

    private static final Pattern SPECIAL = Pattern.compile("[\\\\`*_\\[\\]<>&!|~#]");
    private static final Pattern ESCAPED = Pattern.compile("\\\\(.)");
    private static final int LONGEST_NAME = 60;

    private Marks() {}

    /** The mark of a person, for those who put it into a text. */
    public static String of(long person, String name) {
        String shown = PlainText.shorten(name, LONGEST_NAME);
        return "@[" + SPECIAL.matcher(shown).replaceAll("\\\\$0") + "](person:" + person + ")";
    }

    /** Ids of the people marked in a text. */
    public static Set<Long> people(String text) {
        Set<Long> people = new LinkedHashSet<>();
        for (Matcher mark = MARK.matcher(text); mark.find(); ) {
            people.add(Ids.parse(mark.group(2)));
        }
        return people;
    }

    /** The text with names in the place of marks, as for an excerpt or a mail: {@code @Ann Smith}. */
    public static String plain(String text) {
        return MARK.matcher(text).replaceAll(mark -> Matcher.quoteReplacement("@" + name(mark.group(1))));
    }

    static String name(String inMark) {
        return ESCAPED.matcher(inMark).replaceAll("$1");
    }
}

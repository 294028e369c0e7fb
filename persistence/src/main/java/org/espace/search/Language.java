package org.espace.search;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.espace.shared.PlainText;

/** A language whose forms of a word find each other. */
public enum Language {
    EN(
            "the and of to is that it for with was are this have what how why can you not there when my do does any",
            "a an i in on at by as or if so be we our us your me its from but has did were which"),
    FR(
            "le les des une est que pour dans qui avec sur pas vous nous plus je il elle ce cette comment sont ou au aux mon ma",
            "a à de du et en la l d un par on ne se sa son ses y si"),
    DE(
            "der die das und ist nicht ein eine mit auf den dem wie ich wir sie für von zu im haben wird man auch kann bei",
            "an am in um so es er des was hat sind aus als oder zum zur"),
    ES(
            "el los las una que por con para como no es está se su del al más pero hay mi qué cómo son muy puedo este esta",
            "a de en la lo y e o u un si me te le les nos sus"),
    CY(
            "y yr yn ar mae wedi gyda ac oes sut pam beth nid ddim ydy yw eich ein fy roedd bydd hyn hwn hon dw rydw rydym sydd",
            "a i o ei am os eu na ni");

    private static final int LOOKED_AT = 200;
    private static final Map<Language, Set<String>> SMALL =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(each -> each, each -> words(each.small)));

    private final String small;
    private final Set<String> smallest;

    /**
     * @param small words that say nothing but what language this is
     * @param smallest words that do not even say that: other languages have them too, for something else
     */
    Language(String small, String smallest) {
        this.small = small;
        this.smallest = words(smallest);
    }

    /** As in ISO 639: {@code en}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * What a text is written in, told from the small words among its first 200: those that only one of the languages has count most. Where that
     * says nothing, or two as likely, it is what the caller says.
     */
    public static Language guess(String text, Language otherwise) {
        List<String> words = PlainText.words(PlainText.shorten(text, LOOKED_AT * 8), 40);
        Language best = otherwise;
        double most = 0;
        boolean tie = false;
        for (Language each : values()) {
            double told =
                    words.stream().limit(LOOKED_AT).mapToDouble(each::tells).sum();
            tie = told == most && told > 0 || tie && told <= most;
            if (told > most) {
                best = each;
                most = told;
            }
        }
        return tie || most < 1 ? otherwise : best;
    }

    /** The language of that code; {@code otherwise} when there is none. */
    public static Language of(String code, Language otherwise) {
        return Arrays.stream(values())
                .filter(each -> each.code().equals(code))
                .findFirst()
                .orElse(otherwise);
    }

    /** Whether a word of it says nothing by itself. Lower case. */
    public boolean isSmall(String word) {
        return small().contains(word) || smallest.contains(word);
    }

    /** Those of these words that say something, in the language that they are in; all of them when none does. */
    public static List<String> telling(List<String> words, Language otherwise) {
        Language language = guess(String.join(" ", words), otherwise);
        List<String> telling =
                words.stream().filter(word -> !language.isSmall(word)).toList();
        return telling.isEmpty() ? words : telling;
    }

    private double tells(String word) {
        if (!small().contains(word)) {
            return 0;
        }
        long sharing = Arrays.stream(values())
                .filter(each -> each.small().contains(word))
                .count();
        return 1.0 / (sharing * sharing);
    }

    private Set<String> small() {
        Set<String> words = SMALL.get(this);
        return words == null ? Set.of() : words;
    }

    private static Set<String> words(String small) {
        return new HashSet<>(Arrays.asList(small.split(" ", -1)));
    }
}

package org.espace.shared;

import java.util.List;
import java.util.Set;

/**
 * The words of a text that tell what it is about. Words of fewer than 3 letters and the small words of English are left out; forms of one word are
 * one. Stateless.
 */
public final class TellingWords {
    private static final int SHORTEST = 3;

    private static final Set<String> SMALL = Set.of(
            ("about after all also and any are back because been before being both but can could did does done each even every few for from get"
                            + " give got had has have help her here him his how into its just know like look made make many may more most much"
                            + " must need new not now off one only other our out over own people same say see she should some such take than that the"
                            + " their them then there these they thing this those through too under until use very want was way well were what when"
                            + " where which while who why will with would work you your community communities practice interest")
                    .split(" "));

    private TellingWords() {}

    /** The first {@code most} of them, each once, in their order, each at most {@code longest} characters. */
    public static List<String> of(String text, int longest, int most) {
        return PlainText.words(text, longest).stream()
                .filter(word -> word.length() >= SHORTEST && !SMALL.contains(word))
                .map(PlainText::stem)
                .distinct()
                .limit(most)
                .toList();
    }
}

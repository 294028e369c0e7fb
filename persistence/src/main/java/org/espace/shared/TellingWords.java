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
            ("about above across after again against all almost along also although always among and another any anyone are "
                            + "around back because been before being below between both but can communities community could did does done "
                            + "down during each either else even ever every everybody everyone few first for from get give given got had has "
                            + "have help her here him his how however inside interest into its itself just know last least less let like look "
                            + "lots made make many may might more most much must myself near need neither never new next none nor not nothing "
                            + "now off often once one only onto other others ought our out outside over own people per perhaps practice quite "
                            + "rather really same say see several she should since some somebody someone something sometimes soon still such "
                            + "take than that the their theirs them then there these they thing this those through today together too toward "
                            + "towards under unless until upon use used using usually very want was way well were what when where which while "
                            + "who why will with within without work would yes yet you your yourself")
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

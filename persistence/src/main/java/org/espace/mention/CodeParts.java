package org.espace.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where in a Markdown text code stands, in which a name is no mention: between runs of equally many backticks. Linear in the text. */
final class CodeParts {
    private static final Pattern TICKS = Pattern.compile("`+");

    private final List<int[]> parts = new ArrayList<>();

    private CodeParts() {}

    static CodeParts of(String text) {
        List<int[]> runs = new ArrayList<>();
        for (Matcher ticks = TICKS.matcher(text); ticks.find(); ) {
            runs.add(new int[] {ticks.start(), ticks.end()});
        }
        int[] closing = new int[runs.size()];
        Map<Integer, Integer> next = new HashMap<>();
        for (int i = runs.size() - 1; i >= 0; i--) {
            closing[i] = next.getOrDefault(length(runs.get(i)), -1);
            next.put(length(runs.get(i)), i);
        }
        CodeParts code = new CodeParts();
        for (int i = 0; i < closing.length; i++) {
            if (closing[i] >= 0) {
                code.parts.add(new int[] {runs.get(i)[0], runs.get(closing[i])[1]});
                i = closing[i];
            }
        }
        return code;
    }

    boolean contain(int position) {
        return parts.stream().anyMatch(part -> part[0] <= position && position < part[1]);
    }

    private static int length(int[] run) {
        return run[1] - run[0];
    }
}

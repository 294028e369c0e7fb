package org.espace.exchange.markup;

import org.jspecify.annotations.Nullable;

/** Small figures above and below the line: Unicode has them, Markdown has not. */
final class Raised {
    private static final String PLAIN = "0123456789+-=()n";
    private static final String ABOVE = "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁿ";
    private static final String BELOW = "₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎ₙ";

    private Raised() {}

    /** The text in raised figures, or null when one of its characters has none. */
    static @Nullable String above(String text) {
        return each(text, ABOVE);
    }

    /** The text in lowered figures, or null when one of its characters has none. */
    static @Nullable String below(String text) {
        return each(text, BELOW);
    }

    private static @Nullable String each(String text, String figures) {
        StringBuilder out = new StringBuilder();
        for (char plain : text.strip().toCharArray()) {
            int at = PLAIN.indexOf(plain);
            if (at < 0) {
                return null;
            }
            out.append(figures.charAt(at));
        }
        return out.toString();
    }
}

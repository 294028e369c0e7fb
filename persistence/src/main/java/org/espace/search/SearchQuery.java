package org.espace.search;

import org.espace.shared.PlainText;
import org.jspecify.annotations.Nullable;

/** What somebody looks for. */
public record SearchQuery(String words, Narrowing narrowing) {
    /** In UTF-16 units; what is longer is cut. */
    public static final int LONGEST = 200;

    public SearchQuery {
        words = PlainText.shorten(PlainText.line(words), LONGEST);
    }

    public static SearchQuery of(@Nullable String words) {
        return new SearchQuery(words == null ? "" : words, Narrowing.NONE);
    }

    public boolean isEmpty() {
        return PlainText.words(words, LONGEST).isEmpty();
    }
}

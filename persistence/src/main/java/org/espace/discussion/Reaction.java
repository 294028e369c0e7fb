package org.espace.discussion;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What one can say to a post without writing; each once a person and post. */
public enum Reaction {
    THANKS("👍"),
    HEART("❤"),
    CHEERS("🎉"),
    IDEA("💡");

    private final String sign;

    Reaction(String sign) {
        this.sign = sign;
    }

    /** The picture; its name in words is a label, {@code reaction.<word>}. */
    public String sign() {
        return sign;
    }

    /** As it stands in forms and labels. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The reaction of that word; null for none. */
    public static @Nullable Reaction of(@Nullable String word) {
        for (Reaction reaction : values()) {
            if (reaction.word().equals(word)) {
                return reaction;
            }
        }
        return null;
    }

    /** Its bit among a person's reactions to a post. */
    int bit() {
        return 1 << ordinal();
    }
}

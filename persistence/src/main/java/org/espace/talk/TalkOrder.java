package org.espace.talk;

import java.util.Locale;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/** Which pages that people talk about come first. */
public enum TalkOrder {
    NEWEST("lastActivity", each -> each.lastActivity().toEpochMilli()),
    BUSIEST("comments", Talk::comments),
    OPEN("openQuestions", Talk::openQuestions);

    private final String column;
    private final ToLongFunction<Talk> key;

    TalkOrder(String column, ToLongFunction<Talk> key) {
        this.column = column;
        this.key = key;
    }

    /** As it stands in addresses and labels. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static TalkOrder of(@Nullable String word) {
        for (TalkOrder order : values()) {
            if (order.word().equals(word)) {
                return order;
            }
        }
        return NEWEST;
    }

    String column() {
        return column;
    }

    long key(Talk talk) {
        return key.applyAsLong(talk);
    }
}

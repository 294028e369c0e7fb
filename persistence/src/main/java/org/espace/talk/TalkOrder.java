package org.espace.talk;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Which pages that people talk about come first. */
public enum TalkOrder {
    NEWEST("lastActivity"),
    BUSIEST("comments"),
    OPEN("openQuestions");

    private final String column;

    TalkOrder(String column) {
        this.column = column;
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
        return switch (this) {
            case NEWEST -> talk.lastActivity().toEpochMilli();
            case BUSIEST -> talk.comments();
            case OPEN -> talk.openQuestions();
        };
    }
}

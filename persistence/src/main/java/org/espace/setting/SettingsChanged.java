package org.espace.setting;

import java.time.Instant;
import org.espace.ledger.Change;

/** The organisation decided something otherwise. */
public record SettingsChanged(Instant at) implements Change {
    static final String KIND = "settings-changed";

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public long community() {
        return 0;
    }

    @Override
    public long subject() {
        return 0;
    }

    @Override
    public long actor() {
        return 0;
    }
}

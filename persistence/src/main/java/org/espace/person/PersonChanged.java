package org.espace.person;

import java.time.Instant;
import org.espace.ledger.Change;
import org.espace.shared.Ref;

/**
 * What is known of a person is not what it was.
 *
 * @param actor who did it; 0 for the host or an import
 */
public record PersonChanged(long subject, long actor, Instant at) implements Change {
    public static final String KIND = "person-changed";

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public long community() {
        return 0;
    }

    @Override
    public Ref about() {
        return new Ref(PersonCard.KIND, subject);
    }
}

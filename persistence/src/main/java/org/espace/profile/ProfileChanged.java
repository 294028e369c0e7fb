package org.espace.profile;

import java.time.Instant;
import org.espace.ledger.Change;
import org.espace.person.PersonCard;
import org.espace.shared.Ref;

/**
 * A person says something else of themselves.
 *
 * @param actor who did it; 0 for an import
 */
public record ProfileChanged(long subject, long actor, Instant at) implements Change {
    public static final String KIND = "profile-changed";

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

package org.espace.community;

import java.time.Instant;
import org.espace.ledger.Change;
import org.espace.shared.Ref;

/** A community opened. */
public record CommunityOpened(long community, long actor, Instant at) implements Change {
    static final String KIND = "community-opened";

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public long subject() {
        return community;
    }

    @Override
    public Ref about() {
        return new Ref(CommunityContent.KIND, community);
    }
}

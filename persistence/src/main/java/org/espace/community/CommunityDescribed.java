package org.espace.community;

import java.time.Instant;
import org.espace.ledger.Change;
import org.espace.shared.Ref;

/** A community opened. */
public record CommunityDescribed(long community, long actor, Instant at) implements Change {
    static final String KIND = "community-described";

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

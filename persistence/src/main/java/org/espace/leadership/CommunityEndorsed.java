package org.espace.leadership;

import java.time.Instant;
import org.espace.community.CommunityContent;
import org.espace.ledger.Change;
import org.espace.shared.Ref;

/** A sponsor endorsed the community, or did so again after having taken it back; the endorsement is the subject. */
record CommunityEndorsed(long community, long subject, long actor, Instant at) implements Change {
    static final String KIND = "community-endorsed";

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Ref about() {
        return new Ref(CommunityContent.KIND, community);
    }
}

package org.espace.community;

import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.espace.jpa.UnitOfWork;

/** Who coordinates, and who came when, for other features to ask. Asks for no right. Thread-safe. */
public final class Arrivals {
    private final UnitOfWork work;

    public Arrivals(UnitOfWork work) {
        this.work = work;
    }

    /**
     * Members, none of them a coordinator, since that moment or later; who came last comes first. Left out are those who came in the very moment
     * in which this one person came: those with whom a community opens are not new to each other.
     *
     * @return since when, by person; in order
     */
    public Map<Long, Instant> since(long community, Instant from, long me, int limit) {
        return work.read(manager -> {
            Map<Long, Instant> arrived = new LinkedHashMap<>();
            new MembershipRepository(manager)
                    .arrived(community, from, me, limit)
                    .forEach(each -> arrived.put(each.person(), each.since()));
            return arrived;
        });
    }

    /** Since when a person is a member who does not coordinate; empty for all others. */
    public Optional<Instant> of(long community, long person) {
        return work.read(manager -> new MembershipRepository(manager)
                .of(community, person)
                .filter(held -> held.role() == Role.MEMBER)
                .map(Membership::since));
    }

    /** How many belong who have been seen, or have joined since; counted as far as that. */
    public int active(long community, Collection<Long> seen, Instant since, int most) {
        return work.read(manager -> new MembershipRepository(manager).active(community, seen, since, most));
    }

    /** Whether nobody coordinates. */
    public boolean vacant(long community) {
        return work.read(manager -> !new MembershipRepository(manager).hasCoordinator(community));
    }

    /** Who coordinates; nobody else changes them until the work is done that this is part of. */
    public List<Long> holdCoordinators(long community) {
        return work.write(manager -> new MembershipRepository(manager).holdCoordinators(community));
    }
}

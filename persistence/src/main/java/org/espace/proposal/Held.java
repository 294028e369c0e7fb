package org.espace.proposal;

import java.util.Set;
import javax.persistence.EntityManager;
import org.espace.shared.Actor;
import org.espace.shared.NotFound;

/** A proposal held against every other change, by one who may change it. Stateless. */
final class Held {
    private Held() {}

    /** @throws NotFound unless the actor may see it */
    static Proposal by(EntityManager manager, Actor actor, long proposal) {
        return new ProposalRepository(manager)
                .hold(proposal)
                .filter(held -> ProposalCards.seen(manager, actor, held))
                .orElseThrow(() -> new NotFound("proposal", proposal));
    }

    /** @throws NotFound unless it is the actor's own and in one of these stages */
    static Proposal own(EntityManager manager, Actor actor, long proposal, Set<Stage> stages) {
        return new ProposalRepository(manager)
                .hold(proposal)
                .filter(held -> actor.is(held.proposer()) && stages.contains(held.stage()))
                .orElseThrow(() -> new NotFound("proposal", proposal));
    }

    /** @throws NotFound unless the actor is an administrator and it waits for one */
    static Proposal waiting(EntityManager manager, Actor administrator, long proposal) {
        return new ProposalRepository(manager)
                .hold(proposal)
                .filter(held -> administrator.administrator() && held.stage() == Stage.WAITING)
                .orElseThrow(() -> new NotFound("proposal", proposal));
    }
}

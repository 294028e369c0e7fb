package org.espace.proposal;

import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import org.espace.community.Privacy;
import org.espace.community.Role;
import org.espace.shared.Actor;
import org.espace.shared.Refused;
import org.espace.test.TestDatabase;
import org.espace.test.Town;
import org.junit.jupiter.api.AfterEach;

/** Proposing in the town, whose organisation decides otherwise for a test at most. */
abstract class Proposing {
    final Town town;
    final ProposalService proposals;
    final Actor admin;

    Proposing(TestDatabase engine) {
        town = Town.shared(engine);
        proposals = town.domain.proposals();
        admin = new Actor(town.dee.person(), true);
    }

    @AfterEach
    void decide_as_we_would() {
        town.domain.settings().set("supporters", "5");
        town.domain.settings().set("approval", "no");
    }

    Proposed propose(Actor actor, String name, Privacy privacy) {
        return proposals.propose(
                actor, new NewProposal(name, "So that we do it well.", true, "Everybody", privacy, ""));
    }

    long supportedByAll(long proposal) {
        town.domain.settings().set("supporters", "2");
        return proposals.support(town.dee, proposal, "").community();
    }

    ProposalCard card(Actor actor, long proposal) {
        return proposals.detail(actor, proposal).card();
    }

    List<Long> listed(Actor actor) {
        return proposals.gathering(actor, null, 200).items().stream()
                .map(ProposalCard::id)
                .toList();
    }

    Optional<Role> role(long community, Actor actor) {
        return town.domain.memberships().role(community, actor.person());
    }

    static String refusal(Runnable work) {
        return assertThrows(Refused.class, work::run).faults().get(0).code();
    }
}

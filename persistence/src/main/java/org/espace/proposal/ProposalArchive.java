package org.espace.proposal;

import java.time.Instant;
import javax.persistence.EntityManager;
import org.espace.jpa.UnitOfWork;
import org.espace.ledger.Ledger;
import org.espace.shared.NotFound;

/**
 * Keeps proposals as they were made and supported, whatever the settings say today: with their own people and dates, asking for no
 * right and opening nothing by itself. Its callers have already checked what they hand in. Thread-safe.
 */
public final class ProposalArchive {
    private final UnitOfWork work;
    private final Ledger ledger;

    public ProposalArchive(UnitOfWork work, Ledger ledger) {
        this.work = work;
        this.ledger = ledger;
    }

    /**
     * It gathers supporters from then on, and its proposer is the first. The name must be free: two can not gather under one.
     *
     * @return its id
     */
    public long keep(PastProposal past) {
        return work.write(manager -> {
            Proposal made = new Proposal(past.told(), past.proposer(), past.proposedAt(), past.fadesAt());
            new ProposalRepository(manager).add(made);
            new ProposalWords(manager).describe(made);
            ledger.record(new ProposalMade(made.id(), past.proposer(), past.proposedAt()));
            add(manager, made, past.proposer(), past.told().need(), past.proposedAt());
            return made.id();
        });
    }

    /**
     * One who has not supported it yet does.
     *
     * @throws NotFound when there is no such proposal
     */
    public void support(long proposal, long person, String need, Instant at) {
        work.write(manager -> {
            add(manager, found(manager, proposal), person, need, at);
            ledger.record(new ProposalSupported(proposal, person, at));
            return null;
        });
    }

    /** @throws NotFound when there is no such proposal */
    public void fade(long proposal, Instant at) {
        work.write(manager -> {
            found(manager, proposal).become(Stage.FADED);
            ledger.record(new ProposalFaded(proposal, 0, at));
            return null;
        });
    }

    /**
     * It has become a community, which its callers open and fill.
     *
     * @param person who gave the last support
     * @throws NotFound when there is no such proposal
     */
    public void open(long proposal, long community, long person, Instant at) {
        work.write(manager -> {
            found(manager, proposal).open(community);
            ledger.record(new ProposalOpened(community, proposal, person, at));
            return null;
        });
    }

    private static void add(EntityManager manager, Proposal proposal, long person, String need, Instant at) {
        new SupportRepository(manager).add(new ProposalSupport(proposal.id(), person, need, at));
        proposal.count(1);
        new ProposalWords(manager).need(proposal.id(), need);
    }

    private static Proposal found(EntityManager manager, long proposal) {
        return new ProposalRepository(manager).byId(proposal).orElseThrow(() -> new NotFound("proposal", proposal));
    }
}

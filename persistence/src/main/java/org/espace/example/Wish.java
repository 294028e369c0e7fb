package org.espace.example;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.espace.community.Privacy;
import org.espace.proposal.NewProposal;

/** A community that somebody proposed and that has not opened, written down as a script. Not thread-safe. */
final class Wish {
    /** @param after how long after the proposal was made */
    record Support(Cast who, Duration after, String need) {}

    final NewProposal told;
    final Cast proposer;
    final When proposed;
    final List<Support> supports = new ArrayList<>();

    Wish(Cast proposer, When proposed, NewProposal told) {
        this.proposer = proposer;
        this.proposed = proposed;
        this.told = told;
    }

    static Wish open(
            Cast proposer, When proposed, boolean practice, String name, String purpose, String audience, String need) {
        return new Wish(proposer, proposed, new NewProposal(name, purpose, practice, audience, Privacy.OPEN, need));
    }

    Wish supported(Cast who, Duration after, String need) {
        supports.add(new Support(who, after, need));
        return this;
    }
}

package org.espace.example;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.espace.proposal.NewProposal;
import org.espace.proposal.PastProposal;

/** One proposal on the stage: made, supported, and either still gathering, faded or opened as a community. */
final class Wishing {
    /** How long a proposal gathers unless the organisation says otherwise. */
    private static final Duration GATHERS = Duration.ofDays(60);

    private final Stage stage;
    private long proposal;

    Wishing(Stage stage) {
        this.stage = stage;
    }

    void cue(Cues cues, Wish wish) {
        Instant proposed = wish.proposed.at(stage.now, Stage.draw(wish.told.name()));
        propose(cues, wish.told, wish.proposer, proposed);
        wish.supports.forEach(
                each -> support(cues, each.who(), each.need(), stage.soonest(proposed.plus(each.after()))));
        Instant fades = proposed.plus(GATHERS);
        if (fades.isBefore(stage.now)) {
            cues.at(fades, () -> stage.services.proposals().fade(proposal, fades));
        }
    }

    /**
     * The proposal that a community was born of.
     *
     * @param every between its supporters; the last of them comes when it opens
     */
    void cueBirth(Cues cues, Gathering gathering, Instant opened, Duration every) {
        List<Map.Entry<Cast, String>> founders =
                new ArrayList<>(gathering.circle().founders.entrySet());
        Cast proposer = founders.get(0).getKey();
        int last = founders.size() - 1;
        propose(cues, gathering.proposed(founders.get(0).getValue()), proposer, opened.minus(every.multipliedBy(last)));
        for (int i = 1; i <= last; i++) {
            Instant at = opened.minus(every.multipliedBy(last - i));
            support(cues, founders.get(i).getKey(), founders.get(i).getValue(), at);
        }
        Cast lastCome = founders.get(last).getKey();
        cues.at(opened, () -> open(gathering, stage.id(lastCome), opened));
    }

    private void open(Gathering gathering, long lastCome, Instant opened) {
        stage.services.proposals().open(proposal, gathering.id(), lastCome, opened);
        gathering.circle().founders.values().forEach(need -> stage.services
                .communities()
                .need(gathering.id(), need));
    }

    private void propose(Cues cues, NewProposal told, Cast proposer, Instant at) {
        cues.at(at, () -> {
            PastProposal past = new PastProposal(told, stage.id(proposer), at, at.plus(GATHERS));
            proposal = stage.services.proposals().keep(past);
            stage.settle();
        });
    }

    private void support(Cues cues, Cast who, String need, Instant at) {
        cues.at(at, () -> stage.services.proposals().support(proposal, stage.id(who), need, at));
    }
}

package org.espace.widgets.api;

import java.util.List;
import org.espace.domain.Domain;
import org.espace.question.Draft;
import org.espace.shared.Actor;
import org.espace.test.Town;

/** Calls by which people are asked for help, and say that they cannot. */
record HelpSamples(Samples samples) {

    void add() {
        samples.done("listHelpers", () -> {
            long question = asked("wombats-" + samples.number());
            return Sample.get("/questions/" + question + "/helpers");
        });
        samples.done("askForHelp", () -> asking(samples.question(), helper(samples, "night")));
        samples.refused("askForHelp", () -> asking(samples.question(), town().cy));
        samples.done("declineHelp", () -> {
            long question = samples.question();
            String login = "decliner-by-json-" + samples.number();
            domain().referrals()
                    .ask(town().ann, question, List.of(willing(login).person()));
            return new Sample(login, "/questions/" + question + "/cannot-help", null);
        });
    }

    /** Of ann's: one was asked, another could be. */
    private long asked(String topic) {
        long question = town().question(samples.open, "Who knows of these? " + samples.number(), topic);
        Actor first = helper(samples, topic);
        helper(samples, topic);
        domain().referrals().ask(town().ann, question, List.of(first.person()));
        return question;
    }

    /** Somebody who has answered on a topic, and may be asked. */
    static Actor helper(Samples samples, String topic) {
        Actor helper = new HelpSamples(samples).willing("helper-by-json-" + samples.number());
        Draft draft = new Draft("What of this topic? " + samples.number(), "", topic);
        long question = samples.domain.questions().ask(samples.town.bo, samples.open, draft);
        samples.domain.questions().answer(helper, question, "So and so.");
        return helper;
    }

    private Actor willing(String login) {
        Actor willing = town().person(login, "Will Ing", "Nurse");
        domain().referrals().consent(willing, 5);
        return willing;
    }

    private static Sample asking(long question, Actor person) {
        return new Sample("ann", "/questions/" + question + "/helpers/" + person.person(), null);
    }

    private Town town() {
        return samples.town;
    }

    private Domain domain() {
        return samples.domain;
    }
}

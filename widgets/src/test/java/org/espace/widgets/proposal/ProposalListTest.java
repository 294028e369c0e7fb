package org.espace.widgets.proposal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.espace.community.Privacy;
import org.espace.proposal.NewProposal;
import org.espace.shared.Actor;
import org.espace.widgets.Clicks;
import org.espace.widgets.Scene;
import org.espace.widgets.Wanted;
import org.espace.widgets.Widget;
import org.espace.widgets.WidgetContract;
import org.junit.jupiter.api.Test;

class ProposalListTest extends WidgetContract {
    private final Wanted wanted = Wanted.SHARED;

    @Override
    protected Widget widget() {
        return new ProposalList(wanted.domain);
    }

    @Override
    protected List<Scene> scenes() {
        return List.of(
                Scene.of("many, some hostile", wanted.outsider),
                Scene.of("in full", wanted.ann).inFull(),
                Scene.of("paged", wanted.ann).set("size", 1),
                Scene.of("one in full", wanted.bo).with("proposal", wanted.proposal),
                Scene.of("one’s own", wanted.ann).with("proposal", wanted.proposal),
                Scene.of("a hostile one", wanted.bo).with("proposal", wanted.hostileProposal),
                Scene.of("an administrator", wanted.administrator).with("proposal", wanted.proposal),
                Scene.of("opened just now", wanted.ann).with("opened", wanted.carried),
                Scene.of("what is hidden was opened", wanted.outsider).with("opened", wanted.hidden),
                Scene.of("absent", wanted.ann).with("proposal", 987_654_321),
                Scene.of("signed out", Actor.ANONYMOUS));
    }

    @Test
    void support_takes_one_click_and_a_need_may_follow() {
        Actor eli = wanted.person("Eli Eager");
        long proposal = propose("Ladders", 0);
        Clicks list = new Clicks(widget(), eli).open("proposal", proposal).send("support");
        assertTrue(list.text().contains("You support this"), list::text);
        Clicks said = list.send("need", "need", "A rung to stand on");
        assertTrue(said.page.select(".es-quote").text().contains("A rung to stand on"), said::text);
        assertTrue(said.send("unsupport").text().contains("1 of 5 supporters"), said::text);
    }

    @Test
    void the_last_supporter_is_led_into_the_community() {
        long proposal = propose("Stepladders", 3);
        Clicks opened = new Clicks(widget(), wanted.person("Fifi Fifth"))
                .open("proposal", proposal)
                .send("support");
        assertTrue(opened.said().contains("the community is open"), opened::text);
        assertEquals(2, opened.page.select("a:contains(Go to Stepladders)").size(), opened::text);
    }

    private long propose(String name, int supporters) {
        NewProposal told = new NewProposal(name, "We climb " + name + " well.", true, "", Privacy.OPEN, "");
        long proposal = wanted.domain.proposals().propose(wanted.ann, told).proposal();
        for (int i = 0; i < supporters; i++) {
            wanted.domain.proposals().support(wanted.person("Supporter " + i), proposal, "");
        }
        return proposal;
    }
}

package org.espace.widgets;

import java.time.Duration;
import java.util.List;
import org.espace.community.Role;
import org.espace.discussion.DiscussionDraft;
import org.espace.discussion.DiscussionService;
import org.espace.discussion.Reaction;
import org.espace.shared.Actor;
import org.espace.shared.PlainText;
import org.espace.talk.About;
import org.espace.talk.TalkKind;
import org.espace.test.Town;

/** Discussions in every state that a widget may meet, in the communities of a {@link Scenery}. Only read it. */
public final class Talks {
    /** With 70 posts, a quote in the last of them, and reactions to the first. */
    public final long busy;

    /** Locked and pinned, in the busy community. */
    public final long locked;

    /** Split off the busy one. */
    public final long split;

    public final long hidden;
    public final long hostile;

    private final Town town;
    private final DiscussionService discussions;

    Talks(Scenery scenery) {
        this.town = scenery.town;
        this.discussions = town.domain.discussions();
        for (int i = 0; i < 25; i++) {
            open(town.ann, scenery.busy, "Shall we try it, number " + i + "?");
        }
        locked = open(town.bo, scenery.busy, "The rota is decided");
        discussions.reply(town.ann, locked, 0, "Thank you. *All* of you.");
        discussions.lock(town.bo, locked, "It is decided: see the minutes.");
        discussions.pin(town.bo, locked, true);
        busy = open(town.ann, scenery.busy, "Shift swaps by phone");
        split = filled();
        hidden = open(town.ann, scenery.confidential, "What nobody else reads");
        hostile = hostile(scenery.hostile);
        pages(scenery);
        // Told in days, so that no minute passes between two looks at one panel.
        town.clock.advance(Duration.ofHours(30));
    }

    private long filled() {
        long last = 0;
        for (int i = 0; i < 70; i++) {
            last = discussions.reply(i % 2 == 0 ? town.bo : town.cy, busy, last, "We tried it, @Ann Kelly, " + i);
        }
        long opening =
                discussions.thread(town.ann, busy, 0, null, 1).shown().get(0).id();
        discussions.react(town.cy, opening, Reaction.THANKS, true);
        discussions.react(town.ann, opening, Reaction.IDEA, true);
        return discussions.split(town.bo, busy, List.of(last), false, "Phones and their batteries");
    }

    private long hostile(long community) {
        Actor mallory = town.person("mallory-talks", PlainText.line(Hostile.SEEDS.get(2)), "<b>job");
        town.domain.memberships().enrol(community, mallory.person(), Role.COORDINATOR, town.clock.instant());
        long id = 0;
        for (String seed : Hostile.SEEDS) {
            String title = PlainText.shorten(PlainText.line("Why? " + seed), 200);
            id = discussions.open(mallory, community, new DiscussionDraft(title, "First: " + seed));
        }
        long last = 0;
        for (String seed : Hostile.SEEDS) {
            last = discussions.reply(mallory, id, last, seed + " @mallory-talks " + seed);
        }
        return id;
    }

    /** 14 posts and 3 replies on one page of the busy community; the same page elsewhere, with and without harm. */
    private void pages(Scenery scenery) {
        long question = 0;
        for (int i = 0; i < 14; i++) {
            TalkKind kind = i < 3 ? TalkKind.QUESTION : TalkKind.COMMENT;
            question = say(town.cy, scenery.busy, kind, "Page " + i + " says something else. @Ann Kelly");
        }
        for (int i = 0; i < 3; i++) {
            town.domain.talks().reply(town.bo, question, "Which *one*?");
        }
        say(town.ann, scenery.quiet, TalkKind.QUESTION, "Is it still so?");
        for (String seed : Hostile.SEEDS) {
            say(town.bo, scenery.hostile, TalkKind.COMMENT, "See: " + seed);
        }
    }

    private long say(Actor actor, long community, TalkKind kind, String body) {
        About rota = new About(community, "Rota", "https://app.example/rota", "https://app.example");
        return town.domain.talks().post(actor, rota, kind, body);
    }

    private long open(Actor actor, long community, String title) {
        return discussions.open(actor, community, new DiscussionDraft(title, "What do you think?"));
    }
}

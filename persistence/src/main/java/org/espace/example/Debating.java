package org.espace.example;

import java.time.Duration;
import java.time.Instant;
import java.util.random.RandomGenerator;
import org.espace.discussion.DiscussionDraft;
import org.espace.discussion.DiscussionService;
import org.espace.shared.Actor;

/** One discussion on the stage: opened, replied to, reacted to, looked after. Who posts follows it by that. */
final class Debating {
    /** Members react within some hours, before anybody thinks of ending it. */
    private static final int SOON_MINUTES = 9 * 60;

    private final Stage stage;
    private final Gathering gathering;
    private final Debate debate;
    private final DiscussionService discussions;
    private final RandomGenerator draw;
    private final long[] posts;
    private long discussion;

    Debating(Stage stage, Gathering gathering, Debate debate) {
        this.stage = stage;
        this.gathering = gathering;
        this.debate = debate;
        this.discussions = stage.services.discussions();
        this.draw = Stage.draw(debate.title);
        this.posts = new long[debate.said.size()];
    }

    void cue(Cues cues) {
        Instant opened = debate.openedAt(stage.now);
        Instant moment = opened;
        for (int i = 0; i < posts.length; i++) {
            int place = i;
            Debate.Words words = debate.said.get(i);
            moment = moment.plus(words.after());
            cues.at(moment, () -> posts[place] = place == 0 ? open(words) : reply(words));
            like(cues, place, words, moment);
        }
        debate.cares.forEach(each -> cues.at(opened.plus(each.after()), () -> care(each)));
    }

    /** @return id of the post that opens it */
    private long open(Debate.Words words) {
        Actor actor = stage.actor(words.who());
        discussion = discussions.open(actor, gathering.id(), new DiscussionDraft(debate.title, words.body()));
        stage.settle();
        return discussions.thread(actor, discussion, 0, null, 1).shown().get(0).id();
    }

    private long reply(Debate.Words words) {
        long quoted = words.quoted() < 0 ? 0 : posts[words.quoted()];
        long id = discussions.reply(stage.actor(words.who()), discussion, quoted, words.body());
        stage.settle();
        return id;
    }

    private void like(Cues cues, int place, Debate.Words words, Instant said) {
        for (Debate.Liking liking : words.likings()) {
            String subject = debate.title + place + liking.reaction();
            for (Cast who : gathering.someMembers(liking.people(), words.who(), said, subject)) {
                Instant at = stage.soonest(said.plus(Duration.ofMinutes(5 + draw.nextInt(SOON_MINUTES))));
                cues.at(at, () -> discussions.react(stage.actor(who), posts[place], liking.reaction(), true));
            }
        }
    }

    private void care(Debate.Care care) {
        if (care.reason().isEmpty()) {
            discussions.pin(stage.actor(care.who()), discussion, true);
        } else {
            discussions.lock(stage.actor(care.who()), discussion, care.reason());
        }
    }
}

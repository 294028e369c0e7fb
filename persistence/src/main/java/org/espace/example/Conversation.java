package org.espace.example;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.espace.question.PastAnswer;
import org.espace.question.PastComment;
import org.espace.question.PastQuestion;
import org.espace.question.QuestionContent;
import org.espace.shared.Ref;

/** One talk on the stage: asked, answered, commented on, accepted, found useful. */
final class Conversation {
    private static final int SOON_MINUTES = 5 * 60;
    private static final int LATER_MINUTES = 4 * 24 * 60;

    private final Stage stage;
    private final Gathering gathering;
    private final Talk talk;
    private final RandomGenerator draw;
    private long question;
    private long answer;

    Conversation(Stage stage, Gathering gathering, Talk talk) {
        this.stage = stage;
        this.gathering = gathering;
        this.talk = talk;
        this.draw = Stage.draw(talk.title());
    }

    void cue(Cues cues) {
        Instant moment = talk.askedAt(stage.now);
        for (Post post : talk.posts()) {
            moment = moment.plus(post.after());
            Instant at = moment;
            Said said = new Said();
            cues.at(at, () -> said.id = say(post, at));
            findUseful(cues, post, said, at);
            if (post.kind() == Post.Kind.ACCEPTED) {
                accept(cues, said, at);
            }
        }
        cues.at(moment, this::follow);
    }

    /** Who asked, answered or commented follows it from then on. */
    private void follow() {
        Map<Long, Instant> people = new LinkedHashMap<>();
        Instant moment = talk.askedAt(stage.now);
        for (Post post : talk.posts()) {
            moment = moment.plus(post.after());
            people.putIfAbsent(stage.id(post.author()), moment);
        }
        stage.services.follows().keep(new Ref(QuestionContent.KIND, question), people);
    }

    /** The id that an answer gets when its moment comes; 0 for the question. */
    private static final class Said {
        private long id;
    }

    /** @return the id that marks of usefulness go to */
    private long say(Post post, Instant at) {
        long author = stage.id(post.author());
        if (post.kind() == Post.Kind.QUESTION) {
            question = stage.services
                    .archive()
                    .keep(new PastQuestion(
                            gathering.id(), author, talk.title(), post.body(), talk.tags(), at, null, 0));
            stage.settle();
            gathering.asked(talk.title(), new Gathering.Asked(question, 0));
        } else if (post.isAnswer()) {
            answer = stage.services.archive().keep(new PastAnswer(question, author, post.body(), at, null, 0));
        } else {
            stage.services.archive().keep(new PastComment(question, answer, author, post.body(), at));
        }
        return answer;
    }

    private void findUseful(Cues cues, Post post, Said said, Instant at) {
        String subject = talk.title() + post.body();
        Map<Long, Instant> people = new LinkedHashMap<>();
        Instant last = at;
        for (Cast who : gathering.someMembers(post.useful(), post.author(), at, subject)) {
            Instant found = later(at, LATER_MINUTES);
            people.put(stage.id(who), found);
            last = found.isAfter(last) ? found : last;
        }
        if (!people.isEmpty()) {
            cues.at(last, () -> stage.services.archive().useful(question, said.id, people));
        }
    }

    private void accept(Cues cues, Said said, Instant at) {
        Instant accepted = later(at, SOON_MINUTES);
        long asker = stage.id(talk.question().author());
        cues.at(accepted, () -> {
            stage.services.archive().accept(question, said.id, asker, accepted);
            gathering.asked(talk.title(), new Gathering.Asked(question, said.id));
        });
    }

    private Instant later(Instant at, int mostMinutes) {
        return stage.soonest(at.plus(Duration.ofMinutes(10 + draw.nextInt(mostMinutes))));
    }
}

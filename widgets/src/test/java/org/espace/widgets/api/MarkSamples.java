package org.espace.widgets.api;

import java.util.function.Supplier;
import org.espace.discussion.DiscussionDraft;
import org.espace.domain.Domain;
import org.espace.experience.Story;
import org.espace.talk.About;
import org.espace.talk.TalkKind;
import org.espace.test.Town;

/** Calls by which people say something without writing. */
record MarkSamples(Samples samples) {

    void add() {
        questions();
        posts();
        talks();
        following("Question", () -> "/questions/" + samples.question());
        following("Discussion", () -> "/discussions/" + discussion());
        following("Experience", () -> "/experiences/" + experience());
        following("Talk", () -> "/talk/" + asked(samples.open));
        following("Concern", () -> "/concerns/" + samples.concern());
    }

    private Town town() {
        return samples.town;
    }

    private Domain domain() {
        return samples.domain;
    }

    private void questions() {
        String old = "/questions/" + samples.oldQuestion;
        both(
                "findQuestionUseful",
                "withdrawQuestionUseful",
                "bo",
                () -> "/questions/" + samples.question() + "/useful");
        samples.refusedInArchive("findQuestionUseful", "bo", old + "/useful");
        samples.refusedInArchive("withdrawQuestionUseful", "bo", old + "/useful");
        String oldAnswer = old + "/answers/" + domain().questions().answer(town().bo, samples.oldQuestion, "Like now.");
        both("findAnswerUseful", "withdrawAnswerUseful", "ann", () -> {
            long question = samples.question();
            long answer = domain().questions().answer(town().bo, question, "By a list.");
            return "/questions/" + question + "/answers/" + answer + "/useful";
        });
        samples.refusedInArchive("findAnswerUseful", "ann", oldAnswer + "/useful");
        samples.refusedInArchive("withdrawAnswerUseful", "ann", oldAnswer + "/useful");
        both("haveQuestionToo", "withdrawMeToo", "bo", () -> "/questions/" + samples.question() + "/me-too");
        samples.refusedInArchive("haveQuestionToo", "bo", old + "/me-too");
        samples.refusedInArchive("withdrawMeToo", "bo", old + "/me-too");
    }

    private void posts() {
        both("reactToPost", "withdrawReaction", "bo", () -> {
            long discussion = discussion();
            return "/discussions/" + discussion + "/posts/" + opening(discussion) + "/reactions/thanks";
        });
        long old = domain().discussions().open(town().ann, samples.archived, new DiscussionDraft("Then", "Shall we?"));
        String reaction = "/discussions/" + old + "/posts/" + opening(old) + "/reactions/heart";
        samples.refusedInArchive("reactToPost", "bo", reaction);
        samples.refusedInArchive("withdrawReaction", "bo", reaction);
    }

    private void talks() {
        both("settleTalkQuestion", "reopenTalkQuestion", "ann", () -> "/talk/" + asked(samples.open) + "/answered");
        String old = "/talk/" + asked(samples.archived) + "/answered";
        samples.refusedInArchive("settleTalkQuestion", "ann", old);
        samples.refusedInArchive("reopenTalkQuestion", "ann", old);
    }

    private void following(String noun, Supplier<String> path) {
        both("follow" + noun, "unfollow" + noun, "bo", () -> path.get() + "/following");
    }

    private void both(String said, String withdrawn, String as, Supplier<String> path) {
        samples.done(said, () -> new Sample(as, path.get(), null));
        samples.done(withdrawn, () -> new Sample(as, path.get(), null));
    }

    private long discussion() {
        return domain().discussions().open(town().ann, samples.open, new DiscussionDraft("Swaps", "Shall *we*?"));
    }

    private long opening(long discussion) {
        return domain().discussions()
                .thread(town().ann, discussion, 0, null, 1)
                .shown()
                .get(0)
                .id();
    }

    private long experience() {
        Story story = new Story("We tried two lists", "It was *late*.", "Lists.", "", "", "night", 12);
        return domain().experiences().tell(town().ann, samples.open, story);
    }

    private long asked(long community) {
        About about = new About(community, "Rota", null, null);
        return domain().talks().post(town().ann, about, TalkKind.QUESTION, "Is it *new*?");
    }
}

package org.espace.widgets.api;

import org.espace.community.Privacy;
import org.espace.discussion.DiscussionDraft;
import org.espace.domain.Domain;
import org.espace.experience.Story;
import org.espace.question.ClosingReason;
import org.espace.question.NewClosing;
import org.espace.test.Town;

/** Calls by which authors and coordinators look after things. */
record TendingSamples(Samples samples) {

    void add() {
        questions();
        discussions();
        samples.done("reviewExperience", () -> {
            Story story = new Story("We tried two lists", "It was *late*.", "Lists.", "", "", "night", 12);
            long experience = domain().experiences().tell(town().ann, samples.open, story);
            return new Sample("ann", "/experiences/" + experience + "/review", "{\"holds\": true}");
        });
        samples.done(
                "stepConcern",
                () -> new Sample(
                        "bo",
                        "/concerns/" + samples.concern() + "/steps",
                        "{\"stage\": \"heard\", \"body\": \"It is on the list.\"}"));
    }

    private Town town() {
        return samples.town;
    }

    private Domain domain() {
        return samples.domain;
    }

    private void questions() {
        samples.done(
                "closeQuestion",
                () -> new Sample(
                        "ann",
                        "/questions/" + samples.question() + "/closing",
                        "{\"reason\": \"duplicate\", \"other\": \"" + samples.question() + "\"}"));
        samples.done("reopenQuestion", () -> {
            long question = samples.question();
            domain().closings().close(town().ann, question, new NewClosing(ClosingReason.SETTLED, "", 0));
            return new Sample("ann", "/questions/" + question + "/closing", null);
        });
        samples.refusedInArchive("reopenQuestion", "ann", "/questions/" + samples.oldQuestion + "/closing");
        samples.done(
                "mergeQuestion",
                () -> new Sample(
                        "bo",
                        "/questions/" + samples.question() + "/merging",
                        "{\"other\": \"" + samples.question() + "\"}"));
    }

    private void discussions() {
        long elsewhere = town().community("Elsewhere by JSON", Privacy.OPEN);
        String old = "/discussions/" + discussion(samples.archived);
        samples.done("pinDiscussion", () -> new Sample("bo", open() + "/pin", null));
        samples.refusedInArchive("pinDiscussion", "bo", old + "/pin");
        samples.done("unpinDiscussion", () -> new Sample("bo", open() + "/pin", null));
        samples.refusedInArchive("unpinDiscussion", "bo", old + "/pin");
        samples.done("lockDiscussion", () -> new Sample("bo", open() + "/lock", "{\"reason\": \"It is settled.\"}"));
        samples.done("unlockDiscussion", () -> {
            long discussion = discussion(samples.open);
            domain().discussions().lock(town().bo, discussion, "It is settled.");
            return new Sample("bo", "/discussions/" + discussion + "/lock", null);
        });
        samples.refusedInArchive("unlockDiscussion", "bo", old + "/lock");
        samples.done("splitDiscussion", () -> {
            long discussion = discussion(samples.open);
            long post = domain().discussions().reply(town().ann, discussion, 0, "And nights?");
            String body = "{\"posts\": [\"" + post + "\"], \"onwards\": true, \"title\": \"Nights\"}";
            return new Sample("bo", "/discussions/" + discussion + "/splitting", body);
        });
        samples.done(
                "moveDiscussion",
                () -> new Sample("bo", open() + "/community", "{\"community\": \"" + elsewhere + "\"}"));
    }

    private String open() {
        return "/discussions/" + discussion(samples.open);
    }

    private long discussion(long community) {
        return domain().discussions().open(town().ann, community, new DiscussionDraft("Swaps", "Shall *we*?"));
    }
}

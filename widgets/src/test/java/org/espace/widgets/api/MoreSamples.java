package org.espace.widgets.api;

import org.espace.community.Privacy;
import org.espace.discussion.DiscussionDraft;
import org.espace.domain.Domain;
import org.espace.experience.NewUse;
import org.espace.experience.Result;
import org.espace.experience.Story;
import org.espace.proposal.NewProposal;
import org.espace.test.Town;

/** Calls of the nouns that people tell, propose and talk in. */
record MoreSamples(Samples samples) {

    void add() {
        discussions();
        experiences();
        proposals();
        talks();
    }

    private Town town() {
        return samples.town;
    }

    private Domain domain() {
        return samples.domain;
    }

    private String community() {
        return "\"community\": \"" + samples.open + "\"";
    }

    private void discussions() {
        samples.done("listDiscussions", () -> {
            discussion();
            return Sample.get("/discussions?community=" + samples.open + "&size=1");
        });
        samples.done(
                "startDiscussion",
                () -> new Sample(
                        "ann", "/discussions", "{" + community() + ", \"title\": \"Swaps\", \"body\": \"Shall we?\"}"));
        samples.done("readDiscussion", () -> Sample.get("/discussions/" + discussion()));
        samples.done(
                "replyInDiscussion",
                () -> new Sample("bo", "/discussions/" + discussion() + "/posts", "{\"body\": \"We shall.\"}"));
        samples.done("readPostText", () -> Sample.get(post()));
        samples.done(
                "changePostText",
                () -> new Sample("ann", post(), "{\"title\": \"Swapped\", \"body\": \"Shall we not?\"}"));
    }

    private String post() {
        long discussion = discussion();
        long post = domain().discussions()
                .thread(town().ann, discussion, 0, null, 1)
                .shown()
                .get(0)
                .id();
        return "/discussions/" + discussion + "/posts/" + post + "/text";
    }

    private long discussion() {
        return domain().discussions().open(town().ann, samples.open, new DiscussionDraft("Swaps", "Shall *we*?"));
    }

    private void experiences() {
        samples.done("listExperiences", () -> {
            experience(samples.open);
            return Sample.get("/experiences?community=" + samples.open + "&order=most-used&size=1");
        });
        samples.done(
                "tellExperience",
                () -> new Sample(
                        "ann",
                        "/experiences",
                        "{" + community() + ", \"title\": \"Two lists, one night\", \"situation\": \"Late.\","
                                + " \"actions\": \"Lists.\", \"months\": 6}"));
        samples.done("readExperience", () -> {
            long experience = experience(samples.open);
            domain().experiences().use(town().bo, experience, new NewUse("Ward 2", Result.WORKED, "*Well*."));
            return Sample.get("/experiences/" + experience);
        });
        samples.done(
                "useExperience",
                () -> new Sample(
                        "bo",
                        "/experiences/" + experience(samples.open) + "/use",
                        "{\"place\": \"Ward 2\", \"result\": \"did-not\"}"));
        samples.done("withdrawUse", () -> new Sample("bo", "/experiences/" + experience(samples.open) + "/use", null));
        long old = experience(samples.archived);
        samples.refused("withdrawUse", () -> {
            samples.archive();
            return new Sample("bo", "/experiences/" + old + "/use", null);
        });
        samples.done("readStoryText", () -> Sample.get("/experiences/" + experience(samples.open) + "/text"));
        samples.done(
                "changeStoryText",
                () -> new Sample(
                        "ann",
                        "/experiences/" + experience(samples.open) + "/text",
                        "{\"title\": \"Three lists, one night\", \"situation\": \"Late.\", \"actions\": \"Lists.\","
                                + " \"outcome\": \"\", \"nextTime\": \"\", \"tags\": [\"night\"], \"months\": 3}"));
    }

    private long experience(long community) {
        Story story = new Story("We tried two lists", "It was *late*.", "Lists.", "", "", "night", 12);
        return domain().experiences().tell(town().ann, community, story);
    }

    private void proposals() {
        samples.done("listProposals", () -> {
            proposal();
            return Sample.get("/proposals?size=1");
        });
        samples.done(
                "proposeCommunity",
                () -> new Sample(
                        "ann",
                        "/proposals",
                        "{\"name\": \"Lists by JSON " + samples.number()
                                + "\", \"purpose\": \"Who writes which list.\","
                                + " \"practice\": true, \"privacy\": \"open\"}"));
        samples.done("readProposal", () -> Sample.get("/proposals/" + proposal()));
        samples.done(
                "supportProposal",
                () -> new Sample("bo", "/proposals/" + proposal() + "/support", "{\"need\": \"Lists.\"}"));
        samples.done("withdrawSupport", () -> new Sample("bo", "/proposals/" + proposal() + "/support", null));
        samples.refused("withdrawSupport", () -> new Sample("ann", "/proposals/" + proposal() + "/support", null));
    }

    private long proposal() {
        String name = "Lists by heart " + samples.number();
        NewProposal told = new NewProposal(name, "Who knows which list.", true, "All", Privacy.OPEN, "Lists.");
        return domain().proposals().propose(town().ann, told).proposal();
    }

    private void talks() {
        String talk = "/communities/" + samples.open + "/talk";
        samples.done("readTalk", () -> Sample.get(talk + "?subject=Rota"));
        samples.done(
                "talkAboutPage",
                () -> new Sample(
                        "bo", talk, "{\"subject\": \"Rota\", \"kind\": \"question\", \"body\": \"Is it new?\"}"));
        samples.done("replyInTalk", () -> {
            org.espace.talk.About about = new org.espace.talk.About(samples.open, "Rota", null, null);
            long post = domain().talks().post(town().ann, about, org.espace.talk.TalkKind.QUESTION, "Is it *new*?");
            return new Sample("bo", "/talk/" + post + "/replies", "{\"body\": \"It is.\"}");
        });
    }
}

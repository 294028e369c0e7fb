package org.espace.widgets.api;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.espace.community.Privacy;
import org.espace.community.Role;
import org.espace.concern.NewConcern;
import org.espace.concern.Way;
import org.espace.domain.Domain;
import org.espace.shared.Actor;
import org.espace.test.Town;

/** For every operation a call that is done, and for those without a body one that the domain refuses. */
final class Samples {
    final Town town;
    final Domain domain;
    final long open;
    final long archived;
    /** Of ann, in what is archived. */
    final long oldQuestion;

    private final Map<String, Supplier<Sample>> done = new LinkedHashMap<>();
    private final Map<String, Supplier<Sample>> refused = new LinkedHashMap<>();
    private int count;

    Samples(Town town) {
        this.town = town;
        this.domain = town.domain;
        open = town.community("Handover by JSON", Privacy.OPEN);
        archived = town.community("Long ago by JSON", Privacy.OPEN);
        oldQuestion = town.question(archived, "What was it like?", "then");
        communities();
        questions();
        new MoreSamples(this).add();
        new ReadingSamples(this).add();
        new MarkSamples(this).add();
        new TendingSamples(this).add();
        new FileSamples(this).add();
        new HelpSamples(this).add();
    }

    void done(String operation, Supplier<Sample> sample) {
        done.put(operation, sample);
    }

    void refused(String operation, Supplier<Sample> sample) {
        refused.put(operation, sample);
    }

    /** Nobody writes in what is archived. */
    void refusedInArchive(String operation, String as, String path) {
        refused.put(operation, () -> {
            archive();
            return new Sample(as, path, null);
        });
    }

    /** A number that was not used before. */
    int number() {
        return count++;
    }

    Sample done(String operation) {
        return found(done, operation);
    }

    Sample refused(String operation) {
        return found(refused, operation);
    }

    /** Nobody writes in it from now on. */
    void archive() {
        domain.work().write(manager -> manager.createNativeQuery(
                        "update community set archived_at = 1 where id = " + archived)
                .executeUpdate());
    }

    private static Sample found(Map<String, Supplier<Sample>> samples, String operation) {
        Supplier<Sample> sample = samples.get(operation);
        if (sample == null) {
            throw new AssertionError("Expected a sample of " + operation + ", found none: add it to Samples.");
        }
        return sample.get();
    }

    private void communities() {
        done.put("listCommunities", () -> Sample.get("/communities?size=1"));
        done.put("readCommunity", () -> Sample.get("/communities/" + open));
        done.put("listMembers", () -> Sample.get("/communities/" + open + "/members"));
        done.put("joinCommunity", () -> new Sample("cy", "/communities/" + open + "/membership", "{}"));
        done.put("leaveCommunity", () -> {
            domain.memberships().enrol(open, town.dee.person(), Role.MEMBER, town.clock.instant());
            return new Sample("dee", "/communities/" + open + "/membership", null);
        });
        refused.put("leaveCommunity", () -> new Sample("bo", "/communities/" + open + "/membership", null));
    }

    private void questions() {
        done.put("listQuestions", () -> Sample.get("/questions?community=" + open + "&size=1"));
        done.put(
                "askQuestion",
                () -> new Sample(
                        "ann",
                        "/questions",
                        "{\"community\": \"" + open + "\", \"title\": \"How do you hand over? " + count++
                                + "\", \"body\": \"At *night*.\", \"tags\": [\"hand over\", \"night\"]}"));
        done.put("readQuestion", () -> Sample.get("/questions/" + answered()));
        done.put(
                "answerQuestion",
                () -> new Sample("bo", "/questions/" + question() + "/answers", "{\"body\": \"By a list.\"}"));
        done.put(
                "commentOnQuestion",
                () -> new Sample("bo", "/questions/" + question() + "/comments", "{\"body\": \"Which ward?\"}"));
        done.put("acceptAnswer", () -> {
            long question = question();
            long answer = domain.questions().answer(town.bo, question, "By a list.");
            return new Sample("ann", "/questions/" + question + "/acceptance", "{\"answer\": \"" + answer + "\"}");
        });
        done.put("withdrawAcceptance", () -> new Sample("ann", "/questions/" + answered() + "/acceptance", null));
        refusedInArchive("withdrawAcceptance", "ann", "/questions/" + oldQuestion + "/acceptance");
        done.put("readQuestionText", () -> Sample.get("/questions/" + question() + "/text"));
        done.put(
                "changeQuestionText",
                () -> new Sample(
                        "ann",
                        "/questions/" + question() + "/text",
                        "{\"title\": \"How do you all hand over?\", \"body\": \"\", \"tags\": []}"));
        done.put("readAnswerText", () -> Sample.get(answerText()));
        done.put("changeAnswerText", () -> new Sample("bo", answerText(), "{\"body\": \"By two lists.\"}"));
    }

    private String answerText() {
        long question = question();
        return "/questions/" + question + "/answers/" + domain.questions().answer(town.bo, question, "By a list.")
                + "/text";
    }

    long question() {
        return town.question(open, "How do you hand over? " + count++, "night");
    }

    /** One of ann's, under her name. */
    long concern() {
        NewConcern told = new NewConcern(open, Way.NAMED, "The lift stops " + count++, "It *does*.", null, List.of());
        return domain.concerns().raise(town.ann, told).id();
    }

    private long answered() {
        long question = question();
        long answer = domain.questions().answer(town.bo, question, "By a list.");
        domain.questions().comment(town.ann, question, answer, "Thank you.");
        domain.questions().accept(town.ann, question, answer);
        return question;
    }

    Actor ann() {
        return town.ann;
    }
}

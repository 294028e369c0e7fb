package org.espace.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;

/** Writes what was asked and answered, which answers were accepted, and what was found useful. Once. */
final class Talk implements AutoCloseable {
    private static final int MOST_TAGS = 3;

    private final Forum forum;
    private final Moments moments;
    private final Journal journal;
    private final Pairs wrote = new Pairs();
    private final Vocabulary vocabulary = new Vocabulary();
    private final Essay essay = new Essay(vocabulary);
    private final List<Sheet> sheets = new ArrayList<>();
    private final Sheet questions;
    private final Sheet bodies;
    private final Sheet tags;
    private final Sheet touched;
    private final Sheet answers;
    private final Sheet acceptances;
    private final Votes votes;
    private long nextAnswer = Population.FIRST;

    Talk(Forum forum, Moments moments, Journal journal, Path folder) throws IOException {
        this.forum = forum;
        this.moments = moments;
        this.journal = journal;
        this.questions = sheet(
                folder,
                "question",
                "id,community_id,author_id,title,tags,asked_at,last_activity,progress,answers,useful,accepted_id,answered_at");
        this.bodies = sheet(folder, "question_body", "question_id,body");
        this.tags = sheet(folder, "tagging", "question_id,tag,community_id,asked_at");
        this.touched = sheet(folder, "activity_tag", "tag,about_kind,about_id,community_id,touched_at");
        this.answers = sheet(folder, "answer", "id,question_id,author_id,body,answered_at,place,useful");
        this.acceptances = sheet(folder, "acceptance", "question_id,answer_id,person_id,accepted_at");
        this.votes = new Votes(
                sheet(folder, "vote", "id,question_id,answer_id,person_id,voted_at"), journal, forum.population());
    }

    private Sheet sheet(Path folder, String table, String columns) throws IOException {
        Sheet sheet = new Sheet(folder, table, columns);
        sheets.add(sheet);
        return sheet;
    }

    /** Who wrote where: pairs of a community and a person, counted from 0. */
    Pairs wrote() {
        return wrote;
    }

    /** One question and its place. */
    private record Asked(int number, int room, int asker, long at) {
        long id() {
            return Population.FIRST + number;
        }

        long community() {
            return Population.FIRST + room;
        }
    }

    /** What its answers make of a question. */
    private record Answered(long last, long accepted) {}

    void write() throws IOException {
        long[] moment = moments.drawn(forum.questions(), Population.random(forum.posts()));
        for (int i = 0; i < forum.questions(); i++) {
            SplittableRandom random = Population.random(-1L - i);
            Asked asked = new Asked(i, forum.community(random), forum.writer(random), moment[i]);
            wrote.add(asked.room(), asked.asker());
            journal.said(
                    asked.at(),
                    asked.community(),
                    "question-asked",
                    asked.id(),
                    Population.FIRST + asked.asker(),
                    asked.id());
            question(asked, answers(asked, random), random);
        }
    }

    private void question(Asked asked, Answered answered, SplittableRandom random) throws IOException {
        Set<String> carried = tags(random);
        int useful = votes.of(asked.community(), asked.id(), 0, asked.at(), random);
        long last = Math.max(asked.at(), answered.last());
        int progress = answered.accepted() != 0 ? 2 : answered.last() != 0 ? 1 : 0;
        questions.row(
                asked.id(),
                asked.community(),
                Population.FIRST + asked.asker(),
                title(random, carried.iterator().next()),
                String.join(" ", carried),
                asked.at(),
                last,
                progress,
                forum.answers(asked.number()),
                useful,
                answered.accepted() == 0 ? null : answered.accepted(),
                answered.last());
        bodies.row(asked.id(), essay.written(random));
        for (String tag : carried) {
            tags.row(asked.id(), tag, asked.community(), asked.at());
            touched.row(tag, "question", asked.id(), asked.community(), last);
        }
    }

    private Answered answers(Asked asked, SplittableRandom random) throws IOException {
        int many = forum.answers(asked.number());
        if (many == 0) {
            return new Answered(0, 0);
        }
        long[] at = moments.after(asked.at(), many, random);
        int best = random.nextInt(many);
        boolean accepted = random.nextInt(5) < 2;
        for (int i = 0; i < many; i++) {
            answer(asked, nextAnswer + i, at[i], accepted && i == best, random);
        }
        long helped = accepted ? nextAnswer + best : 0;
        if (accepted) {
            accept(asked, helped, at[best] + 1);
        }
        nextAnswer += many;
        return new Answered(at[many - 1], helped);
    }

    private void answer(Asked asked, long id, long at, boolean accepted, SplittableRandom random) throws IOException {
        int writer = forum.writer(random);
        long author = Population.FIRST + writer;
        wrote.add(asked.room(), writer);
        int useful = votes.of(asked.community(), asked.id(), id, at, random);
        answers.row(id, asked.id(), author, essay.written(random), at, accepted ? 0 : 1, useful);
        journal.said(at, asked.community(), "question-answered", id, author, asked.id());
    }

    private void accept(Asked asked, long answer, long at) throws IOException {
        long asker = Population.FIRST + asked.asker();
        acceptances.row(asked.id(), answer, asker, at);
        journal.said(at, asked.community(), "question-accepted", answer, asker, asked.id());
    }

    private String title(SplittableRandom random, String tag) {
        return "How to " + tag.replace('-', ' ') + ": " + vocabulary.words(random, 3 + random.nextInt(5)) + "?";
    }

    private static Set<String> tags(SplittableRandom random) {
        Set<String> tags = new TreeSet<>();
        for (int i = random.nextInt(MOST_TAGS); i >= 0; i--) {
            tags.add(Population.skill(random).replace(' ', '-'));
        }
        return tags;
    }

    void into(Load load) throws IOException, SQLException {
        for (Sheet sheet : sheets) {
            load.load(sheet);
        }
        load.goOn("question", Population.FIRST + forum.questions());
        load.goOn("answer", nextAnswer);
        load.goOn("vote", votes.next());
    }

    @Override
    public void close() throws IOException {
        for (Sheet sheet : sheets) {
            sheet.close();
        }
    }
}

package org.espace.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.SplittableRandom;
import org.espace.shared.PlainText;

/** Writes communities, who is in them, and what was asked and answered there: half as many questions as people, three answers each. */
final class Talk {
    private static final int PEOPLE_A_COMMUNITY = 500;
    private static final int ANSWERS = 3;
    private static final long DAY = 86_400_000L;

    private final Population population;
    private final Path folder;
    private final Load load;

    Talk(Population population, Path folder, Load load) {
        this.population = population;
        this.folder = folder;
        this.load = load;
    }

    private int communities() {
        return communities(population);
    }

    private static int communities(Population population) {
        return population.people() / PEOPLE_A_COMMUNITY + 1;
    }

    /** The first question from that one on, counted from 0, that all staff may read. */
    static int readable(Population population, int question) {
        int each = question;
        while (restricted(Population.random(-1L - each).nextInt(communities(population)))) {
            each = (each + 1) % (population.people() / 2);
        }
        return each;
    }

    private static boolean restricted(int community) {
        return community % 10 == 0 && community > 0;
    }

    void communities(long now) throws IOException, SQLException {
        try (Sheet sheet = new Sheet(
                        folder, "community", "id,name,name_key,purpose,practice,privacy,opened_at,public_name");
                Sheet members = new Sheet(folder, "membership", "id,community_id,person_id,role,since")) {
            for (int i = 0; i < communities(); i++) {
                String name = "Community " + i;
                String key = PlainText.key(name, 120);
                sheet.row(
                        Population.FIRST + i,
                        name,
                        key,
                        "We talk.",
                        1,
                        restricted(i) ? "RESTRICTED" : "OPEN",
                        now,
                        key);
            }
            for (int i = 0; i < population.people(); i++) {
                long id = Population.FIRST + i;
                members.row(id, Population.FIRST + i % communities(), id, "MEMBER", now);
            }
            load.load(sheet);
            load.load(members);
        }
        load.goOn("community", Population.FIRST + communities());
        load.goOn("membership", Population.FIRST + population.people());
    }

    void questions(long now) throws IOException, SQLException {
        int many = population.people() / 2;
        try (Sheet questions = new Sheet(
                        folder,
                        "question",
                        "id,community_id,author_id,title,tags,asked_at,last_activity,progress,answers,useful");
                Sheet bodies = new Sheet(folder, "question_body", "question_id,body");
                Sheet answers = new Sheet(folder, "answer", "id,question_id,author_id,body,answered_at,place,useful");
                Sheet tags = new Sheet(folder, "tagging", "question_id,tag,community_id,asked_at")) {
            for (int i = 0; i < many; i++) {
                SplittableRandom random = Population.random(-1L - i);
                long id = Population.FIRST + i;
                long community = Population.FIRST + random.nextInt(communities());
                long at = now - random.nextLong(1_000 * DAY);
                String tag = Population.skill(random).replace(' ', '-');
                questions.row(id, community, author(random), "How to " + tag + "?", tag, at, at, 2, ANSWERS, 0);
                bodies.row(id, "How?");
                tags.row(id, tag, community, at);
                for (int j = 0; j < ANSWERS; j++) {
                    long answer = Population.FIRST + (long) ANSWERS * i + j;
                    answers.row(answer, id, author(random), "So.", at + j, j == 0 ? 0 : 1, random.nextInt(5));
                }
            }
            for (Sheet sheet : List.of(questions, bodies, answers, tags)) {
                load.load(sheet);
            }
        }
        load.goOn("question", Population.FIRST + many);
        load.goOn("answer", Population.FIRST + (long) ANSWERS * many);
    }

    /** Few write much: the square of a chance falls near the first. */
    private long author(SplittableRandom random) {
        double chance = random.nextDouble();
        return Population.FIRST + (long) (chance * chance * population.people());
    }
}

package org.espace.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.SplittableRandom;
import java.util.TreeSet;
import org.espace.shared.PlainText;

/** Writes communities and who is in them: everybody in up to eight, and in those in which they wrote. */
final class Rooms {
    private static final int MOST_JOINED = 8;
    private static final int LONGEST_WORD = 60;
    private static final int IN_NAME = 4;

    private final Forum forum;
    private final Path folder;
    private final Load load;

    Rooms(Forum forum, Path folder, Load load) {
        this.forum = forum;
        this.folder = folder;
        this.load = load;
    }

    void communities(long at, Journal journal) throws IOException, SQLException {
        try (Sheet communities = new Sheet(
                        folder,
                        "community",
                        "id,name,name_key,purpose,practice,privacy,opened_at,public_name,welcome");
                Sheet words = new Sheet(folder, "community_word", "word,community_id");
                Sheet terms = new Sheet(folder, "community_term", "term,community_id,weight")) {
            for (int i = 0; i < forum.communities(); i++) {
                long id = Population.FIRST + i;
                String name = name(i);
                String key = PlainText.key(name, 120);
                String privacy = Forum.restricted(i) ? "RESTRICTED" : i % 10 == 4 ? "PUBLIC" : "OPEN";
                communities.row(id, name, key, "We " + topic(i) + ".", 1, privacy, at, key, "");
                for (String word : new TreeSet<>(PlainText.words(name, LONGEST_WORD))) {
                    words.row(word, id);
                    terms.row(word, id, IN_NAME);
                }
                journal.opened(at, id);
            }
            for (Sheet sheet : List.of(communities, words, terms)) {
                load.load(sheet);
            }
        }
        load.goOn("community", Population.FIRST + forum.communities());
    }

    private static String name(int community) {
        String topic = topic(community);
        return Character.toUpperCase(topic.charAt(0)) + topic.substring(1) + " " + (community + 1);
    }

    private static String topic(int community) {
        return Population.skill(Population.random(-community));
    }

    /** @param wrote pairs of a community and who wrote there; whoever joined is added */
    void memberships(Moments moments, Pairs wrote, Journal journal) throws IOException, SQLException {
        join(wrote);
        long next = Population.FIRST;
        int community = -1;
        try (Sheet members = new Sheet(folder, "membership", "id,community_id,person_id,role,since")) {
            for (long pair : wrote.sorted()) {
                // One looks after each.
                String role = Pairs.first(pair) == community ? "MEMBER" : "COORDINATOR";
                community = Pairs.first(pair);
                long person = Population.FIRST + Pairs.second(pair);
                long since = moments.one(Population.random(pair));
                members.row(next++, Population.FIRST + community, person, role, since);
                journal.joined(since, Population.FIRST + community, person);
            }
            load.load(members);
        }
        load.goOn("membership", next);
    }

    private void join(Pairs wrote) {
        for (int person = 0; person < forum.population().people(); person++) {
            SplittableRandom random = Population.random(~((long) person << 24));
            for (int i = random.nextInt(MOST_JOINED + 1); i > 0; i--) {
                wrote.add(forum.community(random), person);
            }
        }
    }
}

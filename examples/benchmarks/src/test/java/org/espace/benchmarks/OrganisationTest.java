package org.espace.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.espace.activity.ActivityFilter;
import org.espace.community.CommunityDetail;
import org.espace.domain.Domain;
import org.espace.jpa.Database;
import org.espace.jpa.DatabaseConfig;
import org.espace.question.Draft;
import org.espace.question.QuestionDetail;
import org.espace.question.QuestionFilter;
import org.espace.question.QuestionSummary;
import org.espace.shared.Actor;
import org.espace.shared.Cursor;
import org.espace.shared.Slice;
import org.espace.test.TestDatabase;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is made up holds together as what people write does, and looks as such in numbers. */
class OrganisationTest {
    private static final int PEOPLE = 500;
    private static final int POSTS = 2_000;
    private static final Forum FORUM = new Forum(new Population(PEOPLE), POSTS);
    private static final Actor ACTOR = Actor.of(Population.FIRST);
    private static final String BOTH = "(select author_id from question union all select author_id from answer) p";

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource
    void an_organisation_is_as_big_and_as_uneven_as_it_should_be(TestDatabase engine) throws Exception {
        try (Database database = made(engine)) {
            assertEquals(PEOPLE, count(database, "person"));
            assertEquals(POSTS, count(database, "question") + count(database, "answer"));
            assertEquals(FORUM.questions(), count(database, "question"));
            long busiest = number(
                    database, "select max(n) from (select count(*) as n from " + BOTH + " group by author_id) w");
            assertTrue(busiest > 5 * POSTS / PEOPLE, "the busiest wrote " + busiest);
            assertTrue(number(database, "select max(answers) from question") >= POSTS / 20);
            assertTrue(5 * count(database, "question where answers = 0") > FORUM.questions());
            assertTrue(2 * count(database, "question where answers <= 4") > FORUM.questions());
            assertTrue(number(database, "select max(length(body)) from question_body") > 800);
        }
    }

    @ParameterizedTest
    @EnumSource
    void what_is_counted_is_what_is_there(TestDatabase engine) throws Exception {
        try (Database database = made(engine)) {
            for (String wrong : List.of(
                    "question q where q.answers <> (select count(*) from answer a where a.question_id = q.id)",
                    "question q where q.answered_at <> (select coalesce(max(a.answered_at), 0) from answer a where a.question_id = q.id)",
                    "question q where q.useful <> (select count(*) from vote v where v.question_id = q.id and v.answer_id = 0)",
                    "answer a where a.useful <> (select count(*) from vote v where v.question_id = a.question_id and v.answer_id = a.id)",
                    "question q where q.progress = 2 and not exists"
                            + " (select 1 from acceptance x join answer a on a.id = x.answer_id and a.place = 0"
                            + " where x.question_id = q.id and a.question_id = q.id and a.id = q.accepted_id)",
                    "answer a join question q on q.id = a.question_id where not exists"
                            + " (select 1 from membership m where m.community_id = q.community_id and m.person_id = a.author_id)")) {
                assertEquals(0, count(database, wrong), wrong);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void the_services_show_it_and_go_on_from_there(TestDatabase engine) throws Exception {
        try (Database database = made(engine)) {
            Domain domain = Domain.over(database, Clock.systemUTC());
            long biggest = Population.FIRST;
            CommunityDetail community = domain.communities().detail(ACTOR, biggest);
            List<QuestionSummary> listed = all(domain, biggest);
            assertEquals(community.summary().questions(), listed.size());
            assertEquals(
                    community.summary().answers(),
                    listed.stream().mapToInt(QuestionSummary::answers).sum());
            assertEquals(
                    count(database, "membership where community_id = " + biggest),
                    community.summary().members());
            assertFalse(domain.activity()
                    .newest(ACTOR, ActivityFilter.community(biggest), null, 20)
                    .lines()
                    .items()
                    .isEmpty());
            long asked = domain.questions().ask(ACTOR, biggest, new Draft("Is there room for one more?", "", "room"));
            domain.questions().answer(ACTOR, asked, "There is.");
            QuestionDetail thread = domain.questions().thread(ACTOR, asked, null, 20);
            assertEquals(1, thread.answers().items().size());
        }
    }

    private static List<QuestionSummary> all(Domain domain, long community) {
        List<QuestionSummary> all = new ArrayList<>();
        Cursor after = null;
        do {
            Slice<QuestionSummary> page = domain.questions().list(ACTOR, QuestionFilter.newest(community), after, 50);
            all.addAll(page.items());
            after = page.next();
        } while (after != null);
        return all;
    }

    private Database made(TestDatabase engine) throws Exception {
        String url = engine == TestDatabase.DERBY
                ? DatabaseConfig.embedded(folder.resolve("db")).url()
                : engine.newUrl();
        new Organisation(FORUM, url, folder).make();
        return Database.open(DatabaseConfig.of(url));
    }

    private static long count(Database database, String rows) {
        return number(database, "select count(*) from " + rows);
    }

    private static long number(Database database, String sql) {
        return database.work()
                .read(manager -> ((Number) manager.createNativeQuery(sql).getSingleResult()).longValue());
    }
}

package org.espace.example;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import org.espace.community.NewCommunity;
import org.espace.community.Privacy;
import org.espace.community.Role;
import org.espace.domain.Domain;
import org.espace.jpa.Database;
import org.espace.person.NewPerson;
import org.espace.question.PastAnswer;
import org.espace.question.PastQuestion;
import org.espace.test.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(TestDatabase.class)
class ExampleOrganisationTest {
    private static final Instant NOW = Examples.NOW;

    /** People, with their units, are told of all at once, and so are those who found one post useful. */
    private static final String UNORDERED = "('post-found-useful', 'person-arrived', 'unit-added')";

    @Parameter
    TestDatabase engine;

    private Database database;
    private Domain domain;
    private ExampleOrganisation example;

    @BeforeEach
    void start() {
        database = Examples.open(engine);
        domain = Domain.over(database, Examples.CLOCK);
        example = domain.example();
    }

    @AfterEach
    void stop() {
        database.close();
    }

    @Test
    void an_empty_database_gets_it_once() {
        assertTrue(example.present());
        assertFalse(example.create());
        assertFalse(example.add());
        assertEquals(Cast.values().length, count("person where example = 1"));
        assertEquals(6, count("community where example = 1"));
    }

    @Test
    void a_database_with_people_gets_it_only_when_asked_for() {
        try (Database real = engine.open()) {
            Domain inhabited = Domain.over(real, Examples.CLOCK);
            inhabited.people().add(new NewPerson("dee", "Dee", null, null, NOW, false));
            assertFalse(inhabited.example().create());
            assertFalse(inhabited.example().present());
            assertTrue(inhabited.example().add());
        }
    }

    @Test
    void everyone_who_speaks_is_a_member_already_and_only_those_who_ask_wait() {
        String member = "not exists (select 1 from membership m where m.community_id = %s and m.person_id = %s"
                + " and m.role <> 'ASKED' and m.since < %s)";
        String from = " join question q on q.id = p.question_id where ";
        assertEquals(0, count("question p where " + member.formatted("community_id", "author_id", "p.asked_at")));
        assertEquals(0, count("answer p" + from + member.formatted("q.community_id", "p.author_id", "p.answered_at")));
        assertEquals(
                0,
                count("post_comment p" + from + member.formatted("q.community_id", "p.author_id", "p.commented_at")));
        assertEquals(0, count("vote p" + from + member.formatted("q.community_id", "p.person_id", "p.voted_at")));
        assertEquals(3, count("membership where role = 'ASKED'"));
    }

    @Test
    void all_dates_lie_in_the_past_and_in_order() {
        long now = NOW.toEpochMilli();
        assertEquals(0, count("ledger where happened_at > " + now));
        assertEquals(
                0,
                count("ledger a join ledger b on b.id = a.id + 1 where b.happened_at < a.happened_at"
                        + " and a.kind not in " + UNORDERED + " and b.kind not in " + UNORDERED));
        assertEquals(0, count("answer a join question q on q.id = a.question_id where a.answered_at <= q.asked_at"));
        assertEquals(0, count("acceptance s join answer a on a.id = s.answer_id where s.accepted_at <= a.answered_at"));
        assertEquals(0, count("question where last_activity < asked_at or last_activity > " + now));
    }

    @Test
    void the_same_now_gives_the_same_content() {
        try (Database another = engine.open()) {
            Domain.over(another, domain.clock()).example().create();
            assertEquals(digest(database), digest(another));
        }
    }

    @Test
    void marks_of_usefulness_are_counted_and_never_ones_own() {
        assertEquals(0, count("vote v join answer a on a.id = v.answer_id where a.author_id = v.person_id"));
        assertEquals(0, count("answer a where useful <> (select count(*) from vote v where v.answer_id = a.id)"));
        assertTrue(count("vote where answer_id <> 0") > 300);
    }

    @Test
    void the_big_communities_have_questions_in_every_state() {
        for (String name : List.of("Ward handover", "Rotas and rostering", "Digital records help")) {
            long id = domain.communities().named(name).orElseThrow();
            for (int progress = 0; progress < 3; progress++) {
                assertTrue(count("question where community_id = " + id + " and progress = " + progress) > 0, name);
            }
        }
    }

    @Test
    void ann_bo_and_cy_can_be_signed_in_as() {
        List<DemoPerson> people = example.demoPeople();
        assertEquals(
                List.of("ann", "bo", "cy"),
                people.stream().map(DemoPerson::login).toList());
        assertEquals(
                "Bo Lindqvist, practice development nurse: coordinates Ward handover",
                people.get(1).who());
        people.forEach(each -> assertEquals(
                each.personId(), domain.people().byPrincipal(each.login()).id()));
    }

    @Test
    void removal_leaves_real_content_and_its_authors_alone() {
        long dee = person("dee");
        long real = domain.communities()
                .open(new NewCommunity("Allotments", "Growing things.", false, Privacy.OPEN, NOW, false));
        domain.memberships().enrol(real, dee, Role.COORDINATOR, NOW);
        long ann = domain.people().byPrincipal("ann").id();
        long bo = domain.people().byPrincipal("bo").id();
        domain.memberships().enrol(real, ann, Role.MEMBER, NOW);
        domain.memberships().enrol(real, bo, Role.MEMBER, NOW);
        long question = domain.archive()
                .keep(new PastQuestion(real, dee, "When are beans sown?", "Here.", List.of("beans"), NOW, null, 0));
        domain.archive().keep(new PastAnswer(question, ann, "In May.", NOW, null, 0));

        assertEquals(Cast.values().length - 1, example.remove());

        assertFalse(example.present());
        assertEquals("Ann Whitfield", domain.people().card(ann).name());
        assertEquals(2, count("person"));
        assertEquals(2, count("membership"));
        assertEquals(1, count("question"));
        assertEquals(1, count("answer"));
        assertEquals(1, count("tagging"));
        assertEquals(1, count("ledger where kind = 'member-left' and actor_id = " + bo));
    }

    private long person(String principal) {
        return domain.people()
                .add(new NewPerson(principal, principal, null, null, NOW, false))
                .id();
    }

    private static List<?> digest(Database of) {
        return of.work().read(manager -> manager
                .createNativeQuery("select q.title || p.name,"
                        + " q.asked_at from question q join person p on p.id = q.author_id"
                        + " union all select p.name, v.voted_at from vote v join person p on p.id = v.person_id"
                        + " union all select p.name, s.supported_at from proposal_supporter s join person p on p.id = s.person_id"
                        + " union all select e.words, e.endorsed_at from endorsement e"
                        + " union all select i.words, i.sent_at from invitation i"
                        + " union all select p.name, m.since from membership m join person p on p.id = m.person_id"
                        + " order by 2, 1")
                .getResultList()
                .stream()
                .map(row -> List.of((Object[]) row))
                .toList());
    }

    private long count(String from) {
        return database.work().read(manager -> ((Number) manager.createNativeQuery("select count(*) from " + from)
                        .getSingleResult())
                .longValue());
    }
}

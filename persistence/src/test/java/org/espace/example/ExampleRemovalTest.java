package org.espace.example;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.espace.community.NewCommunity;
import org.espace.community.Privacy;
import org.espace.community.Role;
import org.espace.domain.Domain;
import org.espace.jpa.Database;
import org.espace.leadership.Duty;
import org.espace.person.Attributes;
import org.espace.proposal.NewProposal;
import org.espace.shared.Actor;
import org.espace.test.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Example people and real ones have mixed; then the examples go. */
@ParameterizedClass
@EnumSource(TestDatabase.class)
class ExampleRemovalTest {
    private static final String DEMENTIA = "dementia";

    @Parameter
    TestDatabase engine;

    private Database database;
    private Domain domain;
    private Actor ann;
    private Actor bo;
    private Actor dee;

    @BeforeEach
    void start() {
        database = Examples.open(engine);
        domain = Domain.over(database, Examples.CLOCK);
        ann = actor("ann", List.of());
        bo = actor("bo", List.of());
        dee = actor("dee", List.of("Northvale Health", "Wards", "Oak Ward"));
    }

    @AfterEach
    void stop() {
        database.close();
    }

    @Test
    void what_a_real_person_added_to_examples_goes_with_them() {
        long handover = domain.communities().named("Ward handover").orElseThrow();
        domain.memberships().join(dee, handover);
        domain.welcome().greet(bo, handover, dee.person(), "Hello Dee");
        domain.proposals().support(dee, dementia(), "To see it work.");

        domain.example().remove();

        assertEquals(1, count("person"));
        assertEquals(0, count("greeting") + count("membership") + count("proposal") + count("proposal_supporter"));
        assertEquals(0, count("ledger where community_id <> 0"));
    }

    @Test
    void units_that_real_people_stand_in_stay_with_their_history() {
        domain.example().remove();
        assertEquals(3, count("org_unit"));
        assertEquals(1, domain.units().children(0).get(0).people());
        assertEquals(3, count("ledger where kind = 'unit-added'"));
    }

    @Test
    void a_community_that_visitors_opened_out_of_an_example_proposal_goes() {
        domain.proposals().support(ann, dementia(), "");
        long community = domain.proposals().support(bo, dementia(), "").community();
        assertTrue(community > 0);
        domain.example().remove();
        assertEquals(0, count("community"));
        assertEquals(1, count("person"));
        assertEquals(0, count("ledger where kind like 'proposal-%'"));
    }

    @Test
    void a_community_that_a_real_person_came_to_stays_with_the_proposal_it_was_born_of() {
        domain.proposals().support(ann, dementia(), "");
        long community = domain.proposals().support(dee, dementia(), "").community();
        domain.example().remove();
        assertFalse(domain.example().present());
        assertEquals(1, count("community where id = " + community));
        assertEquals(1, count("proposal where community_id = " + community));
        assertEquals(1, count("membership where person_id = " + dee.person()));
        assertEquals(1, count("person where name = 'Hannah Moss' and example = 0 and unit = 'Mental Health Liaison'"));
    }

    @Test
    void an_example_person_with_a_task_in_a_real_community_stays_a_person() {
        long real = domain.communities()
                .open(new NewCommunity("Allotments", "Growing things.", false, Privacy.OPEN, Examples.NOW, false));
        domain.memberships().enrol(real, dee.person(), Role.COORDINATOR, Examples.NOW);
        domain.memberships().enrol(real, ann.person(), Role.MEMBER, Examples.NOW);
        domain.memberships().enrol(real, bo.person(), Role.MEMBER, Examples.NOW);
        domain.leadership().volunteer(ann, real, Duty.ADVOCATE);
        domain.example().remove();
        assertEquals("Ann Whitfield", domain.people().card(ann.person()).name());
        assertEquals(2, count("person"));
        assertEquals(2, count("membership"));
    }

    @Test
    void an_organisation_with_other_rules_gets_the_same_examples() {
        domain.example().remove();
        domain.settings().set("supporters", "2");
        domain.settings().set("approval", "yes");
        domain.settings().set("proposal-days", "7");
        domain.settings().set("invitation-days", "1");
        domain.settings().set("invitations-a-day", "1");
        assertTrue(domain.example().add());
        assertEquals(6, count("community"));
        assertEquals(2, count("proposal where stage = 'GATHERING'"));
        assertEquals(1, count("invitation where state = 'OPEN'"));
    }

    @Test
    void a_real_proposal_keeps_its_example_supporters() {
        long proposal = domain.proposals()
                .propose(dee, new NewProposal("Beekeeping", "Bees on the roof.", false, "", Privacy.OPEN, ""))
                .proposal();
        domain.proposals().support(ann, proposal, "Honey.");
        domain.example().remove();
        assertEquals(2, domain.proposals().detail(dee, proposal).supporters().size());
    }

    private long dementia() {
        return domain.proposals().near(bo, DEMENTIA, 1).get(0).id();
    }

    private Actor actor(String login, List<String> units) {
        return Actor.of(domain.people()
                .byPrincipal(login, new Attributes("", "", units, "", ""))
                .id());
    }

    private long count(String from) {
        return database.work().read(manager -> ((Number) manager.createNativeQuery("select count(*) from " + from)
                        .getSingleResult())
                .longValue());
    }
}

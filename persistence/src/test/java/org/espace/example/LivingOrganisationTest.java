package org.espace.example;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.espace.community.Access;
import org.espace.directory.PeopleQuery;
import org.espace.domain.Domain;
import org.espace.invitation.Credit;
import org.espace.invitation.Invitation;
import org.espace.invitation.State;
import org.espace.jpa.Database;
import org.espace.leadership.Duty;
import org.espace.leadership.Leadership;
import org.espace.leadership.Offer;
import org.espace.proposal.ProposalCard;
import org.espace.shared.Actor;
import org.espace.test.TestDatabase;
import org.espace.unit.UnitCard;
import org.espace.welcome.Newcomer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** What a newcomer finds at the first start, seen through the services that the panels ask. Nothing is changed in here. */
@ParameterizedClass
@EnumSource(TestDatabase.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LivingOrganisationTest {
    private static final Instant NOW = Examples.NOW;

    @Parameter
    TestDatabase engine;

    private @Nullable Database database;
    private Domain domain;
    private Actor ann;
    private Actor bo;
    private Actor cy;

    /** Once an engine: nothing in here changes anything. */
    @BeforeEach
    void start() {
        if (database != null) {
            return;
        }
        database = Examples.open(engine);
        domain = Domain.over(database, Examples.CLOCK);
        ann = actor("ann");
        bo = actor("bo");
        cy = actor("cy");
    }

    @AfterAll
    void stop() {
        Objects.requireNonNull(database).close();
    }

    @Test
    void units_are_a_tree_of_three_levels_and_everyone_stands_at_its_foot() {
        UnitCard top = domain.units().children(0).get(0);
        assertEquals(1, domain.units().children(0).size());
        assertEquals("Northvale Health", top.name());
        assertEquals(Cast.values().length, top.people());
        List<UnitCard> divisions = domain.units().children(top.id());
        assertEquals(Division.values().length, divisions.size());
        divisions.forEach(division -> {
            assertEquals(0, division.here(), division.name());
            assertTrue(division.people() > 0, division.name());
            domain.units().children(division.id()).forEach(unit -> assertTrue(unit.here() > 0, unit.name()));
        });
    }

    @Test
    void people_are_found_by_what_they_help_with_and_by_place() {
        assertTrue(found(new PeopleQuery("", 0, "", "", "wound care")).contains("Joan Birtwistle"));
        assertTrue(found(new PeopleQuery("", 0, "eastgate", "", "")).contains("Declan Rourke"));
        assertTrue(found(new PeopleQuery("", 0, "", "polish", "")).contains("Tomasz Wiśniewski"));
        assertEquals(
                List.of("Callum Fraser", "Hannah Moss"),
                domain.directory().whoCanHelp(ann, "dementia", 5).stream()
                        .map(each -> each.person().name())
                        .sorted()
                        .toList());
    }

    @Test
    void four_communities_are_endorsed_at_dates_of_the_past_year_and_sponsors_lead_networks_too() {
        Map<String, Long> endorsed = Map.of(
                "Ward handover", 2L, "Medicines safety", 1L, "Rotas and rostering", 1L, "Digital records help", 1L);
        ExampleOrganisation.scenes().forEach(scene -> {
            Leadership carried = domain.leadership().of(seenFromInside(scene));
            assertEquals(
                    endorsed.getOrDefault(scene.name, 0L),
                    carried.sponsors().stream()
                            .flatMap(each -> Stream.ofNullable(each.endorsement()))
                            .filter(each -> isWithin(each.at(), 365))
                            .count(),
                    scene.name);
            assertFalse(carried.advocates().isEmpty(), scene.name);
            assertFalse(carried.vacant(), scene.name);
            assertFalse(
                    domain.communities()
                            .detail(coordinator(scene), id(scene.name))
                            .welcome()
                            .isEmpty(),
                    scene.name);
        });
        assertTrue(domain.leadership().of(domain.communities().access(ann, id("Ward handover"))).sponsors().stream()
                .anyMatch(each -> each.of().equals("Ward managers' network")));
    }

    @Test
    void ann_is_asked_to_take_over_and_may() {
        Offer offer = domain.leadership().offers(ann).get(0);
        assertEquals(Duty.COORDINATOR, offer.duty());
        assertTrue(offer.handover());
        assertEquals("Maeve Donnelly", Objects.requireNonNull(offer.by()).name());
    }

    @Test
    void newcomers_of_the_last_four_weeks_were_said_hello_to_or_wait_for_it() {
        assertEquals(Map.of("Elena Petrova", 2, "Lotte de Vries", 1), greetings("Ward handover"));
        assertEquals(Map.of("Dan Kershaw", 1, "Peter Achterberg", 0), greetings("Digital records help"));
    }

    @Test
    void two_proposals_gather_one_has_faded_and_one_became_a_community() {
        Map<String, Long> gathering = domain.proposals().gathering(cy, null, 10).items().stream()
                .collect(Collectors.toMap(ProposalCard::name, ProposalCard::supporters));
        assertEquals(Map.of("Dementia-friendly wards", 3L, "Sign language over lunch", 1L), gathering);
        assertTrue(isWithin(
                domain.proposals().gathering(cy, null, 1).items().get(0).proposedAt(), 1));
        ProposalCard faded = domain.proposals().mine(ann, 5).get(0);
        assertEquals(org.espace.proposal.Stage.FADED, faded.stage());
        Actor susanna = Actor.of(number("select id from person where name = 'Susanna Björk'"));
        ProposalCard born = domain.proposals().mine(susanna, 5).get(0);
        assertEquals(org.espace.proposal.Stage.OPENED, born.stage());
        assertEquals(id("Cycle to work"), born.community());
        assertEquals(5, born.supporters());
    }

    @Test
    void cy_is_invited_and_inviters_have_their_credit() {
        Invitation open = domain.invitations().received(cy, 5).get(0);
        assertEquals("Ward handover", open.communityName());
        assertEquals("Bo Lindqvist", open.inviter().name());
        Map<State, Long> sent = domain.invitations().sent(bo, id("Ward handover"), null, 50).items().stream()
                .collect(Collectors.groupingBy(Invitation::state, Collectors.counting()));
        assertEquals(Map.of(State.OPEN, 1L, State.DECLINED, 1L, State.ACCEPTED, 3L), sent);
        assertEquals(
                List.of("Sheila Cartwright:2", "Keiko Tanaka:1"),
                domain.invitations().credits(bo, id("Digital records help"), 5).stream()
                        .map((Credit each) -> each.inviter().name() + ":" + each.came())
                        .toList());
    }

    private Map<String, Integer> greetings(String community) {
        Access inside = domain.communities().access(bo, id(community));
        return domain.welcome().newcomers(inside, 12).stream()
                .collect(Collectors.toMap(each -> each.person().name(), (Newcomer each) -> each.greetings()
                        .size()));
    }

    private Access seenFromInside(Scene scene) {
        return domain.communities().access(coordinator(scene), id(scene.name));
    }

    private Actor coordinator(Scene scene) {
        return Actor.of(number("select min(person_id) from membership where role = 'COORDINATOR' and community_id = "
                + id(scene.name)));
    }

    private long id(String name) {
        return domain.communities().named(name).orElseThrow();
    }

    private List<String> found(PeopleQuery query) {
        return domain.directory().find(cy, query, null, 50).items().stream()
                .map(each -> each.name())
                .toList();
    }

    private Actor actor(String login) {
        return Actor.of(domain.people().byPrincipal(login).id());
    }

    private static boolean isWithin(Instant moment, int days) {
        return moment.isBefore(NOW) && moment.isAfter(NOW.minus(Duration.ofDays(days)));
    }

    private long number(String sql) {
        return Objects.requireNonNull(database)
                .work()
                .read(manager -> ((Number) manager.createNativeQuery(sql).getSingleResult()).longValue());
    }
}

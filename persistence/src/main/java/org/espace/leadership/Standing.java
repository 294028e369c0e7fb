package org.espace.leadership;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.persistence.EntityManager;
import org.espace.community.Access;
import org.espace.community.CommunityService;
import org.espace.person.PersonCard;
import org.espace.person.PersonService;
import org.espace.shared.Actor;
import org.jspecify.annotations.Nullable;

/** What there is to see of leadership. Each method belongs in a unit of work. Thread-safe. */
final class Standing {
    private static final int MOST_LEADERS = 100;
    private static final int MOST_OFFERS = 50;

    private final PersonService people;
    private final CommunityService communities;
    private final Duties duties;

    Standing(PersonService people, CommunityService communities, Duties duties) {
        this.people = people;
        this.communities = communities;
        this.duties = duties;
    }

    /** Four statements at most. */
    Leadership of(EntityManager manager, Access access) {
        boolean vacant = !access.coordinator() && duties.vacant(access.community());
        List<LeaderRepository.Line> leaders = new LeaderRepository(manager).of(access.community(), MOST_LEADERS);
        List<LeadershipOffer> waiting = waiting(manager, access, vacant);
        Map<Long, PersonCard> cards = people.cards(Stream.concat(
                        leaders.stream().map(line -> line.leader().person()),
                        waiting.stream().flatMap(Standing::named))
                .toList());
        List<Offer> offers = waiting.stream()
                .flatMap(each -> offer(each, access.name(), cards))
                .toList();
        return new Leadership(
                leaders.stream().flatMap(line -> sponsor(line, cards)).toList(),
                leaders.stream().flatMap(line -> advocate(line, cards)).toList(),
                offers.stream()
                        .filter(each -> access.actor().is(each.to().id()))
                        .toList(),
                seesAll(access, vacant) ? offers : List.of(),
                vacant);
    }

    /** Three statements. */
    List<Offer> offers(EntityManager manager, Actor actor) {
        if (!actor.signedIn()) {
            return List.of();
        }
        List<LeadershipOffer> waiting = new OfferRepository(manager).to(actor.person(), MOST_OFFERS);
        Map<Long, String> names = communities.names(
                waiting.stream().map(LeadershipOffer::community).collect(Collectors.toSet()));
        Map<Long, PersonCard> cards =
                people.cards(waiting.stream().flatMap(Standing::named).toList());
        List<Offer> offers = new ArrayList<>();
        for (LeadershipOffer each : waiting) {
            offer(each, names.getOrDefault(each.community(), ""), cards).forEach(offers::add);
        }
        return offers;
    }

    private static List<LeadershipOffer> waiting(EntityManager manager, Access access, boolean vacant) {
        if (!access.actor().signedIn()) {
            return List.of();
        }
        OfferRepository offers = new OfferRepository(manager);
        return seesAll(access, vacant)
                ? offers.in(access.community(), MOST_OFFERS)
                : offers.in(access.community(), access.actor().person(), MOST_OFFERS);
    }

    private static boolean seesAll(Access access, boolean vacant) {
        return access.coordinator() || (vacant && access.actor().administrator());
    }

    private static Stream<Long> named(LeadershipOffer offer) {
        Long by = offer.by();
        return by == null ? Stream.of(offer.person()) : Stream.of(offer.person(), by);
    }

    private static Stream<Offer> offer(LeadershipOffer waiting, String community, Map<Long, PersonCard> cards) {
        PersonCard to = cards.get(waiting.person());
        Long by = waiting.by();
        return to == null ? Stream.of() : Stream.of(waiting.offer(community, to, by == null ? null : cards.get(by)));
    }

    private static Stream<Sponsor> sponsor(LeaderRepository.Line line, Map<Long, PersonCard> cards) {
        Leader leader = line.leader();
        PersonCard card = cards.get(leader.person());
        if (card == null || leader.duty() != Duty.SPONSOR) {
            return Stream.of();
        }
        return Stream.of(new Sponsor(card, leader.network(), leader.since(), said(line.endorsement())));
    }

    private static Stream<Advocate> advocate(LeaderRepository.Line line, Map<Long, PersonCard> cards) {
        Leader leader = line.leader();
        PersonCard card = cards.get(leader.person());
        return card == null || leader.duty() != Duty.ADVOCATE
                ? Stream.of()
                : Stream.of(new Advocate(card, leader.since()));
    }

    private static @Nullable Endorsement said(@Nullable GivenEndorsement given) {
        return given == null ? null : given.endorsement();
    }
}

package org.espace.leadership;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import javax.persistence.EntityManager;
import org.espace.community.Access;
import org.espace.leadership.LeadershipOffer.Answer;
import org.espace.ledger.Ledger;
import org.espace.person.PersonCard;
import org.espace.person.PersonService;
import org.espace.shared.Checks;
import org.espace.shared.NotFound;
import org.jspecify.annotations.Nullable;

/** The dialogue about a task: one offers, the other answers. Each method belongs in a unit of work. Thread-safe. */
final class Offers {
    private static final int LONGEST_WORDS = 300;
    private static final int LONGEST_NETWORK = 120;

    private final Ledger ledger;
    private final PersonService people;
    private final Duties duties;
    private final Clock clock;

    Offers(Ledger ledger, PersonService people, Duties duties, Clock clock) {
        this.ledger = ledger;
        this.people = people;
        this.duties = duties;
        this.clock = clock;
    }

    /** Coordinators offer every task; an administrator that of coordinator, where nobody has it. */
    long offer(EntityManager manager, Access access, NewOffer told) {
        boolean vacancy =
                access.actor().administrator() && told.duty() == Duty.COORDINATOR && duties.vacant(access.community());
        if (!vacancy) {
            access.toCoordinate();
        }
        Checks checks = new Checks();
        checks.that(!access.archived(), "", "archived", access.name());
        NewOffer clean = clean(checks, told, access.coordinator());
        checks.that(!access.actor().is(told.person()), "person", "yourself");
        fit(manager, checks, clean);
        checks.done();
        return make(manager, clean, access.actor().person());
    }

    /** @param by null when the community itself offers */
    long make(EntityManager manager, NewOffer told, @Nullable Long by) {
        Instant now = clock.instant();
        long id = new OfferRepository(manager)
                .add(new LeadershipOffer(told, by, now))
                .id();
        ledger.record(new OfferMade(told.community(), id, by == null ? 0 : by, now));
        return id;
    }

    void accept(EntityManager manager, LeadershipOffer offer) {
        settle(offer, Answer.ACCEPTED, "", offer.person());
        duties.appoint(manager, offer.community(), offer.person(), offer.duty(), offer.network(), offer.person());
        Long by = offer.by();
        if (by != null && offer.handedOver() && duties.has(manager, offer.community(), by, Duty.COORDINATOR)) {
            duties.endCoordinating(offer.community(), by, offer.person());
        }
    }

    void decline(LeadershipOffer offer, String words) {
        Checks checks = new Checks();
        String said = checks.lines("words", words, 0, LONGEST_WORDS);
        checks.done();
        settle(offer, Answer.DECLINED, said, offer.person());
    }

    void withdraw(LeadershipOffer offer, long actor) {
        settle(offer, Answer.WITHDRAWN, "", actor);
    }

    /** Not the person asked, but another member. */
    void passOn(EntityManager manager, LeadershipOffer offer, long another) {
        Checks checks = new Checks();
        checks.that(offer.duty() == Duty.COORDINATOR, "", "by-offer-only");
        checks.that(offer.person() != another, "person", "yourself");
        NewOffer onward = offer.passedOnTo(another);
        fit(manager, checks, onward);
        checks.done();
        settle(offer, Answer.DECLINED, "", offer.person());
        manager.flush();
        make(manager, onward, onward.handover() ? offer.by() : Long.valueOf(offer.person()));
    }

    private static NewOffer clean(Checks checks, NewOffer told, boolean byCoordinator) {
        boolean sponsor = told.duty() == Duty.SPONSOR;
        return new NewOffer(
                told.community(),
                told.person(),
                told.duty(),
                told.handover() && told.duty() == Duty.COORDINATOR && byCoordinator,
                sponsor ? checks.line("of", told.of(), 0, LONGEST_NETWORK) : "",
                checks.lines("words", told.words(), 0, LONGEST_WORDS));
    }

    /** A fault unless this person can be asked: a member, for all but sponsors, who does not have the task and is not being asked. */
    private void fit(EntityManager manager, Checks checks, NewOffer told) {
        String name = told.person() == 0 ? "" : named(told.person());
        boolean member = duties.belongs(told.community(), told.person());
        boolean has = duties.has(manager, told.community(), told.person(), told.duty());
        boolean waits = new OfferRepository(manager)
                .of(told.community(), told.person(), told.duty())
                .isPresent();
        checks.that(!name.isEmpty(), "person", "missing")
                .that(name.isEmpty() || member || told.duty() == Duty.SPONSOR, "person", "not-a-member", name)
                .that(!has, "person", "already-has-it", name)
                .that(!waits, "person", "already-offered", name);
    }

    private String named(long person) {
        PersonCard card = people.cards(List.of(person)).get(person);
        return card == null ? "" : card.name();
    }

    private void settle(LeadershipOffer offer, Answer answer, String words, long actor) {
        Instant now = clock.instant();
        offer.settle(answer, words, now);
        ledger.record(
                switch (answer) {
                    case ACCEPTED -> new OfferAccepted(offer.community(), offer.id(), actor, now);
                    case DECLINED -> new OfferDeclined(offer.community(), offer.id(), actor, now);
                    case WITHDRAWN -> new OfferWithdrawn(offer.community(), offer.id(), actor, now);
                });
    }

    /** @throws NotFound unless it waits for this person */
    static LeadershipOffer toMe(EntityManager manager, long person, long offer) {
        return new OfferRepository(manager)
                .hold(offer)
                .filter(held -> held.person() == person)
                .orElseThrow(() -> new NotFound("offer", offer));
    }
}

package org.espace.domain;

import java.time.Clock;
import org.espace.community.Arrivals;
import org.espace.community.CommunityFinder;
import org.espace.community.CommunityService;
import org.espace.community.MembershipService;
import org.espace.jpa.UnitOfWork;
import org.espace.ledger.Ledger;
import org.espace.person.PersonService;
import org.espace.profile.ProfileService;
import org.espace.unit.UnitService;

/** Who is here, in which units and communities, and who comes and goes. */
record Society(
        UnitService units,
        PersonService people,
        CommunityService communities,
        CommunityFinder finder,
        MembershipService memberships,
        ProfileService profiles,
        Arrivals arrivals) {

    static Society over(Foundation on) {
        UnitOfWork work = on.work();
        Ledger ledger = on.ledger();
        Clock clock = on.clock();
        UnitService units = new UnitService(work, ledger, clock);
        PersonService people = new PersonService(work, ledger, units, clock);
        CommunityService communities = new CommunityService(work, ledger, people, clock);
        MembershipService memberships = new MembershipService(work, ledger, people, clock);
        ledger.listen(people::hear);
        return new Society(
                units,
                people,
                communities,
                new CommunityFinder(work, communities),
                memberships,
                new ProfileService(work, ledger, people, memberships::acquaintances, clock),
                new Arrivals(work));
    }

    /** What others reach of this. */
    interface Access {
        Society society();

        default UnitService units() {
            return society().units();
        }

        default PersonService people() {
            return society().people();
        }

        default CommunityService communities() {
            return society().communities();
        }

        default CommunityFinder finder() {
            return society().finder();
        }

        default MembershipService memberships() {
            return society().memberships();
        }

        default ProfileService profiles() {
            return society().profiles();
        }
    }
}

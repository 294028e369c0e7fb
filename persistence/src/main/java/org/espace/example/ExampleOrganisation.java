package org.espace.example;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import javax.persistence.EntityManager;
import org.espace.community.CommunityService;
import org.espace.community.MembershipService;
import org.espace.content.Contents;
import org.espace.jpa.UnitOfWork;
import org.espace.ledger.Ledger;
import org.espace.person.PersonService;
import org.espace.shared.Actor;

/**
 * Northvale Health, an invented organisation to look around in: about 65 people in their units, 6 communities with those who
 * carry them, what was said there over the last 14 months, and what else was proposed. Its people and communities are marked as examples. Thread-safe; each method is one transaction.
 */
public final class ExampleOrganisation {
    private final UnitOfWork work;
    private final Ledger ledger;
    private final PersonService people;
    private final CommunityService communities;
    private final MembershipService memberships;
    private final Contents contents;
    private final Clock clock;

    /** @param ledger with those registered who listen to it */
    public ExampleOrganisation(
            UnitOfWork work,
            Ledger ledger,
            PersonService people,
            CommunityService communities,
            MembershipService memberships,
            Contents contents,
            Clock clock) {
        this.work = work;
        this.ledger = ledger;
        this.people = people;
        this.communities = communities;
        this.memberships = memberships;
        this.contents = contents;
        this.clock = clock;
    }

    /**
     * Creates it in a database that knows no people yet; in any other does nothing. All dates lie before the clock's now, and
     * the same now gives the same content.
     *
     * @return whether it was created
     */
    public boolean create() {
        return work.write(manager -> people.isEmpty() && play(manager));
    }

    /**
     * Creates it beside whoever is there already, unless it is present.
     *
     * @return whether it was created
     * @throws org.espace.shared.Refused when a login (ann, bo, cy) or a community's name is taken; then nothing is changed
     */
    public boolean add() {
        return work.write(manager -> !present() && play(manager));
    }

    /** Whether any example person or community is there. */
    public boolean present() {
        return work.read(manager ->
                !people.examples().isEmpty() || !communities.examples().isEmpty());
    }

    /** Who a visitor may sign in as, by login; empty when the example organisation is not present. */
    public List<DemoPerson> demoPeople() {
        Map<String, Long> ids = work.read(manager -> new Traces(manager).logins());
        return Stream.of(Cast.values())
                .filter(who -> who.login != null && ids.containsKey(who.login))
                .map(who -> new DemoPerson(String.valueOf(who.login), ids.getOrDefault(who.login, 0L), line(who)))
                .toList();
    }

    /**
     * Removes the example communities with all in them, whoever wrote it, the proposals of example people, whoever supported
     * them, and the example people. A community that was born of such a proposal goes too, unless anybody real has to do with it.
     *
     * <p>An example person whom real content names (who wrote, found something useful or accepted an answer in a community
     * that is no example, has a task there or brought somebody in, or supports what a real person proposed) stays there as a
     * person in their unit, no longer marked as an example, so that no conversation loses its author. The others leave the real
     * communities they joined, and the ledger says so. Accounts are not this room's: whoever made accounts for {@link
     * #demoPeople} removes those first.
     *
     * @return how many people were removed
     */
    public int remove() {
        return work.write(manager -> {
            Traces traces = new Traces(manager);
            List<Long> closing = Stream.concat(communities.examples().stream(), traces.bornAmongExamples().stream())
                    .distinct()
                    .toList();
            closing.forEach(communities::remove);
            manager.flush();
            traces.forgetChangesIn(closing);
            traces.forgetProposals();
            traces.keepNeeded();
            traces.belongings().forEach(each -> memberships.leave(Actor.of(each.person()), each.community()));
            traces.forgetArrivals();
            manager.flush();
            int removed = people.removeExamples(people.examples());
            traces.forgetUnits();
            return removed;
        });
    }

    /**
     * Names from the top down to a unit of it, for whoever adds people.
     *
     * @throws IllegalArgumentException when it has no unit of that name
     */
    public static List<String> unit(String name) {
        return Division.of(name).path(name);
    }

    static List<Scene> scenes() {
        return Stream.of(
                        new WardHandover(),
                        new MedicinesSafety(),
                        new Rostering(),
                        new CycleToWork(),
                        new NewManagers(),
                        new DigitalRecords())
                .map(Scene::read)
                .toList();
    }

    private boolean play(EntityManager manager) {
        StageClock stageClock = new StageClock(clock.instant());
        new Stage(Services.over(work, ledger, contents, stageClock), stageClock, () -> {
                    manager.flush();
                    manager.clear();
                })
                .play(scenes(), Wishes.all());
        return true;
    }

    private static String line(Cast who) {
        return who.fullName + ", " + who.job.toLowerCase(Locale.UK) + ": " + who.part;
    }
}

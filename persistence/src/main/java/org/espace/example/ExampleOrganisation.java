package org.espace.example;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import javax.persistence.EntityManager;
import org.espace.community.CommunityService;
import org.espace.community.MembershipService;
import org.espace.jpa.UnitOfWork;
import org.espace.person.PersonService;
import org.espace.question.QuestionArchive;
import org.espace.shared.Actor;

/**
 * Northvale Health, an invented organisation to look around in: about 60 people, 6 communities, and what was said there over
 * the last 14 months. Its people and communities are marked as examples. Thread-safe; each method is one transaction.
 */
public final class ExampleOrganisation {
    private final UnitOfWork work;
    private final PersonService people;
    private final CommunityService communities;
    private final MembershipService memberships;
    private final QuestionArchive archive;
    private final Clock clock;

    public ExampleOrganisation(
            UnitOfWork work,
            PersonService people,
            CommunityService communities,
            MembershipService memberships,
            QuestionArchive archive,
            Clock clock) {
        this.work = work;
        this.people = people;
        this.communities = communities;
        this.memberships = memberships;
        this.archive = archive;
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
     * Removes the example communities with all in them, whoever wrote it, and the example people.
     *
     * <p>An example person whom real content names (who wrote, found something useful or accepted an answer in a community
     * that is no example, or coordinates one) stays there as a person, no longer marked as an example, so that no
     * conversation loses its author. The others leave the real communities they joined, and the ledger says so. Accounts are
     * not this room's: whoever made accounts for {@link #demoPeople} removes those first.
     *
     * @return how many people were removed
     */
    public int remove() {
        return work.write(manager -> {
            Traces traces = new Traces(manager);
            List<Long> closing = communities.examples();
            closing.forEach(communities::remove);
            traces.forgetChangesIn(closing);
            traces.keepNeeded();
            traces.belongings().forEach(each -> memberships.leave(Actor.of(each.person()), each.community()));
            traces.forgetArrivals();
            manager.flush();
            int removed = people.removeExamples(people.examples());
            traces.forgetUnits();
            return removed;
        });
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
        new Stage(people, communities, memberships, archive, clock.instant(), () -> {
                    manager.flush();
                    manager.clear();
                })
                .play(scenes());
        return true;
    }

    private static String line(Cast who) {
        return who.fullName + ", " + who.job.toLowerCase(Locale.UK) + ": " + who.part;
    }
}

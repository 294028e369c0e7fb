package org.espace.directory;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.persistence.EntityManager;
import javax.persistence.Query;
import org.espace.jpa.UnitOfWork;
import org.espace.ledger.Change;
import org.espace.person.PersonArrived;
import org.espace.person.PersonChanged;
import org.espace.person.PersonService;
import org.espace.person.Standing;
import org.espace.profile.ProfileChanged;
import org.espace.profile.ProfileService;
import org.espace.profile.Words;
import org.espace.unit.UnitMoved;
import org.espace.unit.UnitService;

/**
 * Keeps the index in step with people, in the transaction that changes them: at its end, everybody once, however much was told of them.
 * Thread-safe.
 */
final class PeopleIndex {
    private static final String MARK = "insert into person_facet (facet, sort_key, person_id)"
            + " select '?', f.sort_key, f.person_id from person_facet f where f.facet = ?1"
            + " and not exists (select 1 from person_facet w where w.facet = '?' and w.person_id = f.person_id)";

    private final UnitOfWork work;
    private final UnitService units;
    private final PersonService people;
    private final ProfileService profiles;

    PeopleIndex(UnitOfWork work, UnitService units, PersonService people, ProfileService profiles) {
        this.work = work;
        this.units = units;
        this.people = people;
        this.profiles = profiles;
    }

    void hear(Change change) {
        switch (change.kind()) {
            case PersonArrived.KIND -> due().arrived(change.subject());
            case PersonChanged.KIND, ProfileChanged.KIND -> due().changed(change.subject());
            // All below a unit stand elsewhere now, and may be many: they are indexed bit by bit.
            case UnitMoved.KIND -> mark(change.subject());
            default -> {}
        }
    }

    /** Indexes some of those who wait. @return how many */
    int catchUp(int most) {
        return work.write(manager -> {
            Collection<Long> waiting = waiting(manager, most);
            IndexRows rows = new IndexRows(manager);
            Map<Long, Terms> terms = terms(waiting);
            rows.remove(terms.keySet());
            rows.add(terms);
            return waiting.size();
        });
    }

    /** Indexes who came, and anew who is found by something else than before. */
    void index(Set<Long> arrived, Set<Long> changed) {
        work.write(manager -> {
            manager.flush();
            IndexRows rows = new IndexRows(manager);
            rows.add(terms(arrived));
            Map<Long, Terms> terms = terms(changed);
            rows.documents(terms.keySet())
                    .forEach((id, document) -> terms.computeIfPresent(
                            id, (same, found) -> found.document().equals(document) ? null : found));
            rows.remove(terms.keySet());
            rows.add(terms);
            return null;
        });
    }

    private Due due() {
        return work.last(Due.class, () -> new Due(this));
    }

    private static Collection<Long> waiting(EntityManager manager, int most) {
        List<Long> ids = new ArrayList<>();
        Query query = manager.createNativeQuery(
                "select person_id from person_facet where facet = ?1 order by sort_key, person_id");
        for (Object id :
                query.setParameter(1, Facet.WAITING).setMaxResults(most).getResultList()) {
            ids.add(((Number) id).longValue());
        }
        return ids;
    }

    /** Of those of them who are there; by id, so that two transactions lock them in one order. In three statements. */
    private Map<Long, Terms> terms(Collection<Long> ids) {
        Map<Long, Standing> standings = people.standings(ids);
        Map<Long, Words> words = profiles.words(standings.keySet());
        Map<Long, List<Long>> trails =
                units.trails(standings.values().stream().map(Standing::unit).collect(Collectors.toSet()));
        Map<Long, Terms> terms = new TreeMap<>();
        standings.forEach((id, standing) -> terms.put(
                id,
                Terms.of(
                        standing,
                        trails.getOrDefault(standing.unit(), List.of()),
                        words.getOrDefault(id, Words.NONE))));
        return terms;
    }

    private void mark(long unit) {
        work.write(manager -> manager.createNativeQuery(MARK)
                .setParameter(1, Facet.unit(unit))
                .executeUpdate());
    }
}

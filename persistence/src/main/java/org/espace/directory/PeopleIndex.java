package org.espace.directory;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
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

/** Keeps the index in step with people, in the transaction that changes them. Thread-safe. */
final class PeopleIndex {
    private static final String MARK = "insert into person_facet (facet, sort_key, person_id)"
            + " select '?', f.sort_key, f.person_id from person_facet f where f.facet = ?"
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
            case PersonArrived.KIND -> arrived(change.subject());
            case PersonChanged.KIND, ProfileChanged.KIND -> changed(change.subject());
            // All below a unit stand elsewhere now, and may be many: they are indexed bit by bit.
            case UnitMoved.KIND -> run(MARK, Facet.unit(change.subject()));
            default -> {}
        }
    }

    /** Indexes some of those who wait. @return how many */
    int catchUp(int most) {
        return work.write(manager -> {
            Collection<Long> waiting = waiting(manager, most);
            Map<Long, Standing> standings = people.standings(waiting);
            waiting.forEach(id -> {
                Standing standing = standings.get(id);
                if (standing != null) {
                    replace(id, terms(standing, profiles.words(id)));
                }
            });
            return waiting.size();
        });
    }

    private static Collection<Long> waiting(EntityManager manager, int most) {
        List<Long> ids = new ArrayList<>();
        Query query = manager.createNativeQuery(
                "select person_id from person_facet where facet = ?1" + " order by sort_key, person_id");
        for (Object id :
                query.setParameter(1, Facet.WAITING).setMaxResults(most).getResultList()) {
            ids.add(((Number) id).longValue());
        }
        return ids;
    }

    private void arrived(long person) {
        insert(person, terms(people.standing(person), Words.NONE));
    }

    private void changed(long person) {
        Terms terms = terms(people.standing(person), profiles.words(person));
        List<?> known =
                work.read(manager -> manager.createNativeQuery("select terms from person_index where person_id = ?1")
                        .setParameter(1, person)
                        .getResultList());
        if (!known.contains(terms.document())) {
            replace(person, terms);
        }
    }

    private Terms terms(Standing standing, Words words) {
        return Terms.of(standing, standing.unit() == 0 ? List.of() : units.trail(standing.unit()), words);
    }

    private void replace(long person, Terms terms) {
        run("delete from person_facet where person_id = ?", person);
        run("delete from person_word where person_id = ?", person);
        run("delete from person_index where person_id = ?", person);
        insert(person, terms);
    }

    private void insert(long person, Terms terms) {
        run("insert into person_index (person_id, terms) values (?, ?)", person, terms.document());
        rows("insert into person_facet (facet, sort_key, person_id) values ", terms.facets(), terms.sortKey(), person);
        rows("insert into person_word (word, sort_key, person_id) values ", terms.words(), terms.sortKey(), person);
    }

    private void rows(String insert, Collection<String> values, String sortKey, long person) {
        if (values.isEmpty()) {
            return;
        }
        List<Object> bound = new ArrayList<>();
        values.forEach(value -> bound.addAll(List.of(value, sortKey, person)));
        run(insert + String.join(", ", Collections.nCopies(values.size(), "(?, ?, ?)")), bound.toArray());
    }

    private void run(String sql, Object... values) {
        work.write(manager -> {
            Query query = manager.createNativeQuery(sql);
            for (int i = 0; i < values.length; i++) {
                query.setParameter(i + 1, values[i]);
            }
            return query.executeUpdate();
        });
    }
}

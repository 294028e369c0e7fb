package org.espace.unit;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.espace.jpa.UnitOfWork;
import org.espace.ledger.Ledger;
import org.espace.shared.Checks;
import org.espace.shared.NotFound;
import org.espace.shared.PlainText;

/** Keeps the tree of units and its head-counts. What changes it asks for no right: for imports and hosts. Thread-safe. */
public final class UnitService {
    private static final int MOST_CHILDREN = 500;

    private final UnitOfWork work;
    private final Ledger ledger;
    private final Clock clock;

    public UnitService(UnitOfWork work, Ledger ledger, Clock clock) {
        this.work = work;
        this.ledger = ledger;
        this.clock = clock;
    }

    /**
     * The units right below one, by name, the first 500.
     *
     * @param parent 0 for the top
     */
    public List<UnitCard> children(long parent) {
        return work.read(manager -> {
            UnitRepository units = new UnitRepository(manager);
            return cards(units, units.children(parent, MOST_CHILDREN));
        });
    }

    /** @throws NotFound when there is none */
    public UnitCard unit(long id) {
        List<UnitCard> path = path(id);
        return path.get(path.size() - 1);
    }

    /**
     * From the top, the unit itself last.
     *
     * @throws NotFound when there is none
     */
    public List<UnitCard> path(long id) {
        return work.read(manager -> {
            UnitRepository units = new UnitRepository(manager);
            OrgUnit unit = units.byId(id).orElseThrow(() -> new NotFound("unit", id));
            List<Long> ids = UnitTree.ids(unit.trail());
            List<UnitCard> cards = new ArrayList<>(cards(units, units.byIds(ids)));
            cards.sort(Comparator.comparing(card -> ids.indexOf(card.id())));
            return cards;
        });
    }

    /** Ids from the top, the unit itself last; none for a unit that is not there. */
    public List<Long> trail(long id) {
        return work.read(manager -> new UnitRepository(manager)
                .byId(id)
                .map(unit -> UnitTree.ids(unit.trail()))
                .orElse(List.of()));
    }

    /** As {@link #trail}, for many in one statement; none for a unit that is not there. */
    public Map<Long, List<Long>> trails(Collection<Long> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return work.read(manager -> new UnitRepository(manager)
                .byIds(ids).stream().collect(Collectors.toMap(OrgUnit::id, unit -> UnitTree.ids(unit.trail()))));
    }

    /** Names by id, in one statement; an unknown id has none. */
    public Map<Long, String> names(Collection<Long> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return work.read(manager ->
                new UnitRepository(manager).byIds(ids).stream().collect(Collectors.toMap(OrgUnit::id, OrgUnit::name)));
    }

    /** The name alone. @throws NotFound when there is none */
    public String name(long id) {
        return work.read(manager -> new UnitRepository(manager)
                .byId(id)
                .orElseThrow(() -> new NotFound("unit", id))
                .name());
    }

    /** Units whose name begins so, by name. */
    public List<UnitCard> named(String beginning, int limit) {
        String from = PlainText.key(beginning, OrgUnit.LONGEST_NAME);
        return work.read(manager -> {
            UnitRepository units = new UnitRepository(manager);
            return cards(units, units.named(from, limit));
        });
    }

    /**
     * The unit at the end of a path of names; what is missing of it is made.
     *
     * @param names from the top, each cut after 200 characters; at most 12 count
     * @return its id, 0 when no name is given
     */
    public long findOrMake(List<String> names) {
        return work.write(manager -> {
            UnitTree tree = new UnitTree(manager, ledger, clock.instant());
            long parent = 0;
            String trail = "/";
            for (String typed : names.subList(0, Math.min(names.size(), UnitTree.DEEPEST))) {
                String name = PlainText.shorten(PlainText.line(typed), OrgUnit.LONGEST_NAME)
                        .strip();
                if (!name.isEmpty()) {
                    OrgUnit unit = tree.findOrMake(parent, trail, name);
                    parent = unit.id();
                    trail = unit.trail();
                }
            }
            return parent;
        });
    }

    /** As {@link #put}; gives the id alone. */
    public long keep(NewUnit told) {
        return put(told).id();
    }

    /**
     * Makes or changes a unit known by its code; a unit of the same name and place that has no code yet is taken for it.
     *
     * @throws org.espace.shared.Refused for a bad code or name, and on field {@code parent} for {@code unknown-unit}, {@code cycle} and
     *     {@code too-deep}
     */
    public UnitKept put(NewUnit told) {
        Checks checks = new Checks();
        String code = checks.line("code", told.code(), 1, 60);
        String name = checks.line("name", told.name(), 1, OrgUnit.LONGEST_NAME);
        checks.done();
        return work.write(manager ->
                new UnitTree(manager, ledger, clock.instant()).keep(code, name, PlainText.line(told.parentCode())));
    }

    /** Whether there is a unit of this code; its id, or 0. */
    public long coded(String code) {
        return work.read(manager -> new UnitRepository(manager)
                .byCode(PlainText.line(code))
                .map(OrgUnit::id)
                .orElse(0L));
    }

    /**
     * A person now stands elsewhere.
     *
     * @param from 0 for nowhere
     * @param to 0 for nowhere
     */
    public void moved(long from, long to) {
        if (from == to) {
            return;
        }
        work.write(manager -> {
            // In the order of ids, so that two who change places do not wait for each other.
            for (long id : new TreeSet<>(List.of(from, to))) {
                if (id != 0) {
                    new UnitRepository(manager).count(id, id == to ? 1 : -1);
                }
            }
            return null;
        });
    }

    /** Sets all head-counts. @param people who stand directly in each unit that anybody stands in */
    public void recount(Map<Long, Long> people) {
        work.write(manager -> {
            new UnitRepository(manager).recount(people);
            return null;
        });
    }

    /** Takes away these units, and those above, as far as nothing holds them: no person, no unit below, no code. */
    public void forgetBare(Collection<Long> ids) {
        work.write(manager -> {
            UnitRepository units = new UnitRepository(manager);
            for (long id : ids) {
                List<Long> upwards = trail(id);
                for (int i = upwards.size() - 1; i >= 0 && units.removeIfBare(upwards.get(i)); i--) {
                    // One step up the tree.
                }
            }
            return null;
        });
    }

    private static List<UnitCard> cards(UnitRepository units, List<OrgUnit> found) {
        List<Long> ids = found.stream().map(OrgUnit::id).toList();
        Map<Long, Long> totals = ids.isEmpty() ? Map.of() : units.totals(ids);
        return found.stream()
                .map(unit -> unit.card(totals.getOrDefault(unit.id(), 0L)))
                .toList();
    }
}

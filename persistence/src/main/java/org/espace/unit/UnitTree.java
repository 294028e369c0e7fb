package org.espace.unit;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javax.persistence.EntityManager;
import org.espace.ledger.Ledger;
import org.espace.shared.Checks;
import org.espace.shared.Effect;
import org.espace.shared.Ids;

/** Changes to the tree, in one unit of work. */
final class UnitTree {
    static final int DEEPEST = 12;

    private final UnitRepository units;
    private final Ledger ledger;
    private final Instant now;

    UnitTree(EntityManager manager, Ledger ledger, Instant now) {
        this.units = new UnitRepository(manager);
        this.ledger = ledger;
        this.now = now;
    }

    /** The unit of that name right below another, made where it is missing. */
    OrgUnit findOrMake(long parent, String trailAbove, String name) {
        return units.sibling(parent, name).orElseGet(() -> add(new OrgUnit(null, name, parent), trailAbove));
    }

    UnitKept keep(String code, String name, String parentCode) {
        Checks checks = new Checks();
        OrgUnit above = parentCode.isEmpty() ? null : units.byCode(parentCode).orElse(null);
        checks.that(parentCode.isEmpty() || above != null, "parent", "unknown-unit", parentCode)
                .done();
        long parent = above == null ? 0 : above.id();
        String trailAbove = above == null ? "/" : above.trail();
        checks.that(ids(trailAbove).size() < DEEPEST, "parent", "too-deep", DEEPEST);
        OrgUnit sibling = units.sibling(parent, name).orElse(null);
        OrgUnit known = units.byCode(code).orElse(sibling != null && sibling.code() == null ? sibling : null);
        checks.that(sibling == null || sibling == known, "name", "name-taken", name);
        checks.that(known == null || !trailAbove.startsWith(known.trail()), "parent", "cycle", parentCode)
                .done();
        return known == null
                ? new UnitKept(add(new OrgUnit(code, name, parent), trailAbove).id(), Effect.ADDED)
                : change(known, code, name, parent, trailAbove);
    }

    private OrgUnit add(OrgUnit unit, String trailAbove) {
        OrgUnit added = units.add(unit, trailAbove);
        ledger.record(new UnitAdded(added.id(), now));
        return added;
    }

    private UnitKept change(OrgUnit unit, String code, String name, long parent, String trailAbove) {
        boolean known = code.equals(unit.code());
        boolean named = name.equals(unit.name());
        boolean placed = unit.parent() == parent;
        unit.know(code);
        if (!named) {
            unit.rename(name);
            ledger.record(new UnitRenamed(unit.id(), name, now));
        }
        if (!placed) {
            move(unit, parent, trailAbove);
        }
        return new UnitKept(unit.id(), known && named && placed ? Effect.UNCHANGED : Effect.CHANGED);
    }

    private void move(OrgUnit unit, long parent, String trailAbove) {
        List<Long> before = ids(unit.trail());
        List<OrgUnit> below = units.below(unit);
        String was = unit.trail();
        unit.stand(parent, trailAbove + unit.id() + "/");
        for (OrgUnit each : below) {
            each.stand(each.parent(), unit.trail() + each.trail().substring(was.length()));
        }
        List<Long> left = new ArrayList<>(before);
        List<Long> joined = ids(unit.trail());
        left.removeAll(joined);
        joined.removeAll(before);
        ledger.record(new UnitMoved(unit.id(), now, left, joined));
    }

    /** The ids that a trail is made of, from the top. */
    static List<Long> ids(String trail) {
        return new ArrayList<>(Arrays.stream(trail.split("/"))
                .filter(each -> !each.isEmpty())
                .map(Ids::parse)
                .toList());
    }
}

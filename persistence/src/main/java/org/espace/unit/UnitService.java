package org.espace.unit;

import java.util.List;
import org.espace.jpa.UnitOfWork;
import org.espace.ledger.Ledger;

/** Keeps the tree of units and its head-counts. Thread-safe. */
public final class UnitService {
    private final UnitOfWork work;
    private final Ledger ledger;

    public UnitService(UnitOfWork work, Ledger ledger) {
        this.work = work;
        this.ledger = ledger;
    }

    /** The units right below one, by name. @param parent 0 for the top */
    public List<UnitCard> children(long parent) {
        throw new UnsupportedOperationException();
    }

    /** @throws org.espace.shared.NotFound when there is none */
    public UnitCard unit(long id) {
        throw new UnsupportedOperationException();
    }

    /** From the top, the unit itself last. */
    public List<UnitCard> path(long id) {
        throw new UnsupportedOperationException();
    }

    /** Units whose name, or a word of it, begins so. */
    public List<UnitCard> named(String beginning, int limit) {
        throw new UnsupportedOperationException();
    }

    /** The unit at the end of a path of names; made where it is missing. */
    public long findOrMake(List<String> names) {
        throw new UnsupportedOperationException();
    }

    /** Makes or changes a unit known by its code; the same again changes nothing. */
    public long keep(NewUnit told) {
        throw new UnsupportedOperationException();
    }
}

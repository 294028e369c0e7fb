package org.espace.exchange.people;

import org.espace.shared.Effect;
import org.espace.shared.Fault;
import org.espace.shared.Refused;
import org.espace.unit.NewUnit;
import org.espace.unit.UnitService;

/** Keeps lines on units. */
final class UnitLine {
    private static final int LONGEST_CODE = 60;
    private static final int LONGEST_NAME = 200;

    private final UnitService units;

    UnitLine(UnitService units) {
        this.units = units;
    }

    /** @throws Unfit when the unit cannot be so */
    Effect keep(CsvLine line) {
        NewUnit told =
                new NewUnit(line.get("code", 1, LONGEST_CODE), line.get("name", 1, LONGEST_NAME), line.get("parent"));
        try {
            return units.put(told).effect();
        } catch (Refused refused) {
            Fault fault = refused.faults().get(0);
            throw line.unfit(fault.field(), expected(fault.code()), line.get(fault.field()));
        }
    }

    private static String expected(String code) {
        return switch (code) {
            case "unknown-unit" -> "the code of a unit in this file, or of one known already";
            case "cycle" -> "a unit that does not lie below this one";
            case "name-taken" -> "a name that no unit beside it has";
            case "too-deep" -> "a unit less deep in the tree";
            default -> "something else (" + code + ")";
        };
    }
}

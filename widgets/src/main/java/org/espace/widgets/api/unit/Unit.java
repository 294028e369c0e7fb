package org.espace.widgets.api.unit;

import org.espace.unit.UnitCard;
import org.espace.widgets.api.call.Call;
import org.espace.widgets.api.value.Address;
import org.espace.widgets.api.value.Id;

/**
 * A unit of the organisation.
 *
 * @param code what the organisation calls it in its own systems; empty for none
 * @param people who stand in it or in a unit below it
 * @param here who stand directly in it
 */
public record Unit(Id id, Address self, String code, String name, long people, long here) {

    static Unit of(Call call, UnitCard told) {
        Address self = call.addresses().api("/units/" + told.id());
        return new Unit(new Id(told.id()), self, told.code(), told.name(), told.people(), told.here());
    }
}

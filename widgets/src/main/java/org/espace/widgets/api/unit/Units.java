package org.espace.widgets.api.unit;

import java.util.List;
import org.espace.domain.Domain;
import org.espace.shared.NotFound;
import org.espace.unit.UnitCard;
import org.espace.widgets.api.call.Call;
import org.espace.widgets.api.call.Desk;
import org.espace.widgets.api.call.Operation;
import org.espace.widgets.api.call.Reply;
import org.espace.widgets.api.call.Resource;
import org.espace.widgets.api.value.Page;
import org.espace.widgets.unit.UnitTree;

/** The units of the organisation. */
public final class Units implements Resource {
    private final Domain domain;

    public Units(Desk desk) {
        this.domain = desk.domain();
    }

    @Override
    public String noun() {
        return "units";
    }

    @Override
    public Class<?> words() {
        return UnitTree.class;
    }

    @Override
    public List<Operation> operations() {
        return List.of(
                Operation.get("listUnits", "/units")
                        .says("The units at the top, by name, the first 500. None for who is not signed in.")
                        .givesAll(Unit.class)
                        .by(this::list),
                Operation.get("readUnit", "/units/{unit}")
                        .says("One unit, and where it stands.")
                        .gives(UnitPlace.class)
                        .by(this::one));
    }

    private Reply list(Call call) {
        List<UnitCard> top = call.actor().signedIn() ? domain.units().children(0) : List.of();
        return Reply.of(new Page<>(told(call, top), null));
    }

    private Reply one(Call call) {
        long unit = call.id("unit");
        if (!call.actor().signedIn()) {
            throw new NotFound("unit", unit);
        }
        return Reply.of(new UnitPlace(
                told(call, domain.units().path(unit)), told(call, domain.units().children(unit))));
    }

    private static List<Unit> told(Call call, List<UnitCard> cards) {
        return cards.stream().map(each -> Unit.of(call, each)).toList();
    }
}

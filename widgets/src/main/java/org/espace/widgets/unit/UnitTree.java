package org.espace.widgets.unit;

import java.util.List;
import org.espace.domain.Domain;
import org.espace.shared.Ids;
import org.espace.unit.UnitCard;
import org.espace.widgets.Setting;
import org.espace.widgets.View;
import org.espace.widgets.Widget;
import org.espace.widgets.WidgetRequest;

/** The units of the organisation, one level at a time, with the people in each; a choice narrows the other panels of the page. */
public final class UnitTree implements Widget {
    private static final int DIGEST = 12;
    private static final int FULL = 50;

    private final Domain domain;

    public UnitTree(Domain domain) {
        this.domain = domain;
    }

    /**
     * What the template shows.
     *
     * @param path from the top to the unit chosen, which is the last; empty at the top
     * @param below the units right below, as many as are shown
     * @param more how many more there are
     */
    public record Model(List<UnitCard> path, List<UnitCard> below, int more) {}

    @Override
    public String name() {
        return "unit-tree";
    }

    @Override
    public List<Setting> settings() {
        return List.of(Setting.size(DIGEST));
    }

    @Override
    public View render(WidgetRequest request) {
        if (!request.actor().signedIn()) {
            return view(List.of(), List.of(), 0);
        }
        long unit = Ids.parse(request.parameter("unit"));
        List<UnitCard> path = unit == 0 ? List.of() : domain.units().path(unit);
        List<UnitCard> below = opened(domain.units().children(unit), unit);
        boolean all = request.parameter("all") != null;
        int size = all ? below.size() : Math.min(below.size(), size(request));
        return view(path, below.subList(0, size), below.size() - size);
    }

    /** One unit alone at the top tells nobody anything: what is below it stands there at once. */
    private List<UnitCard> opened(List<UnitCard> level, long unit) {
        if (unit != 0 || level.size() != 1) {
            return level;
        }
        List<UnitCard> below = domain.units().children(level.get(0).id());
        return below.isEmpty() ? level : below;
    }

    private static int size(WidgetRequest request) {
        return request.full() ? FULL : request.number("size", DIGEST, 1, 50);
    }

    private static View view(List<UnitCard> path, List<UnitCard> below, int more) {
        return View.of("unit/UnitTree.jte", new Model(path, below, more)).anywhere();
    }
}

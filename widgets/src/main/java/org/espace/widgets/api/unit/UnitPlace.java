package org.espace.widgets.api.unit;

import java.util.List;

/**
 * A unit and where it stands.
 *
 * @param path from the top, the unit itself last
 * @param below the units right below it, by name, the first 500
 */
public record UnitPlace(List<Unit> path, List<Unit> below) {}

package org.espace.widgets.delivery;

import java.util.Map;
import org.espace.widgets.Outcome;

/** Where a door keeps how a panel was set up. */
@FunctionalInterface
public interface SettingsKeeper {

    /** @param settings checked; an empty value stands for the default */
    Outcome keep(Map<String, String> settings);
}

package org.espace.widgets;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.espace.shared.Fault;

/**
 * Nothing was changed: why, and what had been typed, so that the form comes back as it was left.
 *
 * @param action the action refused
 * @param typed every field of the form as it was sent
 */
public record Refusal(String action, Map<String, List<String>> typed, List<Fault> faults)
        implements Outcome, Serializable {

    public Refusal {
        typed = Map.copyOf(typed);
        faults = List.copyOf(faults);
    }
}

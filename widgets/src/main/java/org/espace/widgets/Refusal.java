package org.espace.widgets;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.espace.shared.Fault;

/**
 * Nothing was changed: why, and what had been typed, so that the form comes back as it was left. Without faults it is not a no, but the
 * form's next step.
 *
 * @param action the action refused
 * @param typed every field of the form as it was sent
 */
public record Refusal(String action, Map<String, List<String>> typed, List<Fault> faults)
        implements Outcome, Serializable {

    /**
     * The field of a form whose contents nobody may keep: a portal holds it in memory for one look, and never writes it with the session.
     */
    public static final String FLEETING = "es-fleeting";

    /**
     * The form comes back for its next step, as it was typed and with nothing wrong in it: what a widget answers that first shows what
     * it found. The door fills in the rest.
     */
    public static final Refusal NEXT_STEP = new Refusal("", Map.of(), List.of());

    public Refusal {
        typed = Map.copyOf(typed);
        faults = List.copyOf(faults);
    }

    public boolean fleeting() {
        return typed.containsKey(FLEETING);
    }
}

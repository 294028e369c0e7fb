package org.espace.shared;

import java.io.Serializable;
import java.util.List;

/**
 * One thing wrong with what was typed.
 *
 * @param field name of the field it belongs to, empty when it belongs to the whole form
 * @param code key of the sentence that says what was expected, what was found and what to do
 * @param details values for that sentence, in its order
 */
public record Fault(String field, String code, List<Object> details) implements Serializable {

    public Fault {
        details = List.copyOf(details);
    }

    public static Fault of(String field, String code, Object... details) {
        return new Fault(field, code, List.of(details));
    }
}

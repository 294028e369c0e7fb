package org.espace.widgets.api.value;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why a call was not answered as it was meant: RFC 9457.
 *
 * @param type {@code urn:espace:problem:} and a word that never changes
 * @param title what the type is called
 * @param detail what was expected, what was found, what to do
 * @param faults each thing wrong with what was sent; none where the whole was refused
 * @param reference by which a help desk finds it in our log; absent unless we failed
 */
public record Problem(
        String type,
        String title,
        int status,
        String detail,
        List<Fault> faults,
        @Nullable String reference) {

    public Problem {
        faults = List.copyOf(faults);
    }

    /**
     * @param field of the body, or a parameter; empty when it is the whole
     * @param code a word that never changes
     */
    public record Fault(String field, String code, String message) {}
}

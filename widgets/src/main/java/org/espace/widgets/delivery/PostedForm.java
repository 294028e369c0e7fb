package org.espace.widgets.delivery;

import java.util.List;
import java.util.Map;
import org.espace.widgets.Upload;

/**
 * A form that came in parts, as far as it was read.
 *
 * @param files by field, in the order they were sent
 * @param fault the code of why it is not whole; empty when it is
 */
public record PostedForm(Map<String, List<String>> fields, Map<String, List<Upload>> files, String fault) {

    /** No form of that kind came. */
    public static final PostedForm NONE = new PostedForm(Map.of(), Map.of(), "");

    public PostedForm {
        fields = Map.copyOf(fields);
        files = Map.copyOf(files);
    }

    public boolean whole() {
        return fault.isEmpty();
    }
}

package org.espace.widgets;

import java.util.Map;
import org.espace.shared.Ref;

/** Which shared parameter opens a thing. Stateless. */
public final class Places {
    private static final Map<String, String> PARAMETERS = Map.of(
            "question", "thread",
            "discussion", "discussion",
            "experience", "experience",
            "concern", "concern",
            "community", "community",
            "person", "person");

    private Places() {}

    /** Empty for a kind that has no place of its own. */
    public static String parameter(String kind) {
        return PARAMETERS.getOrDefault(kind, "");
    }

    /** What a link has to name; nothing for a thing without a place. */
    public static Map<String, String> of(Ref ref) {
        String parameter = parameter(ref.kind());
        return parameter.isEmpty() ? Map.of() : Map.of(parameter, Long.toString(ref.id()));
    }
}

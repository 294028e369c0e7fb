package org.espace.search;

import java.util.List;
import org.espace.shared.Ref;

/**
 * A thing that may be meant.
 *
 * @param replied whether anybody is known to have said anything to it
 */
public record Suggestion(Ref ref, String title, List<Piece> pieces, boolean replied) {

    public Suggestion {
        pieces = List.copyOf(pieces);
    }
}

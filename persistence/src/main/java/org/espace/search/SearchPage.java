package org.espace.search;

import java.util.List;
import org.espace.shared.Cursor;
import org.jspecify.annotations.Nullable;

/**
 * Hits, best first, and how they could be narrowed. All of it counts only what who asked may see.
 *
 * @param total how many there are; {@link Found#COUNTED} stands for that many or more
 * @param next null when nothing follows
 */
public record SearchPage(
        List<Hit> hits,
        long total,
        List<Choice> choices,
        @Nullable Cursor next) {

    public static final SearchPage EMPTY = new SearchPage(List.of(), 0, List.of(), null);

    public SearchPage {
        hits = List.copyOf(hits);
        choices = List.copyOf(choices);
    }

    public List<Choice> by(Facet.By by) {
        return choices.stream().filter(choice -> choice.facet().by() == by).toList();
    }
}

package org.espace.concern;

import java.util.List;

/**
 * An anonymous concern as the holder of its case code finds it.
 *
 * @param text Markdown
 * @param published false until the next batch
 * @param lines the newest 200, oldest first
 * @param waiting replies of its author until the next batch, in no order
 */
public record Case(
        long id,
        long community,
        String communityName,
        String title,
        String text,
        Stage stage,
        boolean published,
        List<ConcernLine> lines,
        List<String> waiting) {

    public Case {
        lines = List.copyOf(lines);
        waiting = List.copyOf(waiting);
    }
}

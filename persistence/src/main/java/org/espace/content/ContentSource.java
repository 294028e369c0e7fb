package org.espace.content;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * All things of one kind, regardless of who asks: whoever shows them asks {@link Contents} who may see them. What is not yet, or no
 * longer, to be seen by anybody is absent here. Thread-safe; joins a unit of work under way.
 */
public interface ContentSource {

    /** As in the {@link org.espace.shared.Ref}s of its things. */
    String kind();

    /** By id, in a bounded number of statements; absent ones are left out. */
    Map<Long, Content> load(Collection<Long> ids);

    /** The same without text and replies where that asks less of the database: for lists of titles. */
    default Map<Long, Content> heads(Collection<Long> ids) {
        return load(ids);
    }

    /** Ids greater than that, ascending: the whole kind is walked by it. */
    List<Long> ids(long after, int limit);
}

package org.espace.content;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * All things of one kind, regardless of who asks: whoever shows them asks {@link Contents} who may see them. What is not yet, or no
 * longer, to be seen by anybody is absent here. Thread-safe; joins a unit of work under way.
 */
public interface ContentSource {

    /** As in the {@link org.espace.shared.Ref}s of its things. */
    String kind();

    /** By id, in a bounded number of statements; absent ones are left out. */
    Map<Long, Content> load(Collection<Long> ids);

    /** The same as lines of a list need it; one statement where it can be had for that. */
    default Map<Long, Headline> headlines(Collection<Long> ids) {
        return load(ids).entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, each -> each.getValue()
                .headline()));
    }

    /** Ids greater than that, ascending: the whole kind is walked by it. */
    List<Long> ids(long after, int limit);
}

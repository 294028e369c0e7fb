package org.espace.content;

import java.util.Collection;
import java.util.Set;
import org.espace.shared.Actor;

/** Who may see what stands in which community. Thread-safe. */
public interface Visibility {

    /** Those of these communities of which the actor may know; one statement at most. */
    Set<Long> known(Actor actor, Collection<Long> communities);

    /** Those of these communities in which the actor may read; one statement at most. */
    Set<Long> readable(Actor actor, Collection<Long> communities);
}

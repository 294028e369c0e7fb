package org.espace.profile;

import java.util.Collection;
import java.util.Set;

/** Who belongs to the same community: asked for, so that this room need not know communities. Thread-safe. */
@FunctionalInterface
public interface Acquaintance {

    /** Those of the others who belong to a community that this person belongs to; one statement. */
    Set<Long> of(long person, Collection<Long> others);
}

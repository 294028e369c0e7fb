package org.espace.profile;

/** Whether two people belong to the same community: asked for, so that this room need not know communities. */
@FunctionalInterface
public interface Acquaintance {
    boolean share(long one, long other);
}

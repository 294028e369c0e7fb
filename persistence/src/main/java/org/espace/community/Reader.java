package org.espace.community;

import org.jspecify.annotations.Nullable;

/**
 * Somebody who may read what is said in a community.
 *
 * @param nameKey the name as it is searched
 * @param principal what the host calls the person, as it is typed to sign in; null for nobody who signs in
 */
public record Reader(
        long id,
        String name,
        String nameKey,
        @Nullable String principal,
        @Nullable String job) {

    public Reader(Long id, String name, String nameKey, @Nullable String principal, @Nullable String job) {
        this(id.longValue(), name, nameKey, principal, job);
    }
}

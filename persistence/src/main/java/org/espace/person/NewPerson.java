package org.espace.person;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A person about to be known.
 *
 * @param principal the name under which the host signs this person in; null for one who does not sign in
 * @param name 1 to 200 characters
 * @param example belongs to the example organisation and goes with it
 */
public record NewPerson(
        @Nullable String principal,
        String name,
        @Nullable String job,
        @Nullable String unit,
        Instant joinedAt,
        boolean example) {}

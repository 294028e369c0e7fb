package org.espace.widgets.api.call;

import org.espace.widgets.api.value.Address;
import org.espace.widgets.api.value.Made;
import org.jspecify.annotations.Nullable;

/**
 * How an operation ended that was done.
 *
 * @param value null for none
 * @param etag of a text that has a version; null to have one made of the bytes
 * @param location of what was made
 * @param next where a list within the value goes on
 */
public record Reply(
        @Nullable Record value,
        @Nullable String etag,
        @Nullable Address location,
        @Nullable Address next) {

    /** Where nothing is left to say. */
    public static final Reply DONE = new Reply(null, null, null, null);

    public static Reply of(Record value) {
        return new Reply(value, null, null, null);
    }

    /** A text under its version. */
    public static Reply of(Record value, String etag) {
        return new Reply(value, etag, null, null);
    }

    public static Reply of(Made made) {
        return new Reply(made, null, made.self(), null);
    }

    /** The same of a list that is not at its end. */
    public Reply continued(@Nullable Address next) {
        return new Reply(value, etag, location, next);
    }
}

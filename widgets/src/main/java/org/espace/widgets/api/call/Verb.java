package org.espace.widgets.api.call;

/** What a call does: RFC 9110, 9.3. */
public enum Verb {
    /** Reads, and writes nothing. */
    GET,
    /** Adds something, once for an idempotency key. */
    POST,
    /** Has something be so, however often it is said. */
    PUT,
    /** Takes something away, however often it is said. */
    DELETE;

    public boolean safe() {
        return this == GET;
    }
}

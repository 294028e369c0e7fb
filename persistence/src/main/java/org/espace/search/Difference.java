package org.espace.search;

import org.espace.shared.Ref;

/** That an index is wrong about a thing. */
public record Difference(Ref ref, What what) {

    /** What is wrong. */
    public enum What {
        /** It was written, and the index knows nothing of it. */
        MISSING,
        /** The index knows it as it was. */
        OUTDATED,
        /** The index has what is not there. */
        GONE
    }
}

package org.espace.ledger;

import java.time.Instant;
import org.espace.shared.Ref;

/** Something that happened in a community. Each feature has its own records of it, named in the past tense. */
public interface Change {

    /** Such as {@code question-asked}; at most 40 characters, never changed once released. */
    String kind();

    /** Id of the community; 0 for a change of none. */
    long community();

    /** Id of what was changed. */
    long subject();

    /** Id of the person who did it; 0 when nobody is known. */
    long actor();

    Instant at();

    /** The thing that people would open to see it: an answer is about its question. {@link Ref#NONE} when there is no such thing. */
    default Ref about() {
        return Ref.NONE;
    }
}

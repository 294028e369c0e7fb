package org.espace.concern;

import java.util.List;

/** How far a concern has come. */
public enum Stage {
    /** Nobody has answered yet. */
    RAISED,
    /** It was read, and somebody will see to it. */
    HEARD,
    /** Something is being done. */
    DOING,
    /** What could be done was done. */
    DONE;

    /** Those that somebody brings it to, in order. */
    public static final List<Stage> STEPS = List.of(HEARD, DOING, DONE);
}

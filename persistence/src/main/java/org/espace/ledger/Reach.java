package org.espace.ledger;

/**
 * How far that reaches on which something depends, besides whoever looks: what happens in one community, and what belongs to none (people,
 * units, settings), or whatever happens anywhere.
 *
 * @param community its id; 0 for anywhere
 */
public record Reach(long community) {
    public static final Reach ANYWHERE = new Reach(0);

    public boolean isAnywhere() {
        return community == 0;
    }
}

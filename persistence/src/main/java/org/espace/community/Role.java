package org.espace.community;

import java.util.EnumSet;
import java.util.Set;

/** What a person is in a community. */
public enum Role {
    /** Was put out by a coordinator; may ask to come back, even where everybody may join. */
    REMOVED,
    /** Had asked to join and was told no; may ask again. */
    DECLINED,
    /** Has asked to join and waits for an answer; may do no more than anybody else. */
    ASKED,
    /** Was invited: may know of the community and join it without asking. */
    INVITED,
    /** Stands behind the community from outside: may know of it, and reads what its privacy allows. */
    SPONSOR,
    MEMBER,
    /** A member who looks after the community and answers those who ask to join. */
    COORDINATOR;

    /** Those who read and write. */
    static final Set<Role> BELONGING = EnumSet.of(MEMBER, COORDINATOR);

    /** Those who may know of a community that for others does not exist. */
    static final Set<Role> KNOWING = EnumSet.of(INVITED, SPONSOR, MEMBER, COORDINATOR);

    /** Those for whom the community is one of theirs, or may become one. */
    static final Set<Role> CONCERNED = EnumSet.of(ASKED, INVITED, SPONSOR, MEMBER, COORDINATOR);

    public boolean belongs() {
        return BELONGING.contains(this);
    }

    /** Whether this role alone is reason enough to know that the community exists. */
    public boolean knows() {
        return KNOWING.contains(this);
    }
}

package org.espace.community;

import org.espace.shared.Actor;
import org.espace.shared.NotFound;
import org.espace.shared.Refused;
import org.jspecify.annotations.Nullable;

/**
 * What one actor may do in one community.
 *
 * @param role of the actor there; null for none
 */
public record Access(
        Actor actor,
        long community,
        String name,
        Privacy privacy,
        boolean archived,
        @Nullable Role role) {

    public boolean member() {
        return role != null && role.belongs();
    }

    public boolean coordinator() {
        return role == Role.COORDINATOR;
    }

    /** Whether the actor may know that it exists. */
    public boolean seen() {
        return switch (privacy) {
            case PUBLIC -> true;
            case OPEN, RESTRICTED -> actor.signedIn();
            case CONFIDENTIAL -> role != null && role.knows();
        };
    }

    /** Whether the actor may read what is said in it. */
    public boolean readable() {
        return switch (privacy) {
            case PUBLIC -> true;
            case OPEN -> actor.signedIn();
            case RESTRICTED, CONFIDENTIAL -> member();
        };
    }

    /** Whether the actor may join without being asked or approved. */
    public boolean freeToJoin() {
        boolean open = privacy == Privacy.PUBLIC || privacy == Privacy.OPEN;
        return actor.signedIn() && (role == Role.INVITED || (open && role != Role.REMOVED));
    }

    /** @throws NotFound unless the actor may know of it */
    public Access toKnow() {
        if (!seen()) {
            throw new NotFound("community", community);
        }
        return this;
    }

    /** @throws NotFound unless the actor may read here */
    public Access toRead() {
        if (!readable()) {
            throw new NotFound("community", community);
        }
        return this;
    }

    /**
     * @throws NotFound unless the actor may read here
     * @throws Refused when nobody is signed in, or the community is archived
     */
    public Access toWrite() {
        toRead();
        if (!actor.signedIn()) {
            throw Refused.because("sign-in");
        }
        if (archived) {
            throw Refused.because("archived", name);
        }
        return this;
    }

    /**
     * @throws NotFound unless the actor may read here
     * @throws Refused when the actor does not belong to the community, or it is archived
     */
    public Access toTakePart() {
        toWrite();
        if (!member()) {
            throw Refused.because("members-only", name);
        }
        return this;
    }

    /** @throws NotFound unless the actor coordinates this community: nobody else learns that there is such a task */
    public Access toCoordinate() {
        if (!coordinator()) {
            throw new NotFound("community", community);
        }
        return this;
    }
}

package org.espace.activity;

/**
 * Of whom, or of what, the news are.
 *
 * @param id of the community or person; for a tag, of the one community it counts in; else 0
 * @param tag empty for the other scopes
 */
public record ActivityFilter(Scope scope, long id, String tag) {

    /** What narrows the news. */
    public enum Scope {
        /** All communities that the actor belongs to. */
        MINE,
        COMMUNITY,
        PERSON,
        TAG,
        /** Things that the actor follows. */
        FOLLOWED
    }

    public static ActivityFilter mine() {
        return new ActivityFilter(Scope.MINE, 0, "");
    }

    public static ActivityFilter community(long id) {
        return new ActivityFilter(Scope.COMMUNITY, id, "");
    }

    public static ActivityFilter person(long id) {
        return new ActivityFilter(Scope.PERSON, id, "");
    }

    /** @param tag as it is kept: in lower case */
    public static ActivityFilter tag(String tag) {
        return tag(tag, 0);
    }

    /** @param community 0 for all */
    public static ActivityFilter tag(String tag, long community) {
        return new ActivityFilter(Scope.TAG, community, tag);
    }

    public static ActivityFilter followed() {
        return new ActivityFilter(Scope.FOLLOWED, 0, "");
    }

    /** Whether what is new here is counted and marked until it is seen. */
    public boolean marked() {
        return scope == Scope.MINE || scope == Scope.COMMUNITY;
    }
}

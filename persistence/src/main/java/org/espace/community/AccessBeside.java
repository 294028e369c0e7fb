package org.espace.community;

import javax.persistence.Query;
import org.espace.shared.Actor;

/** For queries of other features: tells beside each row what an actor may do in its community, in the same statement. Immutable. */
public record AccessBeside(Actor actor) {
    /** What is selected after the feature's own columns. */
    public static final String COLUMNS = "c.name, c.privacy, c.archivedAt, m.role";

    /** @param path to the id of the community, such as {@code q.community} */
    public String join(String path) {
        // Of the path and not of c: EclipseLink writes what is joined from one side to the right of what is joined from
        // both.
        return " join Community c on c.id = " + path + " left join Membership m on m.community = " + path
                + " and m.person = :reader";
    }

    public <Q extends Query> Q bind(Q query) {
        query.setParameter("reader", actor.person());
        return query;
    }

    /**
     * The actor's access, seen or not.
     *
     * @param first place in the row of the first of {@link #COLUMNS}
     */
    public Access of(long community, Object[] row, int first) {
        return new Access(
                actor, community, (String) row[first], (Privacy) row[first + 1], row[first + 2] != null, (Role)
                        row[first + 3]);
    }
}

package org.espace.page;

import java.util.List;
import javax.persistence.EntityManager;

/**
 * How often the portal's own pages and what is set up on windows were changed: whoever keeps what was read of them looks here whether it
 * still holds. Take the turns first and read after that; then what was read is never older than they say.
 *
 * <p>A change raises the number of whom it concerns in its own transaction, so nodes need not know of each other. Pages of communities are
 * not counted: nobody keeps them.
 *
 * @param everyone of the pages, and of what everyone has on them
 * @param person of what one person chose; 0 for nobody
 */
public record Turns(long everyone, long person) {

    static Turns of(EntityManager db, String principal) {
        long everyone = 0;
        long person = 0;
        List<Object[]> rows = db.createQuery(
                        "select t.principal, t.turn from PortalTurn t where t.principal in (:everyone, :principal)",
                        Object[].class)
                .setParameter("everyone", Preference.EVERYONE)
                .setParameter("principal", principal)
                .getResultList();
        for (Object[] row : rows) {
            if (Preference.EVERYONE.equals(row[0])) {
                everyone = (Long) row[1];
            } else {
                person = (Long) row[1];
            }
        }
        return new Turns(everyone, person);
    }

    /** Something was changed for a principal. */
    static void raise(EntityManager db, String principal) {
        int raised = db.createQuery("update PortalTurn t set t.turn = t.turn + 1 where t.principal = :principal")
                .setParameter("principal", principal)
                .executeUpdate();
        if (raised == 0) {
            db.persist(new Turn(principal, 1));
        }
    }
}

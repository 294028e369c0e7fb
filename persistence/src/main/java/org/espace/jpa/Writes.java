package org.espace.jpa;

import javax.persistence.EntityManagerFactory;
import org.eclipse.persistence.jpa.JpaHelper;
import org.eclipse.persistence.queries.DatabaseQuery;
import org.eclipse.persistence.sessions.SessionEvent;
import org.eclipse.persistence.sessions.SessionEventAdapter;

/** Tells a unit of work of each statement that writes something which panels show. */
final class Writes extends SessionEventAdapter {
    private final UnitOfWork work;

    private Writes(UnitOfWork work) {
        this.work = work;
    }

    static void watch(EntityManagerFactory factory, UnitOfWork work) {
        JpaHelper.getServerSession(factory).getEventManager().addListener(new Writes(work));
    }

    @Override
    public void postExecuteQuery(SessionEvent event) {
        DatabaseQuery query = event.getQuery();
        boolean none = Integer.valueOf(0).equals(event.getResult()); // rows, where it was a statement for many
        if (query.isModifyQuery() && !none && shown(query.getReferenceClass())) {
            work.wrote();
        }
    }

    /** @param entity null for a statement in SQL */
    @SuppressWarnings("rawtypes")
    private static boolean shown(Class entity) {
        return entity == null || !entity.isAnnotationPresent(Unshown.class);
    }
}

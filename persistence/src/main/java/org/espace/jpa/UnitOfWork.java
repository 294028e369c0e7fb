package org.espace.jpa;

import java.util.function.Consumer;
import java.util.function.Function;
import javax.persistence.EntityManager;
import javax.persistence.EntityManagerFactory;
import javax.persistence.EntityTransaction;
import org.jspecify.annotations.Nullable;

/**
 * A piece of work in one transaction. Work begun inside other work of the same thread joins it, so a service may call
 * another and still commit once. Thread-safe; the {@link EntityManager} handed in belongs to one thread.
 */
public final class UnitOfWork {
    private static final int MOST_TRIES = 3;

    private final EntityManagerFactory factory;
    private final ThreadLocal<@Nullable EntityManager> current = new ThreadLocal<>();

    UnitOfWork(EntityManagerFactory factory) {
        this.factory = factory;
    }

    /** Reads; what is changed in here is not written unless the work joined is a write. Done again like {@link #write}. */
    public <T extends @Nullable Object> T read(Function<EntityManager, T> work) {
        return untilNoRaceIsLost(work, EntityTransaction::rollback);
    }

    /**
     * Reads and writes; committed when the outermost work returns, rolled back when it throws. When another transaction was faster (a
     * key that both insert, a deadlock), the whole work is done again, three times at most: so it must change nothing but the
     * database, and it finds what the other one wrote.
     */
    public <T extends @Nullable Object> T write(Function<EntityManager, T> work) {
        return untilNoRaceIsLost(work, EntityTransaction::commit);
    }

    private <T extends @Nullable Object> T untilNoRaceIsLost(
            Function<EntityManager, T> work, Consumer<EntityTransaction> end) {
        for (int tries = 1; ; tries++) {
            try {
                return joinOr(work, end);
            } catch (RuntimeException fault) {
                if (current.get() != null || tries == MOST_TRIES || !Race.lostIn(fault)) {
                    throw fault;
                }
            }
        }
    }

    private static void close(EntityManager manager) {
        try {
            if (manager.getTransaction().isActive()) {
                manager.getTransaction().rollback();
            }
        } finally {
            manager.close();
        }
    }

    private <T extends @Nullable Object> T joinOr(Function<EntityManager, T> work, Consumer<EntityTransaction> end) {
        EntityManager outer = current.get();
        if (outer != null) {
            return work.apply(outer);
        }
        EntityManager manager = factory.createEntityManager();
        current.set(manager);
        try {
            EntityTransaction transaction = manager.getTransaction();
            transaction.begin();
            T result = work.apply(manager);
            end.accept(transaction);
            return result;
        } finally {
            current.remove();
            close(manager);
        }
    }
}

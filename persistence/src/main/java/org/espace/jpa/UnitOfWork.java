package org.espace.jpa;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javax.persistence.EntityManager;
import javax.persistence.EntityManagerFactory;
import javax.persistence.EntityTransaction;
import org.eclipse.persistence.jpa.JpaHelper;
import org.jspecify.annotations.Nullable;

/**
 * A piece of work in one transaction. Work begun inside other work of the same thread joins it, so a service may call
 * another and still commit once. Thread-safe; the {@link EntityManager} handed in belongs to one thread.
 */
public final class UnitOfWork {
    private static final int MOST_TRIES = 3;

    private final EntityManagerFactory factory;
    private final @Nullable Replica replica;
    private final ThreadLocal<@Nullable Running> current = new ThreadLocal<>();
    private volatile Runnable untold = () -> {};

    /** @param replica null where there is none */
    UnitOfWork(EntityManagerFactory factory, @Nullable Replica replica) {
        this.factory = factory;
        this.replica = replica;
    }

    private static final class Running {
        private final EntityManager manager;

        /** What is still to be done before the commit, by kind. */
        private final Map<Class<?>, Runnable> last = new LinkedHashMap<>();

        /** Whether it may be on a replica. */
        private final boolean aside;

        private boolean wrote;
        private boolean told;

        Running(EntityManager manager, boolean aside) {
            this.manager = manager;
            this.aside = aside;
        }
    }

    /** Reads; what is changed in here is not written unless the work joined is a write. Done again like {@link #write}. */
    public <T extends @Nullable Object> T read(Function<EntityManager, T> work) {
        return untilNoRaceIsLost(work, manager -> {}, UnitOfWork::leave, false);
    }

    /**
     * Reads what nothing is written by, such as a list: from the replica when there is one that knows all that was committed before, else as {@link #read} does. Joins what is
     * under way, and is joined by all reading inside; done again on the primary when the replica fails.
     *
     * @throws IllegalStateException when something is written inside, with a replica or without
     */
    public <T extends @Nullable Object> T readAside(Function<EntityManager, T> work) {
        Replica there = current.get() == null ? replica : null;
        return there == null ? aside(work) : there.read(() -> aside(work));
    }

    private <T extends @Nullable Object> T aside(Function<EntityManager, T> work) {
        return untilNoRaceIsLost(work, manager -> {}, UnitOfWork::leave, true);
    }

    /**
     * Reads and writes; committed when the outermost work returns, rolled back when it throws. When another transaction was faster (a
     * key that both insert, a deadlock), the whole work is done again, three times at most: so it must change nothing but the
     * database, and it finds what the other one wrote.
     */
    public <T extends @Nullable Object> T write(Function<EntityManager, T> work) {
        Running outer = current.get();
        if (outer != null && outer.aside) {
            throw new IllegalStateException(
                    "Expected only reading within readAside(), found a write: do that before it, or apart.");
        }
        return untilNoRaceIsLost(work, UnitOfWork::hold, this::finish, false);
    }

    /**
     * What is to be done once, last of all, when the outermost write is about to be committed, however often it is asked for: so that
     * many changes cost one pass. Made at the first asking, found again at the others; lost with the transaction. What it throws undoes
     * everything. Only inside a write.
     *
     * @throws IllegalStateException outside of any work
     */
    public <T extends Runnable> T last(Class<T> kind, Supplier<T> made) {
        return kind.cast(running().last.computeIfAbsent(kind, absent -> made.get()));
    }

    /**
     * Writes by itself, in a transaction of its own beside the work under way, if any: for what has to stand whatever becomes of that, and was asked
     * for in the middle of it. It sees nothing of what that has written, waits for a second connection, and must not touch rows that it holds.
     */
    public <T extends @Nullable Object> T apart(Function<EntityManager, T> work) {
        Running outer = current.get();
        current.remove();
        try {
            return replica == null ? write(work) : replica.elsewhere(() -> write(work));
        } finally {
            if (outer != null) {
                current.set(outer);
            }
        }
    }

    private Running running() {
        Running running = current.get();
        if (running == null) {
            throw new IllegalStateException("Expected a unit of work under way, found none: ask from within write()");
        }
        return running;
    }

    /** What the work under way writes is told of in the place where changes are told of. Only inside a write. */
    public void told() {
        running().told = true;
    }

    /**
     * What is to be done inside the transaction, before it is committed, when it wrote something that panels show and nobody said that
     * it is {@link #told}. There is one such place; the last one given is it.
     */
    public void whenUntold(Runnable tell) {
        this.untold = tell;
    }

    /** A statement of the work under way wrote something that panels show. */
    void wrote() {
        Running running = current.get();
        if (running != null) {
            running.wrote = true;
        }
    }

    private void finish(Running running) {
        new ArrayList<>(running.last.values()).forEach(Runnable::run);
        if (!running.told) {
            running.manager.flush();
            if (running.wrote) {
                untold.run();
            }
        }
        running.manager.getTransaction().commit();
    }

    /** What a write looks at before it writes goes over the same connection: else each look takes one, and gives it back with a rollback. */
    private static void hold(EntityManager manager) {
        JpaHelper.getEntityManager(manager).getUnitOfWork().beginEarlyTransaction();
    }

    private static void leave(Running running) {
        running.manager.getTransaction().rollback();
    }

    private <T extends @Nullable Object> T untilNoRaceIsLost(
            Function<EntityManager, T> work, Consumer<EntityManager> begin, Consumer<Running> end, boolean aside) {
        for (int tries = 1; ; tries++) {
            try {
                return joinOr(work, begin, end, aside);
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

    private <T extends @Nullable Object> T joinOr(
            Function<EntityManager, T> work, Consumer<EntityManager> begin, Consumer<Running> end, boolean aside) {
        Running outer = current.get();
        if (outer != null) {
            return work.apply(outer.manager);
        }
        EntityManager manager = factory.createEntityManager();
        Running running = new Running(manager, aside);
        current.set(running);
        try {
            EntityTransaction transaction = manager.getTransaction();
            transaction.begin();
            begin.accept(manager);
            T result = work.apply(manager);
            end.accept(running);
            return result;
        } finally {
            current.remove();
            close(manager);
        }
    }
}

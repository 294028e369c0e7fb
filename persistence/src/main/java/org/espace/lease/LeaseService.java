package org.espace.lease;

import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.espace.jpa.UnitOfWork;

/**
 * Parts tasks among the nodes that share a database. A lease ends by the clock of whoever looks, so nodes whose clocks differ by more than a third of it
 * may do a task twice at a time, which every task of ours bears. Thread-safe.
 */
public final class LeaseService {
    private final UnitOfWork work;
    private final Clock clock;
    /** This node, for as long as it runs. */
    private final String me = UUID.randomUUID().toString();

    public LeaseService(UnitOfWork work, Clock clock) {
        this.work = work;
        this.clock = clock;
    }

    /** A task that this node does while it is its own. @param time for which it stays so when nothing more is heard from us */
    public Duty duty(String task, Duration time) {
        return new Duty(this, clock, task, time);
    }

    /** Takes the task, or keeps it; of several nodes at once one gets it. */
    boolean hold(String task, Duration time) {
        long now = clock.millis();
        long until = now + time.toMillis();
        return work.write(manager -> {
            int taken = manager.createQuery("update Lease l set l.holder = :me, l.until = :until"
                            + " where l.task = :task and (l.holder = :me or l.until <= :now)")
                    .setParameter("me", me)
                    .setParameter("until", until)
                    .setParameter("task", task)
                    .setParameter("now", now)
                    .executeUpdate();
            if (taken == 0 && manager.find(Lease.class, task) == null) {
                manager.persist(new Lease(task, me, until));
                return true;
            }
            return taken == 1;
        });
    }

    void release(String task) {
        work.write(manager -> manager.createQuery("delete from Lease l where l.task = :task and l.holder = :me")
                .setParameter("task", task)
                .setParameter("me", me)
                .executeUpdate());
    }
}

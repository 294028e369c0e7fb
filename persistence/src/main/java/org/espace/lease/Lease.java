package org.espace.lease;

import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Table;
import org.espace.jpa.Unshown;

/** A row of {@code lease}: who does a task, and how long nobody else may. */
@Entity
@Unshown
@Table(name = "lease")
class Lease {
    @Id
    private String task;

    private String holder;

    @Column(name = "held_until")
    private long until;

    protected Lease() {}

    Lease(String task, String holder, long until) {
        this.task = task;
        this.holder = holder;
        this.until = until;
    }
}

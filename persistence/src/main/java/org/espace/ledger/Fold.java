package org.espace.ledger;

import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Table;
import org.espace.jpa.Unshown;

@Entity
@Unshown
@Table(name = "ledger_fold")
class Fold {
    @Id
    private String name;

    @Column(name = "folded_until")
    private long until;

    protected Fold() {}

    long until() {
        return until;
    }

    void until(long instant) {
        this.until = instant;
    }
}

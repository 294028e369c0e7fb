package org.espace.concern;

import java.time.Instant;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Table;
import org.espace.jpa.Unshown;

/** That a slip was used: neither the slip nor its user can be found from this. */
@Unshown
@Entity
@Table(name = "concern_spent")
class SpentSlip {
    @Id
    private String mark;

    @Column(name = "ends_at")
    private long endsAt;

    protected SpentSlip() {}

    SpentSlip(String mark, Instant endsAt) {
        this.mark = mark;
        this.endsAt = endsAt.toEpochMilli();
    }
}

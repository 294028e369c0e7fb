package org.espace.ledger;

import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.GeneratedValue;
import javax.persistence.GenerationType;
import javax.persistence.Id;
import javax.persistence.SequenceGenerator;
import javax.persistence.Table;
import org.espace.jpa.Unshown;

/** That something changed of which no entry tells. */
@Entity
@Unshown
@Table(name = "ledger_mark")
class Mark {
    @Id
    @SequenceGenerator(name = "ledger_mark", sequenceName = "seq_ledger_mark", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "ledger_mark")
    private long id;

    @Column(name = "person_id")
    private long person;

    @Column(name = "recorded_at")
    private long recordedAt;

    protected Mark() {}

    /** @param person whose; 0 for what anybody may see */
    Mark(long person, long recordedAt) {
        this.person = person;
        this.recordedAt = recordedAt;
    }
}

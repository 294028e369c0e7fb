package org.espace.concern;

import java.time.Instant;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Table;
import org.espace.jpa.Unshown;

/** The day of the last batch. One row, held by whoever publishes and by whoever posts anonymously: one at a time. */
@Unshown
@Entity(name = "ConcernBatch")
@Table(name = "concern_batch")
class Batch {
    static final String DAILY = "daily";

    @Id
    private String name;

    @Column(name = "published_at")
    private long publishedAt;

    protected Batch() {}

    boolean before(Instant day) {
        return publishedAt < day.toEpochMilli();
    }

    void published(Instant day) {
        publishedAt = day.toEpochMilli();
    }
}

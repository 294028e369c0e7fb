package org.espace.discussion;

import java.time.Instant;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Table;

/** That a discussion is locked: by whom, why and since when. */
@Entity
@Table(name = "discussion_lock")
class DiscussionLock {
    @Id
    @Column(name = "discussion_id")
    private long discussion;

    @Column(name = "person_id")
    private long person;

    private String reason;

    @Column(name = "locked_at")
    private long lockedAt;

    protected DiscussionLock() {}

    DiscussionLock(long discussion, long person, String reason, Instant at) {
        this.discussion = discussion;
        this.person = person;
        this.reason = reason;
        this.lockedAt = at.toEpochMilli();
    }

    long person() {
        return person;
    }

    String reason() {
        return reason;
    }

    Instant lockedAt() {
        return Instant.ofEpochMilli(lockedAt);
    }
}

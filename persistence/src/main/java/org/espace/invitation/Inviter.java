package org.espace.invitation;

import java.time.Instant;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;

/** One who has invited; the row to hold while their invitations of a day are counted. */
@Entity
class Inviter {
    @Id
    @Column(name = "person_id")
    private long person;

    @Column(name = "invited_at")
    private long invitedAt;

    protected Inviter() {}

    Inviter(long person) {
        this.person = person;
    }

    void invited(Instant at) {
        invitedAt = at.toEpochMilli();
    }
}

package org.espace.activity;

import java.io.Serializable;
import java.time.Instant;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.IdClass;
import javax.persistence.Table;
import org.jspecify.annotations.Nullable;

/** Until when a person has seen what is new; community 0 stands for all their communities. */
@Entity
@Table(name = "activity_seen")
@IdClass(Seen.Key.class)
class Seen {
    @Id
    @Column(name = "person_id")
    private long person;

    @Id
    @Column(name = "community_id")
    private long community;

    @Column(name = "seen_until")
    private long until;

    protected Seen() {}

    Seen(long person, long community) {
        this.person = person;
        this.community = community;
    }

    Instant until() {
        return Instant.ofEpochMilli(until);
    }

    /** Never goes back. */
    void until(Instant moment) {
        until = Math.max(until, moment.toEpochMilli());
    }

    static class Key implements Serializable {
        private static final long serialVersionUID = 1L;
        private long person;
        private long community;

        protected Key() {}

        Key(long person, long community) {
            this.person = person;
            this.community = community;
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Key key && key.person == person && key.community == community;
        }

        @Override
        public int hashCode() {
            return Long.hashCode(person * 31 + community);
        }
    }
}

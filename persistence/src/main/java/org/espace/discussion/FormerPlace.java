package org.espace.discussion;

import java.io.Serializable;
import java.time.Instant;
import java.util.Objects;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.IdClass;
import javax.persistence.Table;
import org.jspecify.annotations.Nullable;

/** That a discussion stood in a community before it was moved. */
@Entity
@Table(name = "discussion_former_place")
@IdClass(FormerPlace.Key.class)
class FormerPlace {
    @Id
    @Column(name = "community_id")
    private long community;

    @Id
    @Column(name = "discussion_id")
    private long discussion;

    @Column(name = "moved_at")
    private long movedAt;

    protected FormerPlace() {}

    FormerPlace(long community, long discussion, Instant at) {
        this.community = community;
        this.discussion = discussion;
        this.movedAt = at.toEpochMilli();
    }

    Instant movedAt() {
        return Instant.ofEpochMilli(movedAt);
    }

    /** The two columns that make a row. */
    static class Key implements Serializable {
        private static final long serialVersionUID = 1L;

        private long community;
        private long discussion;

        protected Key() {}

        Key(long community, long discussion) {
            this.community = community;
            this.discussion = discussion;
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Key key && key.community == community && key.discussion == discussion;
        }

        @Override
        public int hashCode() {
            return Objects.hash(community, discussion);
        }
    }
}

package org.espace.concern;

import java.io.Serializable;
import java.util.Objects;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.IdClass;
import javax.persistence.Table;
import org.espace.jpa.Unshown;
import org.jspecify.annotations.Nullable;

/** That a person handles the concerns of a community. */
@Unshown
@Entity(name = "ConcernHandler")
@Table(name = "concern_handler")
@IdClass(Handler.Key.class)
class Handler {
    @Id
    @Column(name = "community_id")
    private long community;

    @Id
    @Column(name = "person_id")
    private long person;

    protected Handler() {}

    Handler(long community, long person) {
        this.community = community;
        this.person = person;
    }

    /** The two columns that make a row. */
    static class Key implements Serializable {
        private static final long serialVersionUID = 1L;

        private long community;
        private long person;

        Key() {}

        Key(long community, long person) {
            this.community = community;
            this.person = person;
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Key key && key.community == community && key.person == person;
        }

        @Override
        public int hashCode() {
            return Objects.hash(community, person);
        }
    }
}

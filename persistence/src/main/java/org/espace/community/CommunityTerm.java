package org.espace.community;

import java.io.Serializable;
import java.util.Objects;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.IdClass;
import javax.persistence.Table;
import org.jspecify.annotations.Nullable;

/** One word of what a community is about, and how much it tells, so that what sounds alike is found. */
@Entity
@Table(name = "community_term")
@IdClass(CommunityTerm.Key.class)
class CommunityTerm {
    static final int LONGEST = 60;

    @Id
    private String term;

    @Id
    @Column(name = "community_id")
    private long community;

    private short weight;

    protected CommunityTerm() {}

    CommunityTerm(String term, long community, int weight) {
        this.term = term;
        this.community = community;
        this.weight = (short) weight;
    }

    void atLeast(int another) {
        weight = (short) Math.max(weight, another);
    }

    /** The two columns that make a row. */
    static class Key implements Serializable {
        private static final long serialVersionUID = 1L;

        private String term = "";
        private long community;

        Key() {}

        Key(String term, long community) {
            this.term = term;
            this.community = community;
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Key key && key.community == community && key.term.equals(term);
        }

        @Override
        public int hashCode() {
            return Objects.hash(term, community);
        }
    }
}

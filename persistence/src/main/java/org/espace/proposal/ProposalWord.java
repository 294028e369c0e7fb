package org.espace.proposal;

import java.io.Serializable;
import java.util.Objects;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.IdClass;
import javax.persistence.Table;
import org.jspecify.annotations.Nullable;

/** One word of what a proposal is about, and how much it tells. */
@Entity
@Table(name = "proposal_word")
@IdClass(ProposalWord.Key.class)
class ProposalWord {
    static final int LONGEST = 60;

    @Id
    private String word;

    @Id
    @Column(name = "proposal_id")
    private long proposal;

    private short weight;

    protected ProposalWord() {}

    ProposalWord(String word, long proposal, int weight) {
        this.word = word;
        this.proposal = proposal;
        this.weight = (short) weight;
    }

    /** The two columns that make a row. */
    static class Key implements Serializable {
        private static final long serialVersionUID = 1L;

        private String word = "";
        private long proposal;

        Key() {}

        Key(String word, long proposal) {
            this.word = word;
            this.proposal = proposal;
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Key key && key.proposal == proposal && key.word.equals(word);
        }

        @Override
        public int hashCode() {
            return Objects.hash(word, proposal);
        }
    }
}

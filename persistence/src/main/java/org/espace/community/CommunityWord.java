package org.espace.community;

import java.io.Serializable;
import java.util.Objects;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.IdClass;
import javax.persistence.Table;
import org.jspecify.annotations.Nullable;

/** One word of a community's name, so that a search by the beginning of any word is a range scan. */
@Entity
@Table(name = "community_word")
@IdClass(CommunityWord.Key.class)
class CommunityWord {
    static final int LONGEST = 60;

    @Id
    private String word;

    @Id
    @Column(name = "community_id")
    private long community;

    protected CommunityWord() {}

    CommunityWord(String word, long community) {
        this.word = word;
        this.community = community;
    }

    /** The two columns that make a row. */
    static class Key implements Serializable {
        private static final long serialVersionUID = 1L;

        private String word = "";
        private long community;

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Key key && key.community == community && key.word.equals(word);
        }

        @Override
        public int hashCode() {
            return Objects.hash(word, community);
        }
    }
}

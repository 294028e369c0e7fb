package org.espace.question;

import java.io.Serializable;
import java.util.Objects;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.IdClass;
import org.jspecify.annotations.Nullable;

/** That a question carries a tag, with what a list by tag is ordered by. */
@Entity
@IdClass(Tagging.Key.class)
class Tagging {
    @Id
    @Column(name = "question_id")
    private long question;

    @Id
    private String tag;

    @Column(name = "community_id")
    private long community;

    @Column(name = "asked_at")
    private long askedAt;

    protected Tagging() {}

    Tagging(Question question, String tag) {
        this.question = question.id();
        this.tag = tag;
        this.community = question.community();
        this.askedAt = question.askedAt().toEpochMilli();
    }

    /** The two columns that make a row. */
    static class Key implements Serializable {
        private static final long serialVersionUID = 1L;

        private long question;
        private String tag = "";

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Key key && key.question == question && key.tag.equals(tag);
        }

        @Override
        public int hashCode() {
            return Objects.hash(question, tag);
        }
    }
}

package org.espace.question;

import java.io.Serializable;
import java.time.Instant;
import java.util.Objects;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.IdClass;
import javax.persistence.Table;
import org.jspecify.annotations.Nullable;

/** That somebody else has a question too. */
@Entity
@Table(name = "me_too")
@IdClass(MeToo.Key.class)
class MeToo {
    @Id
    @Column(name = "question_id")
    private long question;

    @Id
    @Column(name = "person_id")
    private long person;

    @Column(name = "said_at")
    private long saidAt;

    protected MeToo() {}

    MeToo(long question, long person, Instant at) {
        this.question = question;
        this.person = person;
        this.saidAt = at.toEpochMilli();
    }

    /** The two columns that make a row. */
    static class Key implements Serializable {
        private static final long serialVersionUID = 1L;

        private long question;
        private long person;

        protected Key() {}

        Key(long question, long person) {
            this.question = question;
            this.person = person;
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Key key && key.question == question && key.person == person;
        }

        @Override
        public int hashCode() {
            return Objects.hash(question, person);
        }
    }
}

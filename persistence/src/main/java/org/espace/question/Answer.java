package org.espace.question;

import java.time.Instant;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.GeneratedValue;
import javax.persistence.GenerationType;
import javax.persistence.Id;
import javax.persistence.SequenceGenerator;
import org.jspecify.annotations.Nullable;

@Entity
class Answer {
    @Id
    @SequenceGenerator(name = "answer", sequenceName = "seq_answer", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "answer")
    private long id;

    @Column(name = "question_id")
    private long question;

    @Column(name = "author_id")
    private long author;

    private String body;

    @Column(name = "answered_at")
    private long answeredAt;

    @Column(name = "edited_at")
    private @Nullable Long editedAt;

    /** 0 for the accepted answer, 1 for all others: the order in which they are read. */
    private short place;

    private int useful;

    /** How often its text was changed here. */
    private int edits;

    protected Answer() {}

    Answer(PastAnswer told) {
        this.question = told.question();
        this.author = told.author();
        this.body = told.body();
        this.answeredAt = told.answeredAt().toEpochMilli();
        this.editedAt = told.editedAt() == null ? null : told.editedAt().toEpochMilli();
        this.place = 1;
        this.useful = told.useful();
    }

    void edit(String body, Instant at) {
        this.body = body;
        this.editedAt = at.toEpochMilli();
        this.edits++;
    }

    long id() {
        return id;
    }

    long question() {
        return question;
    }

    long author() {
        return author;
    }

    /** When it was given, or changed last. */
    Instant changedAt() {
        return Instant.ofEpochMilli(editedAt == null ? answeredAt : editedAt);
    }

    String body() {
        return body;
    }

    Instant answeredAt() {
        return Instant.ofEpochMilli(answeredAt);
    }

    @Nullable
    Instant editedAt() {
        return editedAt == null ? null : Instant.ofEpochMilli(editedAt);
    }

    boolean accepted() {
        return place == 0;
    }

    int useful() {
        return useful;
    }

    int edits() {
        return edits;
    }
}

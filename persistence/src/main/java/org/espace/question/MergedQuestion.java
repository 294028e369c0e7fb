package org.espace.question;

import java.time.Instant;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Table;

/** What is left of a question that became a part of another one: its words, its author, and where its id leads. */
@Entity
@Table(name = "merged_question")
class MergedQuestion {
    @Id
    private long id;

    @Column(name = "into_id")
    private long into;

    @Column(name = "author_id")
    private long author;

    private String title;

    private String body;

    @Column(name = "asked_at")
    private long askedAt;

    @Column(name = "merged_by")
    private long mergedBy;

    @Column(name = "merged_at")
    private long mergedAt;

    protected MergedQuestion() {}

    MergedQuestion(Question from, String body, long into, long person, Instant at) {
        this.id = from.id();
        this.into = into;
        this.author = from.author();
        this.title = from.title();
        this.body = body;
        this.askedAt = from.askedAt().toEpochMilli();
        this.mergedBy = person;
        this.mergedAt = at.toEpochMilli();
    }

    long id() {
        return id;
    }

    long into() {
        return into;
    }

    long author() {
        return author;
    }

    String title() {
        return title;
    }

    String body() {
        return body;
    }

    Instant askedAt() {
        return Instant.ofEpochMilli(askedAt);
    }
}

package org.espace.question;

import java.time.Instant;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.GeneratedValue;
import javax.persistence.GenerationType;
import javax.persistence.Id;
import javax.persistence.SequenceGenerator;
import javax.persistence.Table;

/** A short remark on an answer, or on the question itself: then {@code answer} is 0. */
@Entity
@Table(name = "post_comment")
class Comment {
    @Id
    @SequenceGenerator(name = "comment", sequenceName = "seq_comment", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "comment")
    private long id;

    @Column(name = "question_id")
    private long question;

    @Column(name = "answer_id")
    private long answer;

    @Column(name = "author_id")
    private long author;

    private String body;

    @Column(name = "commented_at")
    private long commentedAt;

    protected Comment() {}

    Comment(PastComment told) {
        this.question = told.question();
        this.answer = told.answer();
        this.author = told.author();
        this.body = told.body();
        this.commentedAt = told.at().toEpochMilli();
    }

    long id() {
        return id;
    }

    long question() {
        return question;
    }

    long answer() {
        return answer;
    }

    long author() {
        return author;
    }

    String body() {
        return body;
    }

    Instant commentedAt() {
        return Instant.ofEpochMilli(commentedAt);
    }
}

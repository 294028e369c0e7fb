package org.espace.talk;

import java.time.Instant;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.EnumType;
import javax.persistence.Enumerated;
import javax.persistence.GeneratedValue;
import javax.persistence.GenerationType;
import javax.persistence.Id;
import javax.persistence.SequenceGenerator;
import javax.persistence.Table;

/** What one person said about a page, or in reply to that. */
@Entity
@Table(name = "talk_post")
class TalkPost {
    @Id
    @SequenceGenerator(name = "talk_post", sequenceName = "seq_talk_post", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "talk_post")
    private long id;

    @Column(name = "talk_id")
    private long talk;

    @Column(name = "parent_id")
    private long parent;

    @Column(name = "author_id")
    private long author;

    @Enumerated(EnumType.ORDINAL)
    private TalkKind kind;

    private String body;

    @Column(name = "posted_at")
    private long postedAt;

    @Column(name = "answered_at")
    private long answeredAt;

    protected TalkPost() {}

    TalkPost(long talk, long parent, long author, TalkKind kind, String body, Instant at) {
        this.talk = talk;
        this.parent = parent;
        this.author = author;
        this.kind = kind;
        this.body = body;
        this.postedAt = at.toEpochMilli();
    }

    /** A question has its answer, or is open again. */
    void answered(boolean wanted, Instant at) {
        this.answeredAt = wanted ? at.toEpochMilli() : 0;
    }

    long id() {
        return id;
    }

    long talk() {
        return talk;
    }

    long parent() {
        return parent;
    }

    long author() {
        return author;
    }

    TalkKind kind() {
        return kind;
    }

    String body() {
        return body;
    }

    Instant postedAt() {
        return Instant.ofEpochMilli(postedAt);
    }

    boolean answered() {
        return answeredAt != 0;
    }
}

package org.espace.talk;

import java.time.Instant;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.GeneratedValue;
import javax.persistence.GenerationType;
import javax.persistence.Id;
import javax.persistence.SequenceGenerator;

/** What one community says about one page; made by the first post. */
@Entity
class Talk {
    @Id
    @SequenceGenerator(name = "talk", sequenceName = "seq_talk", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "talk")
    private long id;

    @Column(name = "community_id")
    private long community;

    @Column(name = "subject_key")
    private String subjectKey;

    private String name;

    private String address;

    @Column(name = "started_at")
    private long startedAt;

    @Column(name = "last_activity")
    private long lastActivity;

    /** All posts: comments, questions and replies. */
    private int comments;

    @Column(name = "open_questions")
    private int openQuestions;

    protected Talk() {}

    Talk(long community, Subject subject, Instant at) {
        this.community = community;
        this.subjectKey = subject.key();
        this.name = subject.name();
        this.address = subject.address();
        this.startedAt = at.toEpochMilli();
        this.lastActivity = startedAt;
    }

    long id() {
        return id;
    }

    long community() {
        return community;
    }

    String name() {
        return name;
    }

    String address() {
        return address;
    }

    Instant startedAt() {
        return Instant.ofEpochMilli(startedAt);
    }

    Instant lastActivity() {
        return Instant.ofEpochMilli(lastActivity);
    }

    int comments() {
        return comments;
    }

    int openQuestions() {
        return openQuestions;
    }
}

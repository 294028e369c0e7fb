package org.espace.discussion;

import java.time.Instant;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.GeneratedValue;
import javax.persistence.GenerationType;
import javax.persistence.Id;
import javax.persistence.SequenceGenerator;

/** The narrow row that lists are read from; what was said stands in {@link DiscussionPost}. */
@Entity
class Discussion {
    @Id
    @SequenceGenerator(name = "discussion", sequenceName = "seq_discussion", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "discussion")
    private long id;

    @Column(name = "community_id")
    private long community;

    @Column(name = "author_id")
    private long author;

    private String title;

    @Column(name = "opening_id")
    private long opening;

    @Column(name = "split_from")
    private long splitFrom;

    @Column(name = "opened_at")
    private long openedAt;

    @Column(name = "last_activity")
    private long lastActivity;

    /** The opening and all replies; notes are not counted. */
    private int posts;

    private short pinned;
    private short locked;

    protected Discussion() {}

    Discussion(long community, long author, String title, Instant at) {
        this.community = community;
        this.author = author;
        this.title = title;
        this.openedAt = at.toEpochMilli();
        this.lastActivity = openedAt;
        this.posts = 1;
    }

    void opening(long post) {
        this.opening = post;
    }

    /** It was made of posts that stood elsewhere. */
    void splitFrom(long discussion, int posts, Instant latest) {
        this.splitFrom = discussion;
        this.posts = posts;
        this.lastActivity = latest.toEpochMilli();
    }

    void taken(int posts) {
        this.posts -= posts;
    }

    void title(String title) {
        this.title = title;
    }

    void move(long community) {
        this.community = community;
        this.pinned = 0;
    }

    void pin(boolean wanted) {
        this.pinned = (short) (wanted ? 1 : 0);
    }

    void lock(boolean wanted) {
        this.locked = (short) (wanted ? 1 : 0);
    }

    long id() {
        return id;
    }

    long community() {
        return community;
    }

    long author() {
        return author;
    }

    String title() {
        return title;
    }

    long opening() {
        return opening;
    }

    long splitFrom() {
        return splitFrom;
    }

    Instant openedAt() {
        return Instant.ofEpochMilli(openedAt);
    }

    Instant lastActivity() {
        return Instant.ofEpochMilli(lastActivity);
    }

    int posts() {
        return posts;
    }

    boolean pinned() {
        return pinned == 1;
    }

    boolean locked() {
        return locked == 1;
    }
}

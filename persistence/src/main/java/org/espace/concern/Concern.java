package org.espace.concern;

import java.time.Instant;
import java.util.Random;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.EnumType;
import javax.persistence.Enumerated;
import javax.persistence.Id;
import org.espace.jpa.Unshown;
import org.jspecify.annotations.Nullable;

/** A concern; its moments are beginnings of days. */
@Unshown
@Entity
class Concern {
    /** Ids are drawn, from 1 to this one and in no order: counted ones would tell who was when. */
    static final long MOST_IDS = 999_999_999_999_999_999L;

    @Id
    private long id;

    @Column(name = "community_id")
    private long community;

    @Enumerated(EnumType.STRING)
    private Way way;

    @Column(name = "author_id")
    private @Nullable Long author;

    private String title;
    private String body;

    @Enumerated(EnumType.STRING)
    private Stage stage;

    @Column(name = "raised_at")
    private long raisedAt;

    @Column(name = "changed_at")
    private long changedAt;

    private short published;
    private int remarks;
    private @Nullable String lookup;

    protected Concern() {}

    private Concern(long id, long community, Way way, String title, String body, Instant day) {
        this.id = id;
        this.community = community;
        this.way = way;
        this.title = title;
        this.body = body;
        this.stage = Stage.RAISED;
        this.raisedAt = day.toEpochMilli();
        this.changedAt = raisedAt;
    }

    /** To be seen at once. */
    static Concern named(long id, long community, long author, String title, String body, Instant day) {
        Concern made = new Concern(id, community, Way.NAMED, title, body, day);
        made.author = author;
        made.published = 1;
        return made;
    }

    /** To be seen by its handlers until it is published. */
    static Concern confidential(long id, long community, String title, String body, Instant day) {
        return new Concern(id, community, Way.CONFIDENTIAL, title, body, day);
    }

    /** An id that comes from no slip; one that is taken already is as likely as being struck by lightning twice. */
    static long drawnId(Random random) {
        return 1 + random.nextLong(MOST_IDS);
    }

    /** Published with the batch of that day. */
    static Concern anonymous(Waiting waiting, Instant day) {
        Concern made =
                new Concern(waiting.id(), waiting.community(), Way.ANONYMOUS, waiting.title(), waiting.body(), day);
        made.lookup = waiting.lookup();
        made.published = 1;
        return made;
    }

    void publish(Instant day) {
        published = 1;
        raisedAt = day.toEpochMilli();
        changedAt = raisedAt;
    }

    /** The place of the next remark. */
    int next(Instant day) {
        changedAt = day.toEpochMilli();
        return ++remarks;
    }

    void become(Stage another) {
        stage = another;
    }

    boolean says(String otherTitle, String otherBody) {
        return title.equals(otherTitle) && body.equals(otherBody);
    }

    long id() {
        return id;
    }

    long community() {
        return community;
    }

    Way way() {
        return way;
    }

    /** 0 for one that is not named. */
    long author() {
        return author == null ? 0 : author;
    }

    String title() {
        return title;
    }

    String body() {
        return body;
    }

    Stage stage() {
        return stage;
    }

    Instant raisedAt() {
        return Instant.ofEpochMilli(raisedAt);
    }

    Instant changedAt() {
        return Instant.ofEpochMilli(changedAt);
    }

    boolean published() {
        return published == 1;
    }

    int remarks() {
        return remarks;
    }
}

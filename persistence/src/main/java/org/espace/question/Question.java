package org.espace.question;

import java.time.Instant;
import java.util.List;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.EnumType;
import javax.persistence.Enumerated;
import javax.persistence.GeneratedValue;
import javax.persistence.GenerationType;
import javax.persistence.Id;
import javax.persistence.SequenceGenerator;
import org.jspecify.annotations.Nullable;

/** The narrow row that lists are read from; the text stands in {@link QuestionBody}. */
@Entity
class Question {
    @Id
    @SequenceGenerator(name = "question", sequenceName = "seq_question", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "question")
    private long id;

    @Column(name = "community_id")
    private long community;

    @Column(name = "author_id")
    private long author;

    private String title;

    private String tags;

    @Column(name = "asked_at")
    private long askedAt;

    @Column(name = "edited_at")
    private @Nullable Long editedAt;

    @Column(name = "last_activity")
    private long lastActivity;

    @Enumerated(EnumType.ORDINAL)
    private Progress progress;

    private int answers;

    private int useful;

    @Column(name = "accepted_id")
    private @Nullable Long accepted;

    /** When the newest answer was given; 0 for none. */
    @Column(name = "answered_at")
    private long answeredAt;

    /** When the asker last wrote again: a comment, or a change of the question; 0 for never. */
    @Column(name = "returned_at")
    private long returnedAt;

    /** How many others have this question too. */
    @Column(name = "me_too")
    private int meToo;

    /** How often its text was changed here. */
    private int edits;

    /** 1 while no answers are taken. */
    private short closed;

    /** How many questions were merged into this one. */
    @Column(name = "took_in")
    private int tookIn;

    protected Question() {}

    Question(PastQuestion told, List<String> tags) {
        this.community = told.community();
        this.author = told.author();
        this.title = told.title();
        this.tags = Tags.joined(tags);
        this.askedAt = told.askedAt().toEpochMilli();
        this.editedAt = told.editedAt() == null ? null : told.editedAt().toEpochMilli();
        this.lastActivity = askedAt;
        this.progress = Progress.NO_REPLY;
        this.useful = told.useful();
    }

    void edit(String title, List<String> tags, Instant at) {
        this.title = title;
        this.tags = Tags.joined(tags);
        this.editedAt = at.toEpochMilli();
        this.edits++;
    }

    void close(boolean closed) {
        this.closed = (short) (closed ? 1 : 0);
    }

    /** Counts what came with a question that becomes a part of this one; both are held, so nobody else counts meanwhile. */
    void takeIn(Question other, int moreUseful, int moreMeToo, long accepted) {
        this.answers += other.answers;
        this.useful += moreUseful;
        this.meToo += moreMeToo;
        this.tookIn += 1 + other.tookIn;
        this.answeredAt = Math.max(answeredAt, other.answeredAt);
        this.lastActivity = Math.max(lastActivity, other.lastActivity);
        this.accepted = accepted == 0 ? null : accepted;
        if (accepted != 0) {
            this.progress = Progress.ACCEPTED;
        } else if (answers > 0) {
            this.progress = returnedAt > answeredAt ? Progress.RETURNED : Progress.NO_ACCEPTED;
        }
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

    List<String> tags() {
        return Tags.split(tags);
    }

    Instant askedAt() {
        return Instant.ofEpochMilli(askedAt);
    }

    @Nullable
    Instant editedAt() {
        return editedAt == null ? null : Instant.ofEpochMilli(editedAt);
    }

    /** When it was asked, changed, answered or commented on last. */
    Instant changedAt() {
        return Instant.ofEpochMilli(Math.max(lastActivity, editedAt == null ? askedAt : editedAt));
    }

    Progress progress() {
        return progress;
    }

    int answers() {
        return answers;
    }

    int useful() {
        return useful;
    }

    long accepted() {
        return accepted == null ? 0 : accepted;
    }

    int meToo() {
        return meToo;
    }

    int edits() {
        return edits;
    }

    boolean closed() {
        return closed != 0;
    }

    int tookIn() {
        return tookIn;
    }
}

package org.espace.discussion;

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
import org.espace.shared.PlainText;
import org.jspecify.annotations.Nullable;

/** What one person wrote in a discussion, or a note of what its coordinator did. They are read in the order in which they were posted. */
@Entity
@Table(name = "discussion_post")
class DiscussionPost {
    static final int LONGEST_QUOTE = 400;

    @Id
    @SequenceGenerator(name = "discussion_post", sequenceName = "seq_discussion_post", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "discussion_post")
    private long id;

    @Column(name = "discussion_id")
    private long discussion;

    @Column(name = "author_id")
    private long author;

    @Column(name = "posted_at")
    private long postedAt;

    @Column(name = "edited_at")
    private @Nullable Long editedAt;

    @Enumerated(EnumType.ORDINAL)
    private Note note;

    @Column(name = "note_about")
    private long noteAbout;

    @Column(name = "quote_of")
    private long quoteOf;

    @Column(name = "quote_author")
    private long quoteAuthor;

    /** What was quoted, as it was then, without marks; empty for nothing. */
    private String quote;

    private String body;

    private int thanks;
    private int hearts;
    private int cheers;
    private int ideas;

    protected DiscussionPost() {}

    DiscussionPost(long discussion, long author, String body, Instant at) {
        this.discussion = discussion;
        this.author = author;
        this.body = body;
        this.postedAt = at.toEpochMilli();
        this.note = Note.POST;
        this.quote = "";
    }

    static DiscussionPost note(long discussion, long coordinator, Note note, long about, Instant at) {
        DiscussionPost post = new DiscussionPost(discussion, coordinator, "", at);
        post.note = note;
        post.noteAbout = about;
        return post;
    }

    void quote(DiscussionPost other, String excerpt) {
        this.quoteOf = other.id;
        this.quoteAuthor = other.author;
        this.quote = PlainText.shorten(excerpt, LONGEST_QUOTE);
    }

    void edit(String body, Instant at) {
        this.body = body;
        this.editedAt = at.toEpochMilli();
    }

    /** What it says now. */
    Instant writtenAt() {
        return Instant.ofEpochMilli(editedAt == null ? postedAt : editedAt);
    }

    /** To another discussion. */
    void move(long discussion) {
        this.discussion = discussion;
    }

    void count(Reaction reaction, int more) {
        switch (reaction) {
            case THANKS -> thanks += more;
            case HEART -> hearts += more;
            case CHEERS -> cheers += more;
            case IDEA -> ideas += more;
        }
    }

    int count(Reaction reaction) {
        return switch (reaction) {
            case THANKS -> thanks;
            case HEART -> hearts;
            case CHEERS -> cheers;
            case IDEA -> ideas;
        };
    }

    long id() {
        return id;
    }

    long discussion() {
        return discussion;
    }

    long author() {
        return author;
    }

    Instant postedAt() {
        return Instant.ofEpochMilli(postedAt);
    }

    @Nullable
    Instant editedAt() {
        return editedAt == null ? null : Instant.ofEpochMilli(editedAt);
    }

    Note note() {
        return note;
    }

    long noteAbout() {
        return noteAbout;
    }

    long quoteOf() {
        return quoteOf;
    }

    long quoteAuthor() {
        return quoteAuthor;
    }

    String quote() {
        return quote;
    }

    String body() {
        return body;
    }
}

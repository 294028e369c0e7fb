package org.espace.experience;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.GeneratedValue;
import javax.persistence.GenerationType;
import javax.persistence.Id;
import javax.persistence.SequenceGenerator;
import org.espace.question.GoodAnswer;
import org.jspecify.annotations.Nullable;

/** The narrow row that lists are read from; the text stands in {@link ExperienceText}. */
@Entity
class Experience {
    @Id
    @SequenceGenerator(name = "experience", sequenceName = "seq_experience", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "experience")
    private long id;

    @Column(name = "community_id")
    private long community;

    @Column(name = "author_id")
    private long author;

    private String title = "";
    private String tags = "";

    @Column(name = "told_at")
    private long toldAt;

    @Column(name = "edited_at")
    private @Nullable Long editedAt;

    private int used;

    @Column(name = "review_months")
    private int reviewMonths;

    @Column(name = "review_due")
    private long reviewDue;

    @Column(name = "outdated_at")
    private @Nullable Long outdatedAt;

    @Column(name = "question_id")
    private long question;

    @Column(name = "answer_id")
    private long answer;

    @Column(name = "asker_id")
    private @Nullable Long asker;

    @Column(name = "answerer_id")
    private @Nullable Long answerer;

    protected Experience() {}

    Experience(long community, long author, Story.Fit told, Instant at) {
        this.community = community;
        this.author = author;
        this.toldAt = at.toEpochMilli();
        this.reviewMonths = told.months();
        say(told);
        confirm(at);
    }

    void from(GoodAnswer source) {
        this.question = source.question();
        this.answer = source.answer();
        this.asker = source.asker().id();
        this.answerer = source.answerer().id();
    }

    /** To change what it says is to look at it. */
    void edit(Story.Fit told, Instant at) {
        this.reviewMonths = told.months();
        this.editedAt = at.toEpochMilli();
        say(told);
        confirm(at);
    }

    private void say(Story.Fit told) {
        this.title = told.title();
        this.tags = String.join(" ", told.tags());
    }

    void confirm(Instant at) {
        this.outdatedAt = null;
        this.reviewDue =
                at.atOffset(ZoneOffset.UTC).plusMonths(reviewMonths).toInstant().toEpochMilli();
    }

    void outdated(Instant at) {
        this.outdatedAt = at.toEpochMilli();
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
        return tags.isEmpty() ? List.of() : List.of(tags.split(" "));
    }

    Instant toldAt() {
        return Instant.ofEpochMilli(toldAt);
    }

    /** What it says now. */
    Instant writtenAt() {
        Instant edited = editedAt();
        return edited == null ? toldAt() : edited;
    }

    @Nullable
    Instant editedAt() {
        return editedAt == null ? null : Instant.ofEpochMilli(editedAt);
    }

    int used() {
        return used;
    }

    int months() {
        return reviewMonths;
    }

    Instant reviewDue() {
        return Instant.ofEpochMilli(reviewDue);
    }

    Freshness freshness(Instant now) {
        return outdatedAt != null ? Freshness.OUT_OF_DATE : reviewDue().isAfter(now) ? Freshness.FRESH : Freshness.DUE;
    }

    long question() {
        return question;
    }

    long answer() {
        return answer;
    }

    /** 0 for none; and so is the answerer. */
    long asker() {
        return asker == null ? 0 : asker;
    }

    long answerer() {
        return answerer == null ? 0 : answerer;
    }
}

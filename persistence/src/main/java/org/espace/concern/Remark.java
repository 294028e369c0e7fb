package org.espace.concern;

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
import org.espace.jpa.Unshown;
import org.jspecify.annotations.Nullable;

/** What was done about a concern, or said to it, on which day. */
@Unshown
@Entity
@Table(name = "concern_remark")
class Remark {
    @Id
    @SequenceGenerator(name = "concern_remark", sequenceName = "seq_concern_remark", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "concern_remark")
    private long id;

    @Column(name = "concern_id")
    private long concern;

    private int place;

    @Column(name = "person_id")
    private @Nullable Long person;

    @Enumerated(EnumType.STRING)
    private @Nullable Stage stage;

    private String body;

    @Column(name = "made_at")
    private long madeAt;

    protected Remark() {}

    /**
     * @param person null for the concern's author who is not named
     * @param stage to which it was brought by this; null for words alone
     */
    Remark(Concern concern, @Nullable Long person, @Nullable Stage stage, String body, Instant day) {
        this.concern = concern.id();
        this.place = concern.next(day);
        this.person = person;
        this.stage = stage;
        this.body = body;
        this.madeAt = day.toEpochMilli();
    }

    long id() {
        return id;
    }

    long concern() {
        return concern;
    }

    int place() {
        return place;
    }

    /** 0 for the concern's author who is not named. */
    long person() {
        return person == null ? 0 : person;
    }

    @Nullable
    Stage stage() {
        return stage;
    }

    String body() {
        return body;
    }

    Instant madeAt() {
        return Instant.ofEpochMilli(madeAt);
    }
}

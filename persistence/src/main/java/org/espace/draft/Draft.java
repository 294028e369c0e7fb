package org.espace.draft;

import java.time.Instant;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.GeneratedValue;
import javax.persistence.GenerationType;
import javax.persistence.Id;
import javax.persistence.SequenceGenerator;

@Entity
class Draft {
    @Id
    @SequenceGenerator(name = "draft", sequenceName = "seq_draft", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "draft")
    private long id;

    @Column(name = "person_id")
    private long person;

    private String place;

    private String title = "";

    private String body = "";

    private String tags = "";

    @Column(name = "changed_at")
    private long changedAt;

    protected Draft() {}

    Draft(long person, String place) {
        this.person = person;
        this.place = place;
    }

    void say(String title, String body, String tags, Instant at) {
        this.title = title;
        this.body = body;
        this.tags = tags;
        this.changedAt = at.toEpochMilli();
    }

    long id() {
        return id;
    }

    long changedAt() {
        return changedAt;
    }

    Unsent told() {
        return new Unsent(place, title, body, tags, Instant.ofEpochMilli(changedAt));
    }
}

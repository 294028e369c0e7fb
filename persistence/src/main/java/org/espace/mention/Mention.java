package org.espace.mention;

import java.time.Instant;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.GeneratedValue;
import javax.persistence.GenerationType;
import javax.persistence.Id;
import javax.persistence.SequenceGenerator;
import org.espace.shared.Ref;

/** That a person was named in a text. */
@Entity
class Mention {
    @Id
    @SequenceGenerator(name = "mention", sequenceName = "seq_mention", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "mention")
    private long id;

    @Column(name = "ref_kind")
    private String kind;

    @Column(name = "ref_id")
    private long thing;

    private String part;

    @Column(name = "person_id")
    private long person;

    @Column(name = "author_id")
    private long author;

    @Column(name = "mentioned_at")
    private long mentionedAt;

    protected Mention() {}

    Mention(String kind, long thing, String part, long person, long author, Instant at) {
        this.kind = kind;
        this.thing = thing;
        this.part = part;
        this.person = person;
        this.author = author;
        this.mentionedAt = at.toEpochMilli();
    }

    long id() {
        return id;
    }

    Instant at() {
        return Instant.ofEpochMilli(mentionedAt);
    }

    Mentioned told() {
        return new Mentioned(new Ref(kind, thing), part, author, at());
    }
}

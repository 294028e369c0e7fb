package org.espace.posting;

import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.IdClass;
import org.espace.jpa.Unshown;

/** What a person's key once made. */
@Entity
@Unshown
@IdClass(PostingKey.class)
class Posting {
    @Id
    @Column(name = "person_id")
    private long person;

    @Id
    @Column(name = "posting_key")
    private String key;

    @Column(name = "made_id")
    private long made;

    @Column(name = "posted_at")
    private long postedAt;

    protected Posting() {}

    Posting(PostingKey key, long postedAt) {
        this.person = key.person();
        this.key = key.key();
        this.postedAt = postedAt;
    }

    void made(long id) {
        this.made = id;
    }

    long made() {
        return made;
    }

    long postedAt() {
        return postedAt;
    }

    void postedAt(long instant) {
        this.postedAt = instant;
    }
}

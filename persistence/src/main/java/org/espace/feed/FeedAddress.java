package org.espace.feed;

import java.time.Instant;
import java.time.LocalDate;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.GeneratedValue;
import javax.persistence.GenerationType;
import javax.persistence.Id;
import javax.persistence.SequenceGenerator;
import javax.persistence.Table;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "feed_address")
class FeedAddress {
    @Id
    @SequenceGenerator(name = "feed_address", sequenceName = "seq_feed_address", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "feed_address")
    private long id;

    @Column(name = "person_id")
    private long person;

    private String feed;

    @Column(name = "secret_hash")
    private String hash;

    @Column(name = "made_at")
    private long madeAt;

    /** Days since 1970; null for never. */
    @Column(name = "used_on")
    private @Nullable Long usedOn;

    protected FeedAddress() {}

    FeedAddress(long person, String feed) {
        this.person = person;
        this.feed = feed;
    }

    long person() {
        return person;
    }

    String feed() {
        return feed;
    }

    void become(String another, Instant now) {
        this.hash = another;
        this.madeAt = now.toEpochMilli();
        this.usedOn = null;
    }

    void used(LocalDate day) {
        usedOn = day.toEpochDay();
    }

    PrivateFeed told() {
        LocalDate used = usedOn == null ? null : LocalDate.ofEpochDay(usedOn);
        return new PrivateFeed(id, feed, Instant.ofEpochMilli(madeAt), used);
    }
}

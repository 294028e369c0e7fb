package org.espace.flash;

import static java.nio.charset.StandardCharsets.UTF_8;

import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Table;
import org.espace.jpa.Unshown;

/** A row of {@code flash}. */
@Entity
@Unshown
@Table(name = "flash")
class Flash {
    /** A hash of the word it goes by. */
    @Id
    private String hash;

    @Column(name = "person_id")
    private long person;

    private byte[] content = {};

    @Column(name = "good_until")
    private long until;

    protected Flash() {}

    Flash(String hash, long person, String content, long until) {
        this.hash = hash;
        this.person = person;
        this.content = content.getBytes(UTF_8);
        this.until = until;
    }

    boolean isFor(long reader, long now) {
        return (person == 0 || person == reader) && until > now;
    }

    String content() {
        return new String(content, UTF_8);
    }
}

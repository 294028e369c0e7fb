package org.espace.profile;

import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;

/** The photo of one person, as {@link Picture} made it. */
@Entity
class Photo {
    @Id
    @Column(name = "person_id")
    private long person;

    private byte[] bytes = {};

    protected Photo() {}

    Photo(long person, byte[] bytes) {
        this.person = person;
        this.bytes = bytes.clone();
    }

    byte[] bytes() {
        return bytes.clone();
    }
}

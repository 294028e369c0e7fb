package org.espace.posting;

import java.io.Serializable;
import java.util.Objects;

/** A class rather than a record: JPA 2.2 fills it field by field. */
class PostingKey implements Serializable {
    private static final long serialVersionUID = 1L;

    private long person;
    private String key = "";

    protected PostingKey() {}

    PostingKey(long person, String key) {
        this.person = person;
        this.key = key;
    }

    long person() {
        return person;
    }

    String key() {
        return key;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PostingKey that && person == that.person && key.equals(that.key);
    }

    @Override
    public int hashCode() {
        return Objects.hash(person, key);
    }
}

package org.espace.concern;

import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Table;
import org.espace.jpa.Unshown;
import org.jspecify.annotations.Nullable;

/** Anonymous words until the next batch: a concern, or a reply of its author to one. Knows no time. */
@Unshown
@Entity
@Table(name = "concern_waiting")
class Waiting {
    @Id
    private long id;

    @Column(name = "community_id")
    private long community;

    @Column(name = "concern_id")
    private @Nullable Long concern;

    private String title;
    private String body;
    private @Nullable String lookup;

    protected Waiting() {}

    /**
     * @param concern that this replies to; null for a new one
     * @param lookup of a new one
     */
    Waiting(long id, long community, @Nullable Long concern, String title, String body, @Nullable String lookup) {
        this.id = id;
        this.community = community;
        this.concern = concern;
        this.title = title;
        this.body = body;
        this.lookup = lookup;
    }

    boolean says(String otherTitle, String otherBody) {
        return title.equals(otherTitle) && body.equals(otherBody);
    }

    long id() {
        return id;
    }

    long community() {
        return community;
    }

    /** 0 for a new one. */
    long concern() {
        return concern == null ? 0 : concern;
    }

    String title() {
        return title;
    }

    String body() {
        return body;
    }

    @Nullable
    String lookup() {
        return lookup;
    }
}

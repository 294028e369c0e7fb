package org.espace.concern;

import java.util.List;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Table;
import org.espace.jpa.Unshown;

/** Who raised a confidential concern, and the two to whom that was entrusted. */
@Unshown
@Entity
@Table(name = "concern_confided")
class Confided {
    @Id
    @Column(name = "concern_id")
    private long concern;

    @Column(name = "person_id")
    private long person;

    @Column(name = "first_handler")
    private long first;

    @Column(name = "second_handler")
    private long second;

    protected Confided() {}

    Confided(long concern, long person, List<Long> handlers) {
        this.concern = concern;
        this.person = person;
        this.first = handlers.get(0);
        this.second = handlers.get(1);
    }

    long person() {
        return person;
    }

    boolean to(long someone) {
        return first == someone || second == someone;
    }
}

package org.espace.community;

import java.time.Instant;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.EnumType;
import javax.persistence.Enumerated;
import javax.persistence.GeneratedValue;
import javax.persistence.GenerationType;
import javax.persistence.Id;
import javax.persistence.SequenceGenerator;
import org.espace.shared.Cursor;

@Entity
class Membership {
    @Id
    @SequenceGenerator(name = "membership", sequenceName = "seq_membership", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "membership")
    private long id;

    @Column(name = "community_id")
    private long community;

    @Column(name = "person_id")
    private long person;

    @Enumerated(EnumType.STRING)
    private Role role;

    private long since;
    private String words = "";

    /** Once put out, a person comes back only through a coordinator, however often they ask, are declined or take it back. */
    private short removed;

    protected Membership() {}

    Membership(long community, long person, Role role, Instant since) {
        this.community = community;
        this.person = person;
        become(role, since);
    }

    void become(Role another, Instant from) {
        become(another, from, "");
    }

    /** @param why what the person, or the coordinator, says about it; at most 500 characters */
    void become(Role another, Instant from, String why) {
        this.role = another;
        this.since = from.toEpochMilli();
        this.words = why;
        this.removed = (short) (another == Role.REMOVED || (removed == 1 && !another.belongs()) ? 1 : 0);
    }

    long person() {
        return person;
    }

    Role role() {
        return role;
    }

    boolean wasRemoved() {
        return removed == 1;
    }

    String words() {
        return words;
    }

    Cursor place() {
        return Cursor.of(since, id);
    }

    Instant since() {
        return Instant.ofEpochMilli(since);
    }
}

package org.espace.invitation;

import java.time.Instant;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.EnumType;
import javax.persistence.Enumerated;
import javax.persistence.GeneratedValue;
import javax.persistence.GenerationType;
import javax.persistence.Id;
import javax.persistence.SequenceGenerator;
import javax.persistence.Table;
import org.espace.community.Sign;
import org.espace.person.PersonCard;
import org.espace.shared.Cursor;
import org.jspecify.annotations.Nullable;

/** One invitation, to a person or to an address, and what became of it. */
@Entity
@Table(name = "invitation")
class SentInvitation {
    @Id
    @SequenceGenerator(name = "invitation", sequenceName = "seq_invitation", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "invitation")
    private long id;

    @Column(name = "community_id")
    private long community;

    @Column(name = "inviter_id")
    private long inviter;

    @Column(name = "invitee_id")
    private @Nullable Long invitee;

    private String address = "";
    private String target;
    private String words;

    @Column(name = "sent_at")
    private long sentAt;

    @Column(name = "until_at")
    private long until;

    @Enumerated(EnumType.STRING)
    private State state = State.OPEN;

    @Column(name = "answered_at")
    private @Nullable Long answeredAt;

    private long settled;

    protected SentInvitation() {}

    SentInvitation(long community, long inviter, Target to, String words, Instant at, Instant until) {
        this.community = community;
        this.inviter = inviter;
        this.invitee = to.person() == 0 ? null : to.person();
        this.address = to.address();
        this.target = to.key();
        this.words = words;
        this.sentAt = at.toEpochMilli();
        this.until = until.toEpochMilli();
    }

    /** @param by who answered; 0 for nobody who is known */
    void settle(State another, long by, Instant at) {
        state = another;
        settled = id;
        answeredAt = at.toEpochMilli();
        if (by != 0) {
            invitee = by;
        }
    }

    boolean open(Instant now) {
        return state == State.OPEN && until > now.toEpochMilli();
    }

    boolean over(Instant now) {
        return state == State.OPEN && until <= now.toEpochMilli();
    }

    /** Whether it was sent to an address: then whoever holds the link may answer. */
    boolean byAddress() {
        return !address.isEmpty();
    }

    boolean meantFor(long person) {
        return byAddress() || (invitee != null && invitee == person);
    }

    Invitation invitation(Sign sign, PersonCard from, @Nullable PersonCard to, Instant now) {
        return new Invitation(
                id,
                community,
                sign.name(),
                sign.purpose(),
                from,
                to,
                address,
                words,
                sentAt(),
                Instant.ofEpochMilli(until),
                over(now) ? State.EXPIRED : state,
                answeredAt == null ? null : Instant.ofEpochMilli(answeredAt));
    }

    Cursor place() {
        return Cursor.of(sentAt, id);
    }

    Instant sentAt() {
        return Instant.ofEpochMilli(sentAt);
    }

    long id() {
        return id;
    }

    long community() {
        return community;
    }

    long inviter() {
        return inviter;
    }

    /** 0 while only an address is known. */
    long invitee() {
        return invitee == null ? 0 : invitee;
    }

    State state() {
        return state;
    }
}

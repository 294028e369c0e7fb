package org.espace.welcome;

import java.time.Instant;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.GeneratedValue;
import javax.persistence.GenerationType;
import javax.persistence.Id;
import javax.persistence.SequenceGenerator;
import javax.persistence.Table;
import org.espace.person.PersonCard;

/** That one member said hello to a newcomer; once, unless the newcomer left and came again. */
@Entity
@Table(name = "greeting")
class GivenGreeting {
    @Id
    @SequenceGenerator(name = "greeting", sequenceName = "seq_greeting", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "greeting")
    private long id;

    @Column(name = "community_id")
    private long community;

    @Column(name = "newcomer_id")
    private long newcomer;

    @Column(name = "person_id")
    private long person;

    private String words;

    @Column(name = "greeted_at")
    private long greetedAt;

    private short place;

    protected GivenGreeting() {}

    GivenGreeting(long community, long newcomer, long person) {
        this.community = community;
        this.newcomer = newcomer;
        this.person = person;
    }

    void say(String said, Instant at, int inOrder) {
        words = said;
        greetedAt = at.toEpochMilli();
        place = (short) inOrder;
    }

    /** Whether it was said to one who came at that moment, and not to the same person at an earlier time. */
    boolean saidSince(Instant arrival) {
        return greetedAt >= arrival.toEpochMilli();
    }

    boolean isBy(long someone) {
        return person == someone;
    }

    long community() {
        return community;
    }

    long newcomer() {
        return newcomer;
    }

    long person() {
        return person;
    }

    Greeting greeting(PersonCard card) {
        return new Greeting(card, words, Instant.ofEpochMilli(greetedAt));
    }
}

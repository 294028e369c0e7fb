package org.espace.experience;

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
import org.espace.person.PersonCard;

@Entity
@Table(name = "experience_use")
class ExperienceUse {
    @Id
    @SequenceGenerator(name = "experience_use", sequenceName = "seq_experience_use", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "experience_use")
    private long id;

    @Column(name = "experience_id")
    private long experience;

    @Column(name = "person_id")
    private long person;

    private String place = "";

    @Enumerated(EnumType.STRING)
    private Result result = Result.WORKED;

    private String words = "";

    @Column(name = "used_at")
    private long usedAt;

    protected ExperienceUse() {}

    ExperienceUse(long experience, long person) {
        this.experience = experience;
        this.person = person;
    }

    void say(NewUse.Fit told, Instant at) {
        this.place = told.place();
        this.result = told.result();
        this.words = told.words();
        this.usedAt = at.toEpochMilli();
    }

    long id() {
        return id;
    }

    long experience() {
        return experience;
    }

    long person() {
        return person;
    }

    long usedAt() {
        return usedAt;
    }

    /** As one reply to the experience. */
    String text() {
        return words.isEmpty() ? place : place + "\n\n" + words;
    }

    Use by(PersonCard card) {
        return new Use(card, place, result, words, Instant.ofEpochMilli(usedAt));
    }
}

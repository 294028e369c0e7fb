package org.espace.referral;

import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Table;

/** That somebody may be asked for help, so often a week; 0 for no more. */
@Entity
@Table(name = "referral_consent")
class Consent {
    @Id
    @Column(name = "person_id")
    private long person;

    @Column(name = "a_week")
    private short aWeek;

    protected Consent() {}

    Consent(long person) {
        this.person = person;
    }

    void give(int times) {
        aWeek = (short) times;
    }

    long person() {
        return person;
    }

    int aWeek() {
        return aWeek;
    }
}

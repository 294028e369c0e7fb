package org.espace.experience;

import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Table;

@Entity
@Table(name = "experience_text")
class ExperienceText {
    @Id
    @Column(name = "experience_id")
    private long experience;

    private String situation = "";
    private String actions = "";
    private String outcome = "";

    @Column(name = "next_time")
    private String nextTime = "";

    protected ExperienceText() {}

    ExperienceText(long experience, Story.Fit told) {
        this.experience = experience;
        say(told);
    }

    final void say(Story.Fit told) {
        this.situation = told.situation();
        this.actions = told.actions();
        this.outcome = told.outcome();
        this.nextTime = told.nextTime();
    }

    String situation() {
        return situation;
    }

    String actions() {
        return actions;
    }

    String outcome() {
        return outcome;
    }

    String nextTime() {
        return nextTime;
    }
}

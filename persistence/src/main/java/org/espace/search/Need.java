package org.espace.search;

import java.time.Instant;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Table;
import org.espace.jpa.Unshown;

@Unshown
@Entity
@Table(name = "search_need")
class Need {
    @Id
    private String words;

    private int people;

    @Column(name = "last_day")
    private long lastDay;

    protected Need() {}

    Need(String words) {
        this.words = words;
    }

    void more(int others, long day) {
        people += others;
        lastDay = Math.max(lastDay, day);
    }

    Missed missed() {
        return new Missed(words, people, Instant.ofEpochMilli(lastDay));
    }
}

package org.espace.leadership;

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

/** That a person is an advocate, or a sponsor, of a community. */
@Entity
@Table(name = "leadership")
class Leader {
    @Id
    @SequenceGenerator(name = "leadership", sequenceName = "seq_leadership", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "leadership")
    private long id;

    @Column(name = "community_id")
    private long community;

    @Column(name = "person_id")
    private long person;

    @Enumerated(EnumType.STRING)
    private Duty duty;

    private String network;
    private long since;

    protected Leader() {}

    Leader(long community, long person, Duty duty, String network, Instant since) {
        this.community = community;
        this.person = person;
        this.duty = duty;
        this.network = network;
        this.since = since.toEpochMilli();
    }

    long person() {
        return person;
    }

    Duty duty() {
        return duty;
    }

    String network() {
        return network;
    }

    Instant since() {
        return Instant.ofEpochMilli(since);
    }
}

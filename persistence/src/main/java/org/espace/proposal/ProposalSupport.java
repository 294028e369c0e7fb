package org.espace.proposal;

import java.time.Instant;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.GeneratedValue;
import javax.persistence.GenerationType;
import javax.persistence.Id;
import javax.persistence.SequenceGenerator;
import javax.persistence.Table;
import org.espace.person.PersonCard;

/** That a person wants a proposed community, and what they need from it. */
@Entity
@Table(name = "proposal_supporter")
class ProposalSupport {
    @Id
    @SequenceGenerator(name = "proposal_supporter", sequenceName = "seq_proposal_supporter", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "proposal_supporter")
    private long id;

    @Column(name = "proposal_id")
    private long proposal;

    @Column(name = "person_id")
    private long person;

    private String need;

    @Column(name = "supported_at")
    private long supportedAt;

    protected ProposalSupport() {}

    ProposalSupport(long proposal, long person, String need, Instant at) {
        this.proposal = proposal;
        this.person = person;
        this.need = need;
        this.supportedAt = at.toEpochMilli();
    }

    void need(String another) {
        need = another;
    }

    long person() {
        return person;
    }

    String need() {
        return need;
    }

    Supporter supporter(PersonCard card) {
        return new Supporter(card, need, Instant.ofEpochMilli(supportedAt));
    }
}

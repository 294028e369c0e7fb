package org.espace.discussion;

import java.time.Instant;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.GeneratedValue;
import javax.persistence.GenerationType;
import javax.persistence.Id;
import javax.persistence.SequenceGenerator;
import javax.persistence.Table;

/** All that one person said to one post without writing: a bit for each {@link Reaction}. */
@Entity
@Table(name = "post_reaction")
class PostReaction {
    @Id
    @SequenceGenerator(name = "post_reaction", sequenceName = "seq_post_reaction", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "post_reaction")
    private long id;

    @Column(name = "post_id")
    private long post;

    @Column(name = "person_id")
    private long person;

    private short kinds;

    @Column(name = "reacted_at")
    private long reactedAt;

    protected PostReaction() {}

    PostReaction(long post, long person, Instant at) {
        this.post = post;
        this.person = person;
        this.reactedAt = at.toEpochMilli();
    }

    boolean has(Reaction reaction) {
        return (kinds & reaction.bit()) != 0;
    }

    void turn(Reaction reaction) {
        kinds = (short) (kinds ^ reaction.bit());
    }
}

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
import org.espace.person.PersonCard;
import org.jspecify.annotations.Nullable;

/** A task offered to a person, and what became of it. */
@Entity
@Table(name = "leadership_offer")
class LeadershipOffer {
    /** What ended the wait. */
    enum Answer {
        ACCEPTED,
        DECLINED,
        WITHDRAWN
    }

    @Id
    @SequenceGenerator(name = "leadership_offer", sequenceName = "seq_leadership_offer", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "leadership_offer")
    private long id;

    @Column(name = "community_id")
    private long community;

    @Column(name = "person_id")
    private long person;

    @Enumerated(EnumType.STRING)
    private Duty duty;

    private short handover;
    private String network;

    @Column(name = "offered_by")
    private @Nullable Long by;

    private String words;

    @Column(name = "offered_at")
    private long offeredAt;

    private long settled;

    @Enumerated(EnumType.STRING)
    private @Nullable Answer answer;

    @Column(name = "answer_words")
    private String answerWords = "";

    @Column(name = "answered_at")
    private @Nullable Long answeredAt;

    protected LeadershipOffer() {}

    /** @param by null when the community itself offers */
    LeadershipOffer(NewOffer told, @Nullable Long by, Instant at) {
        this.community = told.community();
        this.person = told.person();
        this.duty = told.duty();
        this.handover = (short) (told.handover() ? 1 : 0);
        this.network = told.of();
        this.by = by;
        this.words = told.words();
        this.offeredAt = at.toEpochMilli();
    }

    void settle(Answer given, String said, Instant at) {
        settled = id;
        answer = given;
        answerWords = said;
        answeredAt = at.toEpochMilli();
    }

    /** The same task, for another person; one that was handed over still is, by whoever began it. */
    NewOffer passedOnTo(long another) {
        return new NewOffer(community, another, duty, handedOver(), network, words);
    }

    Offer offer(String communityName, PersonCard to, @Nullable PersonCard from) {
        return new Offer(
                id,
                community,
                communityName,
                duty,
                handedOver(),
                network,
                to,
                from,
                words,
                Instant.ofEpochMilli(offeredAt));
    }

    boolean waits() {
        return settled == 0;
    }

    boolean handedOver() {
        return handover == 1;
    }

    long id() {
        return id;
    }

    long community() {
        return community;
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

    @Nullable
    Long by() {
        return by;
    }
}

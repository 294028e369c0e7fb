package org.espace.proposal;

import java.time.Instant;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.EnumType;
import javax.persistence.Enumerated;
import javax.persistence.GeneratedValue;
import javax.persistence.GenerationType;
import javax.persistence.Id;
import javax.persistence.SequenceGenerator;
import org.espace.community.NewCommunity;
import org.espace.community.Privacy;
import org.espace.person.PersonCard;
import org.espace.shared.Cursor;
import org.espace.shared.PlainText;
import org.jspecify.annotations.Nullable;

@Entity
class Proposal {
    static final int LONGEST_NAME = 120;

    @Id
    @SequenceGenerator(name = "proposal", sequenceName = "seq_proposal", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "proposal")
    private long id;

    @Column(name = "proposer_id")
    private long proposer;

    private String name;

    @Column(name = "gathering_name")
    private @Nullable String gatheringName;

    private String purpose;
    private short practice;
    private String audience;

    @Enumerated(EnumType.STRING)
    private Privacy privacy;

    @Column(name = "proposed_at")
    private long proposedAt;

    @Column(name = "fades_at")
    private long fadesAt;

    @Enumerated(EnumType.STRING)
    private Stage stage;

    private String reason = "";
    private int supporters;

    @Column(name = "community_id")
    private @Nullable Long community;

    protected Proposal() {}

    /** A confidential one does not gather: it waits from the start, to be opened at once or by an administrator. */
    Proposal(NewProposal told, long proposer, Instant at, Instant fades) {
        this.proposer = proposer;
        this.name = told.name();
        this.purpose = told.purpose();
        this.practice = (short) (told.practice() ? 1 : 0);
        this.audience = told.audience();
        this.privacy = told.privacy();
        this.proposedAt = at.toEpochMilli();
        this.fadesAt = fades.toEpochMilli();
        become(hidden() ? Stage.WAITING : Stage.GATHERING);
    }

    static String key(String name) {
        return PlainText.key(name, LONGEST_NAME);
    }

    final void become(Stage another) {
        stage = another;
        gatheringName = another == Stage.GATHERING ? key(name) : null;
    }

    void open(long as) {
        community = as;
        become(Stage.OPENED);
    }

    void decline(String why) {
        reason = why;
        become(Stage.DECLINED);
    }

    void revive(Instant fades) {
        fadesAt = fades.toEpochMilli();
        become(Stage.GATHERING);
    }

    void count(int more) {
        supporters += more;
    }

    NewCommunity community(String under, Instant at) {
        return new NewCommunity(under, purpose, practice == 1, privacy, at, false);
    }

    ProposalCard card(PersonCard by, int needed, boolean supported, boolean communityShown) {
        return new ProposalCard(
                id,
                name,
                purpose,
                practice == 1,
                audience,
                privacy,
                by,
                Instant.ofEpochMilli(proposedAt),
                Instant.ofEpochMilli(fadesAt),
                stage,
                reason,
                supporters,
                needed,
                supported,
                communityShown ? community() : 0);
    }

    boolean hidden() {
        return privacy == Privacy.CONFIDENTIAL;
    }

    boolean isOver(Instant now) {
        return stage == Stage.GATHERING && fadesAt <= now.toEpochMilli();
    }

    long id() {
        return id;
    }

    long proposer() {
        return proposer;
    }

    String name() {
        return name;
    }

    String purpose() {
        return purpose;
    }

    String audience() {
        return audience;
    }

    Stage stage() {
        return stage;
    }

    int supporters() {
        return supporters;
    }

    /** 0 until it is open. */
    long community() {
        return community == null ? 0 : community;
    }

    Cursor place() {
        return Cursor.of(proposedAt, id);
    }
}

package org.espace.community;

import java.time.Instant;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Table;
import org.espace.ledger.Tally;

/** The figures of a community as far as the ledger has been folded into them. */
@Entity
@Table(name = "community_figures")
class Figures {
    @Id
    @Column(name = "community_id")
    private long community;

    private long members;
    private long questions;
    private long answers;

    @Column(name = "last_activity")
    private long lastActivity;

    protected Figures() {}

    Figures(long community, Instant opened) {
        this.community = community;
        this.lastActivity = opened.toEpochMilli();
    }

    long lastActivity() {
        return lastActivity;
    }

    void add(Tally tally) {
        members += membersIn(tally);
        questions += questionsIn(tally);
        answers += answersIn(tally);
        lastActivity = Math.max(lastActivity, tally.latest().toEpochMilli());
    }

    static long membersIn(Tally tally) {
        return switch (tally.kind()) {
            case MemberJoined.KIND -> tally.count();
            case MemberLeft.KIND -> -tally.count();
            default -> 0;
        };
    }

    /** The kinds of other rooms are named here by their word: this room knows no question, only the ledger's record of one. */
    static long questionsIn(Tally tally) {
        return switch (tally.kind()) {
            case "question-asked" -> tally.count();
            case "question-merged" -> -tally.count();
            default -> 0;
        };
    }

    static long answersIn(Tally tally) {
        return tally.kind().equals("question-answered") ? tally.count() : 0;
    }
}

package org.espace.ledger;

import java.time.Instant;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.GeneratedValue;
import javax.persistence.GenerationType;
import javax.persistence.Id;
import javax.persistence.SequenceGenerator;
import javax.persistence.Table;
import org.espace.shared.Ref;

@Entity
@Table(name = "ledger")
class Entry {
    @Id
    @SequenceGenerator(name = "ledger", sequenceName = "seq_ledger", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "ledger")
    private long id;

    @Column(name = "happened_at")
    private long happenedAt;

    @Column(name = "recorded_at")
    private long recordedAt;

    @Column(name = "community_id")
    private long community;

    private String kind;

    @Column(name = "subject_id")
    private long subject;

    @Column(name = "actor_id")
    private long actor;

    @Column(name = "about_kind")
    private String aboutKind;

    @Column(name = "about_id")
    private long aboutId;

    protected Entry() {}

    Entry(Change change, long recordedAt) {
        this.happenedAt = change.at().toEpochMilli();
        this.recordedAt = recordedAt;
        this.community = change.community();
        this.kind = change.kind();
        this.subject = change.subject();
        this.actor = change.actor();
        this.aboutKind = change.about().kind();
        this.aboutId = change.about().id();
    }

    Happening told() {
        return told(id, kind, community, subject, aboutKind, aboutId, actor, happenedAt, recordedAt);
    }

    static Happening told(
            long id,
            String kind,
            long community,
            long subject,
            String aboutKind,
            long aboutId,
            long actor,
            long happenedAt,
            long recordedAt) {
        return new Happening(
                id,
                kind,
                community,
                subject,
                aboutKind.isEmpty() ? Ref.NONE : new Ref(aboutKind, aboutId),
                actor,
                Instant.ofEpochMilli(happenedAt),
                Instant.ofEpochMilli(recordedAt));
    }
}

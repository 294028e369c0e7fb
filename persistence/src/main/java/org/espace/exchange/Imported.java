package org.espace.exchange;

import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.EnumType;
import javax.persistence.Enumerated;
import javax.persistence.Id;
import javax.persistence.IdClass;
import javax.persistence.Table;
import org.espace.jpa.Unshown;

/** That a thing was brought in, and under which key it was known where it came from. */
@Unshown
@Entity
@Table(name = "imported")
@IdClass(ImportedId.class)
class Imported {
    @Id
    private String source;

    @Id
    @Enumerated(EnumType.STRING)
    private ImportKind kind;

    @Id
    @Column(name = "external_id")
    private String externalId;

    @Column(name = "local_id")
    private long localId;

    @Column(name = "within_id")
    private long withinId;

    protected Imported() {}

    Imported(String source, ImportKind kind, String externalId, Local local) {
        this.source = source;
        this.kind = kind;
        this.externalId = externalId;
        this.localId = local.id();
        this.withinId = local.within();
    }

    String externalId() {
        return externalId;
    }

    Local local() {
        return new Local(localId, withinId);
    }
}

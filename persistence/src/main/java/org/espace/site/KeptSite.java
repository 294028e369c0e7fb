package org.espace.site;

import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.GeneratedValue;
import javax.persistence.GenerationType;
import javax.persistence.Id;
import javax.persistence.SequenceGenerator;
import javax.persistence.Table;
import org.espace.jpa.Unshown;

@Entity
@Unshown
@Table(name = "site")
class KeptSite {
    @Id
    @SequenceGenerator(name = "site", sequenceName = "seq_site", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "site")
    private long id;

    private String issuer;

    private String audience;

    /** Parted by blanks: an origin has none. */
    private String origins;

    @Column(name = "added_at")
    private long addedAt;

    protected KeptSite() {}

    KeptSite(String issuer, long addedAt) {
        this.issuer = issuer;
        this.addedAt = addedAt;
    }

    void become(String newAudience, String newOrigins) {
        audience = newAudience;
        origins = newOrigins;
    }

    long id() {
        return id;
    }

    String issuer() {
        return issuer;
    }

    String audience() {
        return audience;
    }

    String origins() {
        return origins;
    }
}

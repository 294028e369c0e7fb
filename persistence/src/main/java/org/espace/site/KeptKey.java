package org.espace.site;

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
import org.espace.jpa.Unshown;
import org.jspecify.annotations.Nullable;

@Entity
@Unshown
@Table(name = "site_key")
class KeptKey {
    @Id
    @SequenceGenerator(name = "site_key", sequenceName = "seq_site_key", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "site_key")
    private long id;

    @Column(name = "site_id")
    private long site;

    private String name;

    @Enumerated(EnumType.STRING)
    private Algorithm algorithm;

    private String content;

    @Column(name = "added_at")
    private long addedAt;

    @Column(name = "revoked_at")
    private @Nullable Long revokedAt;

    protected KeptKey() {}

    KeptKey(long site, String name, Algorithm algorithm, String content, long addedAt) {
        this.site = site;
        this.name = name;
        this.algorithm = algorithm;
        this.content = content;
        this.addedAt = addedAt;
    }

    void revoke(long now) {
        revokedAt = revokedAt == null ? now : revokedAt;
        content = "";
    }

    boolean good() {
        return revokedAt == null;
    }

    long id() {
        return id;
    }

    long site() {
        return site;
    }

    String name() {
        return name;
    }

    Algorithm algorithm() {
        return algorithm;
    }

    String content() {
        return content;
    }

    KnownKey known() {
        Instant revoked = revokedAt == null ? null : Instant.ofEpochMilli(revokedAt);
        return new KnownKey(id, name, algorithm, Instant.ofEpochMilli(addedAt), revoked);
    }
}

package org.espace.site;

import java.time.Instant;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Table;
import org.espace.jpa.Unshown;

@Entity
@Unshown
@Table(name = "site_pass")
class KeptPass {
    @Id
    private String hash;

    @Column(name = "key_id")
    private long key;

    @Column(name = "person_id")
    private long person;

    private String principal;

    private String origin;

    private int confined;

    @Column(name = "good_until")
    private long until;

    protected KeptPass() {}

    KeptPass(String hash, Voucher voucher, Instant until) {
        this.hash = hash;
        this.key = voucher.key().id();
        this.person = voucher.person();
        this.principal = voucher.principal();
        this.origin = voucher.origin();
        this.confined = voucher.confined() ? 1 : 0;
        this.until = until.toEpochMilli();
    }

    Pass told() {
        return new Pass(person, principal, origin, confined == 1, Instant.ofEpochMilli(until));
    }
}

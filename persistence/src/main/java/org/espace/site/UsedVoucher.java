package org.espace.site;

import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Table;
import org.espace.jpa.Unshown;

/** That a voucher was used, for as long as it would be good: of each only once is any use. */
@Entity
@Unshown
@Table(name = "used_voucher")
class UsedVoucher {
    /** A hash of its site and number. */
    @Id
    private String hash;

    @Column(name = "good_until")
    private long until;

    protected UsedVoucher() {}

    UsedVoucher(String hash, long until) {
        this.hash = hash;
        this.until = until;
    }
}

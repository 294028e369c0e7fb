package org.espace.account;

import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Table;
import org.espace.jpa.Unshown;

/** That somebody signed out, for as long as the sign-in would be good without that. */
@Entity
@Unshown
@Table(name = "ended_sign_in")
class EndedSignIn {
    @Id
    private String hash;

    @Column(name = "over_at")
    private long over;

    protected EndedSignIn() {}

    EndedSignIn(String hash, long over) {
        this.hash = hash;
        this.over = over;
    }
}

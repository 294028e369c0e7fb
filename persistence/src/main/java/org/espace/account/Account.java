package org.espace.account;

import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.GeneratedValue;
import javax.persistence.GenerationType;
import javax.persistence.Id;
import javax.persistence.SequenceGenerator;
import javax.persistence.Table;
import org.espace.jpa.Unshown;

/** A row of {@code account}. */
@Entity
@Unshown
@Table(name = "account")
class Account {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "account")
    @SequenceGenerator(name = "account", sequenceName = "seq_account", allocationSize = 50)
    private long id;

    @Column(name = "person_id")
    private long person;

    private String login;
    private String hash;
    private short administrator;
    private short example;
    private short disabled;

    protected Account() {}

    Account(NewAccount made, String login) {
        this.person = made.person();
        this.login = login;
        this.hash = made.hash();
        this.administrator = flag(made.administrator());
        this.example = flag(made.example());
    }

    AccountCard card() {
        return new AccountCard(id, person, login, hash, administrator != 0, example != 0, disabled != 0);
    }

    void disable(boolean wanted) {
        disabled = flag(wanted);
    }

    private static short flag(boolean set) {
        return (short) (set ? 1 : 0);
    }
}

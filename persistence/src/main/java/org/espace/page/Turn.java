package org.espace.page;

import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Table;
import org.espace.jpa.Unshown;

/** A row of {@code portal_turn}: how often something was changed for that principal. */
@Unshown
@Entity(name = "PortalTurn")
@Table(name = "portal_turn")
class Turn {
    @Id
    private String principal;

    private long turn;

    protected Turn() {}

    Turn(String principal, long turn) {
        this.principal = principal;
        this.turn = turn;
    }
}

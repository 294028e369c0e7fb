package org.espace.page;

import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Table;
import org.espace.jpa.Unshown;

/** A row of {@code portal_edition}: this portal was given the default pages of that edition. */
@Unshown
@Entity(name = "PortalEdition")
@Table(name = "portal_edition")
class Edition {
    @Id
    @Column(name = "edition")
    private int number;

    protected Edition() {}

    Edition(int number) {
        this.number = number;
    }
}

package org.espace.page;

import java.util.List;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.GeneratedValue;
import javax.persistence.GenerationType;
import javax.persistence.Id;
import javax.persistence.SequenceGenerator;
import javax.persistence.Table;

/** A row of {@code portal_page}. */
@Entity(name = "PortalPage")
@Table(name = "portal_page")
class Page {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "page")
    @SequenceGenerator(name = "page", sequenceName = "seq_page", allocationSize = 50)
    private long id;

    private String path;
    private String title;
    private int place;
    private String leads;

    @Column(name = "in_menu")
    private short inMenu;

    @Column(name = "signed_in_only")
    private short signedInOnly;

    protected Page() {}

    Page(NewPage made, int place) {
        this.path = made.path();
        this.title = made.title();
        this.place = place;
        this.leads = String.join(" ", made.leads());
        this.inMenu = (short) (made.inMenu() ? 1 : 0);
        this.signedInOnly = (short) (made.signedInOnly() ? 1 : 0);
    }

    long id() {
        return id;
    }

    PageCard card(List<PlacedPortlet> portlets) {
        List<String> parameters =
                leads.isBlank() ? List.of() : List.of(leads.strip().split(" +"));
        return new PageCard(path, title, parameters, inMenu != 0, signedInOnly != 0, portlets);
    }
}

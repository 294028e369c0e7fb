package org.espace.page;

import java.util.List;
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

/** A row of {@code portal_page}. */
@Unshown
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

    @Enumerated(EnumType.STRING)
    private Audience audience;

    @Column(name = "community_id")
    private @Nullable Long community;

    protected Page() {}

    Page(NewPage made, int place) {
        this.path = made.path();
        this.title = made.title();
        this.place = place;
        this.leads = String.join(" ", made.leads());
        this.inMenu = (short) (made.inMenu() ? 1 : 0);
        this.audience = made.audience();
    }

    /** The same page for one community alone. */
    Page madeFor(long one) {
        NewPage made = new NewPage(CommunityPath.of(one), title, parameters(), false, audience, List.of());
        Page page = new Page(made, place);
        page.community = one;
        return page;
    }

    long id() {
        return id;
    }

    String path() {
        return path;
    }

    boolean opensForCommunities() {
        return parameters().contains(Preference.COMMUNITY);
    }

    PageCard card(List<PlacedPortlet> portlets) {
        long whose = community == null ? 0 : community;
        return new PageCard(path, title, parameters(), inMenu != 0, audience, portlets, whose);
    }

    private List<String> parameters() {
        return leads.isBlank() ? List.of() : List.of(leads.strip().split(" +"));
    }
}

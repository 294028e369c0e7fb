package org.espace.page;

import java.util.Comparator;
import java.util.Locale;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.GeneratedValue;
import javax.persistence.GenerationType;
import javax.persistence.Id;
import javax.persistence.SequenceGenerator;
import javax.persistence.Table;
import org.espace.jpa.Unshown;

/** A row of {@code portlet_window}. */
@Unshown
@Entity(name = "PortletWindow")
@Table(name = "portlet_window")
class Window {
    /** On their page: for a few, quicker than to have the database do it. */
    static final Comparator<Window> IN_ORDER =
            Comparator.comparingInt((Window window) -> window.place).thenComparingLong(window -> window.id);

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "portlet_window")
    @SequenceGenerator(name = "portlet_window", sequenceName = "seq_portlet_window", allocationSize = 50)
    private long id;

    @Column(name = "page_id")
    private long page;

    private String region;
    private int place;
    private String application;
    private String portlet;

    protected Window() {}

    Window(long page, NewPage.Place made, int place) {
        this.page = page;
        this.region = made.region().name().toLowerCase(Locale.ROOT);
        this.place = place;
        this.application = made.application();
        this.portlet = made.portlet();
    }

    /** The same place on another page. */
    Window on(long another) {
        Window copy = new Window();
        copy.page = another;
        copy.region = region;
        copy.place = place;
        copy.application = application;
        copy.portlet = portlet;
        return copy;
    }

    boolean is(NewPage.Place made) {
        return region.equals(made.region().name().toLowerCase(Locale.ROOT))
                && application.equals(made.application())
                && portlet.equals(made.portlet());
    }

    void moveTo(int another) {
        this.place = another;
    }

    long id() {
        return id;
    }

    long page() {
        return page;
    }

    PlacedPortlet placed() {
        return new PlacedPortlet(id, Region.valueOf(region.toUpperCase(Locale.ROOT)), application, portlet);
    }
}

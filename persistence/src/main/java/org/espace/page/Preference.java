package org.espace.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.GeneratedValue;
import javax.persistence.GenerationType;
import javax.persistence.Id;
import javax.persistence.SequenceGenerator;
import javax.persistence.Table;
import org.espace.jpa.Unshown;

/** A row of {@code portlet_preference}: one value. A place of -1 says that the preference was set to nothing. */
@Unshown
@Entity(name = "PortletPreference")
@Table(name = "portlet_preference")
class Preference {
    static final int NOTHING = -1;

    /** The principal of what everyone has. */
    static final String EVERYONE = "";

    /** The name of what binds a window to one community. */
    static final String COMMUNITY = "community";

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "portlet_preference")
    @SequenceGenerator(name = "portlet_preference", sequenceName = "seq_portlet_preference", allocationSize = 50)
    private long id;

    @Column(name = "window_id")
    private long window;

    private String principal;
    private String name;
    private int place;
    private String content;

    protected Preference() {}

    Preference(long window, String principal, String name, int place, String content) {
        this.window = window;
        this.principal = principal;
        this.name = name;
        this.place = place;
        this.content = content;
    }

    static Preference ofEveryone(long window, String name, String content) {
        return new Preference(window, EVERYONE, name, 0, content);
    }

    /** The same on another window. */
    Preference on(long another) {
        return new Preference(another, principal, name, place, content);
    }

    long window() {
        return window;
    }

    boolean isEveryones() {
        return principal.equals(EVERYONE);
    }

    /** Puts the value behind those of the same name. */
    void addTo(Map<String, List<String>> choices) {
        List<String> values = choices.computeIfAbsent(name, none -> new ArrayList<>());
        if (place != NOTHING) {
            values.add(content);
        }
    }
}

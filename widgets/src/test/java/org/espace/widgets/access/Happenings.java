package org.espace.widgets.access;

import java.util.Map;
import org.espace.domain.Domain;
import org.espace.test.Town;

/** What else there is in a place: offers, invitations, proposals. */
final class Happenings {
    private final Domain domain;
    private final Town town;
    private final Place place;

    Happenings(Domain domain, Town town, Place place) {
        this.domain = domain;
        this.town = town;
        this.place = place;
    }

    void into(Map<String, Object> known) {
    }
}

package org.espace.widgets.experience;

import java.util.Map;
import org.espace.domain.Domain;
import org.espace.shared.Ids;
import org.espace.widgets.Action;
import org.espace.widgets.Outcome;
import org.espace.widgets.Redirect;
import org.espace.widgets.WidgetRequest;

/** What its author, or a coordinator, says after a look at an experience; the same from every panel that offers it. */
final class Reviewing {
    private final Domain domain;

    Reviewing(Domain domain) {
        this.domain = domain;
    }

    Map<String, Action> actions() {
        return Map.of("still-true", this::stillTrue, "out-of-date", this::outOfDate);
    }

    private Outcome stillTrue(WidgetRequest request) {
        domain.experiences().confirm(request.actor(), Ids.parse(request.parameter("id")));
        return here(request).saying("still-true");
    }

    private Outcome outOfDate(WidgetRequest request) {
        domain.experiences().outdate(request.actor(), Ids.parse(request.parameter("id")));
        return here(request).saying("out-of-date");
    }

    /** Whoever said it about one of theirs sees the rest of theirs next. */
    private static Redirect here(WidgetRequest request) {
        String tab = request.parameter("tab");
        return tab == null ? Redirect.here() : Redirect.here().with("tab", tab);
    }
}

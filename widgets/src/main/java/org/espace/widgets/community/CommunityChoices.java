package org.espace.widgets.community;

import java.util.List;
import org.espace.domain.Domain;
import org.espace.shared.Actor;
import org.espace.widgets.html.Choice;

/** Communities that a panel can be bound to. Stateless. */
public final class CommunityChoices {
    private static final int MOST = 200;

    private CommunityChoices() {}

    /** The first 200 by name that the actor can read. */
    public static List<Choice> of(Domain domain, Actor actor) {
        return domain.communities().browse(actor, null, null, MOST).items().stream()
                .filter(each -> each.access(actor).readable())
                .map(each -> new Choice(Long.toString(each.id()), each.name()))
                .toList();
    }
}

package org.espace.widgets.delivery;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.espace.domain.Domain;
import org.espace.shared.Actor;
import org.espace.widgets.html.Choice;

/** The organisation that the domain knows. */
record DomainOrganisation(Domain domain) implements Organisation {
    private static final int MOST_COMMUNITIES_OFFERED = 200;

    @Override
    public long person(String principal, Map<String, String> told) {
        return told.isEmpty()
                ? domain.people().byPrincipal(principal).id()
                : domain.people()
                        .byPrincipal(principal, UserAttributes.read(told))
                        .id();
    }

    @Override
    public List<Choice> communities(Actor actor) {
        return domain.communities().browse(actor, null, null, MOST_COMMUNITIES_OFFERED).items().stream()
                .filter(each -> each.access(actor).readable())
                .map(each -> new Choice(Long.toString(each.id()), each.name()))
                .toList();
    }

    @Override
    public Optional<byte[]> photo(Actor actor, long person) {
        return domain.profiles().photoOf(actor, person);
    }
}

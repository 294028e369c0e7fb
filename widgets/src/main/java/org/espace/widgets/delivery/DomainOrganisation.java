package org.espace.widgets.delivery;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.espace.domain.Domain;
import org.espace.flash.FlashService;
import org.espace.shared.Actor;
import org.espace.widgets.community.CommunityChoices;
import org.espace.widgets.html.Choice;

/** The organisation that the domain knows. */
record DomainOrganisation(Domain domain) implements Organisation {
    @Override
    public long person(String principal, Map<String, String> told) {
        return told.isEmpty()
                ? domain.people().byPrincipal(principal).id()
                : domain.people()
                        .byPrincipal(principal, UserAttributes.read(told))
                        .id();
    }

    @Override
    public FlashService flashes() {
        return domain.flashes();
    }

    @Override
    public List<Choice> communities(Actor actor) {
        return CommunityChoices.of(domain, actor);
    }

    @Override
    public Optional<byte[]> photo(Actor actor, long person) {
        return domain.profiles().photoOf(actor, person);
    }
}

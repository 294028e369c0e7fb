package org.espace.widgets.invitation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.espace.domain.Domain;
import org.espace.person.PersonCard;
import org.espace.shared.Actor;
import org.espace.shared.Ids;
import org.espace.widgets.community.PersonSearch;

/** Whom a form names: colleagues ticked in it, by their ids, and addresses typed into it, with blanks, commas or lines between. */
final class Recipients {
    private static final int MOST_TICKED = 50;

    private final Map<String, List<String>> typed;

    Recipients(Map<String, List<String>> typed) {
        this.typed = typed;
    }

    List<Long> people() {
        return typed.getOrDefault("people", List.of()).stream()
                .map(Ids::parse)
                .filter(id -> id != 0)
                .distinct()
                .limit(MOST_TICKED)
                .toList();
    }

    List<String> addresses() {
        return typed.getOrDefault("addresses", List.of()).stream()
                .flatMap(each -> Stream.of(each.split("[\\s,;]+", -1)))
                .filter(each -> !each.isEmpty())
                .distinct()
                .toList();
    }

    /** Who is ticked already, and then who has the name typed: all to choose from. */
    List<PersonCard> choices(Domain domain, Actor actor) {
        Map<Long, PersonCard> cards = domain.people().cards(people());
        Map<Long, PersonCard> choices = new LinkedHashMap<>();
        people().stream().flatMap(id -> Stream.ofNullable(cards.get(id))).forEach(each -> choices.put(each.id(), each));
        String name = String.join(" ", typed.getOrDefault("name", List.of()));
        PersonSearch.named(domain.directory(), actor, name).stream()
                .filter(each -> !actor.is(each.id()))
                .forEach(each -> choices.putIfAbsent(each.id(), each));
        return List.copyOf(choices.values());
    }
}

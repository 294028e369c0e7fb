package org.espace.community;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.espace.person.PersonCard;
import org.espace.person.PersonService;

/** Puts faces to memberships, in one statement. Thread-safe. */
record Members(PersonService people) {

    List<Member> cards(List<Membership> memberships) {
        Map<Long, PersonCard> cards =
                people.cards(memberships.stream().map(Membership::person).toList());
        List<Member> members = new ArrayList<>();
        for (Membership each : memberships) {
            PersonCard card = cards.get(each.person());
            if (card != null) {
                members.add(new Member(card, each.role(), each.since(), each.words()));
            }
        }
        return members;
    }
}

package org.espace.activity;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.espace.community.CommunityContent;
import org.espace.community.CommunityService;
import org.espace.content.Headline;
import org.espace.ledger.Happening;
import org.espace.person.PersonCard;
import org.espace.person.PersonService;
import org.espace.shared.Actor;
import org.espace.shared.Ref;

/** Makes lines of news out of changes: two statements for the names of people and communities. Thread-safe. */
final class Telling {
    private final PersonService people;
    private final CommunityService communities;

    Telling(PersonService people, CommunityService communities) {
        this.people = people;
        this.communities = communities;
    }

    /**
     * @param lines the changes of each, the last first
     * @param things those of them that the actor may see
     */
    List<Happened> tell(Actor actor, List<List<Happening>> lines, Map<Ref, Headline> things, Marks marks) {
        Set<Long> names = new HashSet<>();
        Set<Long> places = new HashSet<>();
        for (List<Happening> line : lines) {
            who(line).limit(Happened.NAMED).forEach(names::add);
            places.add(line.get(0).community());
        }
        Map<Long, PersonCard> cards = people.cards(names);
        Map<Long, String> called = communities.names(places);
        return lines.stream()
                .map(line -> line(actor, line, things, marks, cards, called))
                .toList();
    }

    private static Happened line(
            Actor actor,
            List<Happening> line,
            Map<Ref, Headline> things,
            Marks marks,
            Map<Long, PersonCard> cards,
            Map<Long, String> called) {
        Happening last = line.get(0);
        Ref thing = Kinds.ALL.thing(last);
        Headline content = things.get(thing);
        String place = called.getOrDefault(last.community(), "");
        List<PersonCard> who = who(line)
                .limit(Happened.NAMED)
                .map(cards::get)
                .filter(Objects::nonNull)
                .toList();
        return new Happened(
                last.id(),
                last.kind(),
                Kinds.ALL.verb(last.kind()),
                Kinds.ALL.reply(last.kind()),
                who,
                who.isEmpty() ? 0 : (int) who(line).count(),
                line.size(),
                thing,
                last.subject(),
                content == null ? place : content.title(),
                last.community(),
                place,
                last.happenedAt(),
                line.stream()
                        .anyMatch(each -> !actor.is(each.actor()) && marks.fresh(each.community(), each.happenedAt())));
    }

    /** Whether it needs no look at the thing to know that it may be told: who may read in a community may know that it is there. */
    static boolean speaksOfThePlace(Happening happening) {
        return Kinds.ALL.thing(happening).kind().equals(CommunityContent.KIND);
    }

    private static Stream<Long> who(List<Happening> line) {
        return line.stream().map(Kinds.ALL::who).filter(id -> id != 0).distinct();
    }
}

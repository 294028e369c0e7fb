package org.espace.widgets.access;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.espace.community.Privacy;
import org.espace.community.Role;
import org.espace.domain.Domain;
import org.espace.question.Draft;
import org.espace.shared.Actor;
import org.espace.test.Town;

/** A community of one privacy with somebody of every standing, and something of every kind in it. Only read it. */
final class Place {
    /** Stands in the name and purpose of the community. */
    static final String NAMED = "Quokka";

    /** Stands in what is said in the community. */
    static final String SAID = "Numbat";

    private final Privacy privacy;
    private final Map<Standing, Actor> people = new EnumMap<>(Standing.class);
    private final Map<String, Object> known = new LinkedHashMap<>();

    Place(Town town, Privacy privacy) {
        this.privacy = privacy;
        Domain domain = town.domain;
        long community = town.community(NAMED + " " + privacy, privacy);
        known.put("community", community);
        for (Standing standing : Standing.values()) {
            people.put(standing, person(town, standing, community));
        }
        Actor member = actor(Standing.MEMBER);
        long question = domain.questions()
                .ask(member, community, new Draft(SAID + " or wombat, which one?", SAID + " it is.", "numbat"));
        known.put("question", question);
        known.put("answer", domain.questions().answer(town.bo, question, SAID + ", by far."));
        known.put("ann", town.ann.person());
        known.put("asking", town.dee.person());
        domain.memberships().enrol(community, town.dee.person(), Role.ASKED, town.clock.instant());
        new Happenings(domain, town, this).into(known);
    }

    Privacy privacy() {
        return privacy;
    }

    Actor actor(Standing standing) {
        return people.get(standing);
    }

    long community() {
        return (Long) known.get("community");
    }

    /** The text with what is in this place put in for {@code {its name}}. */
    String told(String text) {
        String told = text;
        for (Map.Entry<String, Object> each : known.entrySet()) {
            told = told.replace("{" + each.getKey() + "}", each.getValue().toString());
        }
        if (told.contains("{")) {
            throw new IllegalArgumentException("Expected names of what is in a place, " + known.keySet() + ", found " + told);
        }
        return told;
    }

    private Actor person(Town town, Standing standing, long community) {
        if (standing == Standing.ANONYMOUS) {
            return Actor.ANONYMOUS;
        }
        Actor actor = town.person(standing + "-" + privacy, "Kim " + standing + " " + privacy, "Porter");
        Role role = switch (standing) {
            case INVITED -> Role.INVITED;
            case MEMBER -> Role.MEMBER;
            case COORDINATOR -> Role.COORDINATOR;
            case SPONSOR -> Role.SPONSOR;
            default -> null;
        };
        if (role != null) {
            town.domain.memberships().enrol(community, actor.person(), role, town.clock.instant());
        }
        return standing == Standing.ADMINISTRATOR ? new Actor(actor.person(), true) : actor;
    }
}

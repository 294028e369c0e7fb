package org.espace.exchange.people;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.espace.person.Attributes;
import org.espace.person.PersonKept;
import org.espace.person.PersonService;
import org.espace.profile.ProfileService;
import org.espace.profile.Told;
import org.espace.shared.Effect;
import org.espace.unit.UnitService;

/** Keeps lines on people, and remembers the units they name; for one transaction. */
final class PersonLine {
    private static final int LONGEST = 200;
    private static final int LONGEST_PHONE = 50;
    private static final int SHORTEST_ITEM = 2;
    private static final int LONGEST_ITEM = 60;
    private static final int MOST_ITEMS = 20;

    private final PersonService people;
    private final ProfileService profiles;
    private final UnitService units;
    private final Map<String, Long> unitsNamed = new HashMap<>();

    PersonLine(PersonService people, ProfileService profiles, UnitService units) {
        this.people = people;
        this.profiles = profiles;
        this.units = units;
    }

    /** @throws Unfit before anything is written */
    Effect keep(CsvLine line) {
        String login = line.get("login", 1, LONGEST);
        Attributes attributes = new Attributes(
                line.get("name", 1, LONGEST),
                line.get("job", 0, LONGEST),
                List.of(),
                line.get("place", 0, LONGEST),
                email(line));
        Told told =
                new Told(items(line, "languages"), items(line, "can_help_with"), line.get("phone", 0, LONGEST_PHONE));
        long unit = unitsNamed.computeIfAbsent(line.get("unit"), named -> unit(line, named));
        PersonKept kept = people.put(login, attributes, unit);
        boolean changed = profiles.told(kept.card().id(), told);
        return changed && kept.effect() == Effect.UNCHANGED ? Effect.CHANGED : kept.effect();
    }

    private long unit(CsvLine line, String named) {
        long coded = named.isEmpty() ? 0 : units.coded(named);
        List<String> path = line.list("unit", ">");
        for (String name : path) {
            if (name.length() > LONGEST) {
                throw line.unfit("unit", "names of at most " + LONGEST + " characters", name);
            }
        }
        return coded != 0 ? coded : units.findOrMake(path);
    }

    private static String email(CsvLine line) {
        String email = line.get("email", 0, LONGEST);
        if (!email.isEmpty() && !email.contains("@")) {
            throw line.unfit("email", "an address with an @", email);
        }
        return email;
    }

    private static List<String> items(CsvLine line, String column) {
        List<String> items = line.list(column, ";").stream().distinct().toList();
        if (items.size() > MOST_ITEMS) {
            throw line.unfit(column, "at most " + MOST_ITEMS + " items", String.valueOf(items.size()));
        }
        for (String item : items) {
            if (item.length() < SHORTEST_ITEM || item.length() > LONGEST_ITEM) {
                throw line.unfit(column, "items of " + SHORTEST_ITEM + " to " + LONGEST_ITEM + " characters", item);
            }
        }
        return items;
    }
}

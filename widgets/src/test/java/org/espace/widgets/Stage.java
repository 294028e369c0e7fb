package org.espace.widgets;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.espace.flash.FlashService;
import org.espace.jpa.Database;
import org.espace.shared.Actor;
import org.espace.test.TestDatabase;
import org.espace.test.Town;
import org.espace.widgets.delivery.Organisation;
import org.espace.widgets.delivery.Reception;
import org.espace.widgets.html.Choice;

/** A town whose database counts what it is asked, and doors into it. One for all tests of a process. */
public final class Stage {
    public static final Stage SHARED = new Stage();

    private final Counted counted = new Counted(TestDatabase.DERBY.newUrl());
    private final Town town = new Town(Database.over(counted.source()));

    private Stage() {}

    public Town town() {
        return town;
    }

    /** How many statements the database was sent meanwhile. */
    public int statements(Runnable work) {
        return asked(work).size();
    }

    /** What the database was asked meanwhile, in SQL. */
    public List<String> asked(Runnable work) {
        return counted.during(work);
    }

    /** A reception that knows these widgets and people by their ids. */
    public Reception reception(Widget... widgets) {
        return new Reception(
                new WidgetCatalog(List.of(widgets)),
                "a key for tests, and for nothing else".getBytes(UTF_8),
                new Players(),
                Clock.fixed(town.clock().instant(), ZoneOffset.UTC),
                null,
                "");
    }

    /** People are known by their ids; whoever has an even one has a photo. */
    private final class Players implements Organisation {
        @Override
        public long person(String principal, Map<String, String> told) {
            return Long.parseLong(principal);
        }

        @Override
        public FlashService flashes() {
            return town.domain.flashes();
        }

        @Override
        public List<Choice> communities(Actor actor) {
            return List.of(new Choice("3", "Ward handover"));
        }

        @Override
        public Optional<byte[]> photo(Actor actor, long person) {
            return person % 2 == 0 ? Optional.of(new byte[] {1, 2, 3}) : Optional.empty();
        }
    }
}

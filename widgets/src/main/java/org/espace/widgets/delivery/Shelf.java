package org.espace.widgets.delivery;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import org.espace.ledger.Glances;
import org.espace.ledger.Reach;
import org.espace.ledger.Stamp;
import org.espace.ledger.Stamps;
import org.espace.shared.Actor;
import org.espace.widgets.Widget;
import org.espace.widgets.WidgetRequest;
import org.jspecify.annotations.Nullable;

/**
 * Panels as they were made before, each for the one person it was made for, or for all who are not known. Such a panel is handed out again only after the database was asked whether
 * anything has happened since on which it depends. Nodes need not know of each other. What is not used is pushed out by what is. Thread-safe.
 *
 * <p>Where assertions are on, each panel handed out again is also made afresh, and has to be the same.
 */
final class Shelf {
    /** For what changes with time in other ways than words such as "2 hours ago". */
    private static final Duration LONGEST = Duration.ofMinutes(5);

    private static final long MOST_CHARACTERS = 16_000_000;
    private static final int CHARACTERS_OF_A_KEY = 1_000;

    private final Stamps stamps;
    private final Cache<Key, Held> held = Caffeine.newBuilder()
            .maximumWeight(MOST_CHARACTERS)
            .weigher((Key key, Held each) ->
                    CHARACTERS_OF_A_KEY + each.fragment().html().length())
            .expireAfterWrite(LONGEST)
            .build();

    Shelf(Stamps stamps) {
        this.stamps = stamps;
    }

    /** All that a panel depends on besides the database and the time. */
    private record Key(
            String widget,
            Actor actor,
            Locale locale,
            Map<String, List<String>> parameters,
            Map<String, List<String>> preferences,
            boolean full,
            String token,
            Object urls) {
        static Key of(Widget widget, WidgetRequest request) {
            return new Key(
                    widget.name(),
                    request.actor(),
                    request.locale(),
                    request.parameters(),
                    request.preferences(),
                    request.full(),
                    request.token(),
                    request.urls().basis());
        }
    }

    /** @param stamp null when it may not be handed out, but tells its reach for the next time */
    private record Held(
            Fragment fragment,
            Life life,
            Instant made,
            @Nullable Stamp stamp) {
        boolean goodAt(Instant now) {
            return !now.isBefore(made) && now.isBefore(made.plus(LONGEST)) && now.isBefore(life.until());
        }
    }

    /** For a panel alone, or for several that are made for one request. */
    Glances glances(boolean together) {
        return together ? Glances.together(stamps) : Glances.alone(stamps);
    }

    /** The panel as it was made before, or is made now. */
    Fragment show(Widget widget, WidgetRequest request, Glances glances, Supplier<Fragment> make) {
        if (request.refusal() != null) {
            return make.get();
        }
        Key key = Key.of(widget, request);
        Held before = held.getIfPresent(key);
        if (before != null && before.goodAt(request.now()) && holds(before.stamp(), glances)) {
            assert same(before, make) : widget.name() + " depends on more than it says";
            return before.fragment();
        }
        Reach reach = before == null ? Reach.ANYWHERE : before.life().reach();
        Stamp stamp = glances.take(reach, request.actor().person());
        Fragment made = make.get();
        Life life = made.life();
        if (life != null) {
            boolean known = reach.isAnywhere() || reach.equals(life.reach());
            held.put(key, new Held(made, life, request.now(), known ? stamp : null));
        }
        return made;
    }

    private static boolean holds(@Nullable Stamp stamp, Glances glances) {
        return stamp != null && glances.holds(stamp);
    }

    private boolean same(Held before, Supplier<Fragment> make) {
        String html = make.get().html();
        return html.equals(before.fragment().html()) || !holds(before.stamp(), glances(false));
    }
}

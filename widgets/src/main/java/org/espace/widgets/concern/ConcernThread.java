package org.espace.widgets.concern;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.espace.concern.ConcernDetail;
import org.espace.concern.Stage;
import org.espace.domain.Domain;
import org.espace.shared.Ids;
import org.espace.shared.Ref;
import org.espace.widgets.Action;
import org.espace.widgets.Outcome;
import org.espace.widgets.Redirect;
import org.espace.widgets.View;
import org.espace.widgets.Widget;
import org.espace.widgets.WidgetRequest;
import org.jspecify.annotations.Nullable;

/** One concern: what was raised, what was done about it, what was said. */
public final class ConcernThread implements Widget {
    private static final String CONCERN = "concern";
    private static final int LINES = 50;

    private final Domain domain;

    public ConcernThread(Domain domain) {
        this.domain = domain;
    }

    /**
     * What the template shows.
     *
     * @param followed whether the reader is told of what happens to it
     * @param more whether this is not the first page
     */
    public record Model(ConcernDetail concern, boolean followed, boolean more) {}

    @Override
    public String name() {
        return "concern-thread";
    }

    @Override
    public Map<String, Action> actions() {
        return Map.of("step", this::step, "reply", this::reply, "follow", this::follow);
    }

    @Override
    public View render(WidgetRequest request) {
        long id = Ids.parse(request.parameter(CONCERN));
        if (id == 0) {
            return View.of("concern/NoConcern.jte", "");
        }
        ConcernDetail concern = domain.concerns().detail(request.actor(), id, request.after(), LINES);
        Set<Ref> followed = domain.follows().followed(request.actor(), List.of(new Ref(CONCERN, id)));
        return View.of("concern/ConcernThread.jte", new Model(concern, !followed.isEmpty(), request.after() != null))
                .titled(concern.access().name());
    }

    private Outcome step(WidgetRequest request) {
        long id = id(request);
        domain.concerns().step(request.actor(), id, stage(request.parameter("stage")), request.parameter("body"));
        return Redirect.to(CONCERN, id).saying("stepped");
    }

    /** Whoever raised it confidentially does not follow it by that: what they follow is kept under their name. */
    private Outcome reply(WidgetRequest request) {
        long id = id(request);
        domain.together(() -> {
            boolean named = domain.concerns().reply(request.actor(), id, request.parameter("body"));
            if (named) {
                domain.follows().follow(request.actor(), new Ref(CONCERN, id), true);
            }
            return named;
        });
        return Redirect.to(CONCERN, id).saying("replied");
    }

    private Outcome follow(WidgetRequest request) {
        long id = id(request);
        boolean wanted = !"no".equals(request.parameter("wanted"));
        domain.follows().follow(request.actor(), new Ref(CONCERN, id), wanted);
        return Redirect.to(CONCERN, id).saying(wanted ? "followed" : "unfollowed");
    }

    private static long id(WidgetRequest request) {
        return Ids.parse(request.parameter("id"));
    }

    private static @Nullable Stage stage(@Nullable String word) {
        return Stage.STEPS.stream()
                .filter(each -> each.name().equals(word))
                .findFirst()
                .orElse(null);
    }
}

package org.espace.widgets.discussion;

import java.util.List;
import java.util.Map;
import org.espace.domain.Domain;
import org.espace.shared.Ids;
import org.espace.widgets.Action;
import org.espace.widgets.Outcome;
import org.espace.widgets.Redirect;
import org.espace.widgets.WidgetRequest;

/** What a coordinator does with a discussion. Immutable. */
record Tending(Domain domain) {

    Map<String, Action> actions() {
        return Map.of(
                "pin", this::pin,
                "lock", this::lock,
                "unlock", this::unlock,
                "split", this::split,
                "move", this::move);
    }

    private Outcome pin(WidgetRequest request) {
        boolean wanted = !"no".equals(request.parameter("wanted"));
        domain.discussions().pin(request.actor(), id(request), wanted);
        return DiscussionThread.here(request).saying(wanted ? "pinned" : "unpinned");
    }

    private Outcome lock(WidgetRequest request) {
        domain.discussions().lock(request.actor(), id(request), request.parameter("reason"));
        return DiscussionThread.here(request).saying("locked");
    }

    private Outcome unlock(WidgetRequest request) {
        domain.discussions().unlock(request.actor(), id(request));
        return DiscussionThread.here(request).saying("unlocked");
    }

    private Outcome split(WidgetRequest request) {
        List<Long> posts = request.parameters().getOrDefault("posts", List.of()).stream()
                .map(Ids::parse)
                .toList();
        boolean onwards = "yes".equals(request.parameter("onwards"));
        long made = domain.postings().once(request.actor(), request.once("split"), () -> domain.discussions()
                .split(request.actor(), id(request), posts, onwards, request.parameter("title")));
        return Redirect.to("discussion", made).saying("split");
    }

    private Outcome move(WidgetRequest request) {
        long target = Ids.parse(request.parameter("target"));
        domain.discussions().move(request.actor(), id(request), target);
        // Without a community: choosing one would lead away from the discussion, to where that community stands.
        return Redirect.to("discussion", id(request)).with("community", "").saying("moved");
    }

    private static long id(WidgetRequest request) {
        return Ids.parse(request.parameter("id"));
    }
}

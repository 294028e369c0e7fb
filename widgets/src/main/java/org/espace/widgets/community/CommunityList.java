package org.espace.widgets.community;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.espace.community.CommunitySummary;
import org.espace.domain.Domain;
import org.espace.shared.Ids;
import org.espace.shared.PlainText;
import org.espace.shared.Slice;
import org.espace.widgets.Action;
import org.espace.widgets.Outcome;
import org.espace.widgets.Redirect;
import org.espace.widgets.Setting;
import org.espace.widgets.View;
import org.espace.widgets.Widget;
import org.espace.widgets.WidgetRequest;
import org.jspecify.annotations.Nullable;

/** Communities that the reader may know of, by name; each can be joined or left from here. */
public final class CommunityList implements Widget {
    private static final int DIGEST = 4;
    private static final int FULL = 30;
    /** The query goes into an address, and a server takes only so long ones. */
    private static final int LONGEST_QUERY = 200;

    private final Domain domain;
    private final Belonging belonging;

    public CommunityList(Domain domain) {
        this.domain = domain;
        this.belonging = new Belonging(domain.memberships());
    }

    /**
     * What the template shows.
     *
     * @param chosen id of the community that the page shows; 0 for none
     */
    public record Model(@Nullable String query, long chosen, Slice<CommunitySummary> communities) {}

    @Override
    public String name() {
        return "community-list";
    }

    @Override
    public List<Setting> settings() {
        return List.of(Setting.size(DIGEST));
    }

    @Override
    public Map<String, Action> actions() {
        Map<String, Action> actions = new HashMap<>(belonging.actions());
        actions.put("search", CommunityList::search);
        return Map.copyOf(actions);
    }

    @Override
    public View render(WidgetRequest request) {
        String query = request.parameter("query");
        int size = request.full() ? FULL : request.number("size", DIGEST, 1, 50);
        Slice<CommunitySummary> found = domain.communities().browse(request.actor(), query, request.after(), size);
        return View.of(
                        "community/CommunityList.jte",
                        new Model(query, Ids.parse(request.parameter("community")), found))
                .anywhere();
    }

    private static Outcome search(WidgetRequest request) {
        String query = request.parameter("query");
        return Redirect.to("query", query == null ? "" : PlainText.shorten(query, LONGEST_QUERY));
    }
}

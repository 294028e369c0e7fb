package org.espace.widgets.search;

import java.util.List;
import java.util.Map;
import org.espace.concern.ConcernContent;
import org.espace.domain.Domain;
import org.espace.search.Suggestion;
import org.espace.widgets.Action;
import org.espace.widgets.View;
import org.espace.widgets.Widget;
import org.espace.widgets.WidgetRequest;

/** One line to look for something in; what is typed goes on to {@link SearchResults}. Where script runs, titles are offered meanwhile. */
public final class SearchBox implements Widget {
    private static final int SUGGESTIONS = 8;

    private final Domain domain;

    public SearchBox(Domain domain) {
        this.domain = domain;
    }

    @Override
    public String name() {
        return "search-box";
    }

    @Override
    public Map<String, Action> actions() {
        return Map.of("search", Asked::search);
    }

    @Override
    public View render(WidgetRequest request) {
        String typed = request.parameter("typed");
        if (typed != null) {
            List<Suggestion> suggestions = domain.search().suggest(request.actor(), typed, SUGGESTIONS).stream()
                    .filter(each ->
                            !request.amongStrangers() || !each.ref().kind().equals(ConcernContent.KIND))
                    .toList();
            return View.of("search/Suggestions.jte", suggestions);
        }
        return View.of("search/SearchBox.jte", Asked.in(request).words()).anywhere();
    }
}

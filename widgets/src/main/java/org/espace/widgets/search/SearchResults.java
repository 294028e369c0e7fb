package org.espace.widgets.search;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.espace.domain.Domain;
import org.espace.search.Facet.By;
import org.espace.search.Missed;
import org.espace.search.SearchPage;
import org.espace.widgets.Action;
import org.espace.widgets.Setting;
import org.espace.widgets.View;
import org.espace.widgets.Widget;
import org.espace.widgets.WidgetRequest;

/** What was found, and how to narrow it; before anything is looked for, what others did not find, for those who look after communities. */
public final class SearchResults implements Widget {
    private static final int DIGEST = 10;
    private static final int FULL = 20;

    private final Domain domain;

    public SearchResults(Domain domain) {
        this.domain = domain;
    }

    /**
     * What the template shows.
     *
     * @param chips names of what the hits are narrowed by; empty where there is no such thing
     * @param missed empty unless nothing is looked for
     * @param continued whether this is not the list's beginning
     */
    public record Model(Asked asked, SearchPage page, Map<By, String> chips, List<Missed> missed, boolean continued) {

        /** Whether there is anything to narrow by that is not chosen yet. */
        public boolean narrows(By by) {
            return !chips.containsKey(by) && page.by(by).size() > 1;
        }

        /** As it stands in names of labels. */
        public String word(By by) {
            return by.name().toLowerCase(Locale.ROOT);
        }

        /** Name of the label of a value, where there is one. */
        public String word(By by, String value) {
            return word(by) + "." + value.toLowerCase(Locale.ROOT);
        }

        public boolean narrows() {
            return List.of(By.values()).stream().anyMatch(this::narrows);
        }
    }

    @Override
    public String name() {
        return "search-results";
    }

    @Override
    public List<Setting> settings() {
        return List.of(Setting.COMMUNITY, Setting.size(DIGEST));
    }

    @Override
    public Map<String, Action> actions() {
        return Map.of("search", Asked::search);
    }

    /** Concerns are named in it. */
    @Override
    public boolean isolated() {
        return true;
    }

    @Override
    public View render(WidgetRequest request) {
        Asked asked = Asked.in(request);
        if (asked.query().isEmpty()) {
            List<Missed> missed =
                    request.actor().signedIn() ? domain.search().missedIfLookedAfter(request.actor()) : List.of();
            return view(new Model(asked, SearchPage.EMPTY, Map.of(), missed, false));
        }
        int size = request.full() ? FULL : request.number("size", DIGEST, 1, 50);
        SearchPage page = domain.search().search(request.actor(), asked.query(), request.after(), size);
        return view(new Model(asked, page, chips(asked, page), List.of(), request.after() != null));
    }

    /** The name of a community or unit is known from the hits alone: whoever may see none of them does not read it. */
    private static Map<By, String> chips(Asked asked, SearchPage page) {
        Map<By, String> chips = new LinkedHashMap<>();
        asked.narrowed()
                .forEach((by, value) -> chips.put(
                        by,
                        page.by(by).stream()
                                .filter(choice -> choice.facet().value().equals(value))
                                .findFirst()
                                .map(choice -> choice.name())
                                .orElse(by == By.COMMUNITY || by == By.UNIT ? "" : value)));
        return chips;
    }

    private static View view(Model model) {
        return View.of("search/SearchResults.jte", model);
    }
}

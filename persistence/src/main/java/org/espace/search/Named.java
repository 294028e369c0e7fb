package org.espace.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.espace.community.CommunityService;
import org.espace.content.Content;
import org.espace.search.Facet.By;
import org.espace.shared.Ids;
import org.espace.unit.UnitService;
import org.jspecify.annotations.Nullable;

/** The names of what a page of hits speaks of, in two statements. What they are of was found, and may be seen. */
record Named(List<Facet> facets, Map<Long, String> communities, Map<Long, String> units) {

    static Named of(CommunityService communities, UnitService units, Collection<Content> contents, List<Facet> facets) {
        Set<Long> places = ids(facets, By.COMMUNITY);
        contents.stream().map(Content::community).filter(id -> id != 0).forEach(places::add);
        return new Named(facets, communities.names(places), units.names(ids(facets, By.UNIT)));
    }

    String community(long id) {
        return communities.getOrDefault(id, "");
    }

    /** The most common ones first, without what has no name any more. */
    List<Choice> choices(int most) {
        List<Choice> choices = new ArrayList<>();
        for (By by : By.values()) {
            facets.stream()
                    .filter(facet -> facet.by() == by)
                    .map(this::choice)
                    .filter(Objects::nonNull)
                    .limit(most)
                    .forEach(choices::add);
        }
        return choices;
    }

    private @Nullable Choice choice(Facet facet) {
        String name =
                switch (facet.by()) {
                    case COMMUNITY -> communities.get(Ids.parse(facet.value()));
                    case UNIT -> units.get(Ids.parse(facet.value()));
                    case KIND, TAG, AGE -> facet.value();
                };
        return name == null ? null : new Choice(facet, name);
    }

    private static Set<Long> ids(List<Facet> facets, By by) {
        Set<Long> ids = new HashSet<>();
        facets.stream().filter(facet -> facet.by() == by).forEach(facet -> ids.add(Ids.parse(facet.value())));
        return ids;
    }
}

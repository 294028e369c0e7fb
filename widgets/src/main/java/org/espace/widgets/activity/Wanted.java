package org.espace.widgets.activity;

import java.util.Locale;
import org.espace.activity.ActivityFilter;
import org.espace.question.Tags;
import org.espace.widgets.WidgetRequest;
import org.jspecify.annotations.Nullable;

/** Whose news a panel is set up to show. */
public enum Wanted {
    /** Of what the page shows: a person, a community, a tag within it, or else one's own communities. */
    PAGE,
    MINE,
    COMMUNITY,
    PERSON,
    TAG,
    FOLLOWED;

    /** The private parameter by which the reader goes from their communities to what they follow, and back. */
    static final String TAB = "tab";

    /** As it stands in settings, addresses and labels. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Wanted of(WidgetRequest request) {
        String set = request.preference("scope");
        for (Wanted each : values()) {
            if (each.word().equals(set)) {
                return each;
            }
        }
        return PAGE;
    }

    /** Null when the page names nothing that this is set up to show. */
    @Nullable
    ActivityFilter filter(WidgetRequest request) {
        long community = request.id("community");
        long person = request.id("person");
        String tag = Tags.in(request.parameter("tag")).stream().findFirst().orElse("");
        return switch (this) {
            case PAGE -> page(request, community, person, tag);
            case MINE, FOLLOWED -> own(request);
            case COMMUNITY -> community == 0 ? null : ActivityFilter.community(community);
            case PERSON -> person == 0 ? null : ActivityFilter.person(person);
            case TAG -> tag.isEmpty() ? null : ActivityFilter.tag(tag);
        };
    }

    private ActivityFilter page(WidgetRequest request, long community, long person, String tag) {
        if (person != 0) {
            return ActivityFilter.person(person);
        }
        if (!tag.isEmpty()) {
            return ActivityFilter.tag(tag, community);
        }
        return community == 0 ? own(request) : ActivityFilter.community(community);
    }

    private ActivityFilter own(WidgetRequest request) {
        String tab = request.parameter(TAB);
        boolean followed = tab == null ? this == FOLLOWED : tab.equals(FOLLOWED.word());
        return followed ? ActivityFilter.followed() : ActivityFilter.mine();
    }
}

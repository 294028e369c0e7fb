package org.espace.widgets.experience;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.espace.community.Access;
import org.espace.domain.Domain;
import org.espace.experience.ExperienceFilter;
import org.espace.experience.ExperienceFilter.Order;
import org.espace.experience.ExperienceSummary;
import org.espace.question.Tags;
import org.espace.shared.Ids;
import org.espace.shared.Slice;
import org.espace.widgets.Action;
import org.espace.widgets.Setting;
import org.espace.widgets.View;
import org.espace.widgets.Widget;
import org.espace.widgets.WidgetRequest;
import org.jspecify.annotations.Nullable;

/** Experiences of one community, or of all that the reader may read; their own, with those that are due for a look. */
public final class ExperienceList implements Widget {
    private static final int DIGEST = 5;
    private static final int FULL = 20;

    private final Domain domain;
    private final Reviewing reviewing;

    public ExperienceList(Domain domain) {
        this.domain = domain;
        this.reviewing = new Reviewing(domain);
    }

    /** What the tabs show. */
    public enum Tab {
        NEWEST,
        MOST_USED,
        YOURS;

        /** As it stands in URLs and labels. */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        static Tab of(@Nullable String word) {
            for (Tab tab : values()) {
                if (tab.word().equals(word)) {
                    return tab;
                }
            }
            return NEWEST;
        }

        ExperienceFilter filter(long community, @Nullable String tag) {
            Order order = this == MOST_USED ? Order.MOST_USED : Order.NEWEST;
            return new ExperienceFilter(community, order, this == YOURS, tag);
        }
    }

    /**
     * What the template shows.
     *
     * @param readable false for a community whose experiences only members read
     * @param chosen id of the experience that the page shows; 0 for none
     * @param continued whether this is not the list's beginning
     * @param due how many of the reader's own are due for a look, wherever they stand
     */
    public record Model(
            boolean readable,
            Tab tab,
            @Nullable String tag,
            long chosen,
            boolean continued,
            Slice<ExperienceSummary> experiences,
            int due) {}

    @Override
    public String name() {
        return "experience-list";
    }

    @Override
    public Map<String, Action> actions() {
        return reviewing.actions();
    }

    @Override
    public List<Setting> settings() {
        List<String> tabs = List.of(Tab.values()).stream().map(Tab::word).toList();
        return List.of(
                Setting.COMMUNITY,
                Setting.size(DIGEST),
                new Setting("tab", Setting.Kind.CHOICE, Tab.NEWEST.word(), tabs));
    }

    @Override
    public View render(WidgetRequest request) {
        long community = request.id("community");
        Access access = community == 0 ? null : domain.communities().access(request.actor(), community);
        boolean readable = access == null || access.readable();
        String asked = request.parameter("tab");
        Tab tab = Tab.of(asked != null ? asked : request.preference("tab"));
        String tag = Tags.in(request.parameter("tag")).stream().findFirst().orElse(null);
        Slice<ExperienceSummary> experiences = readable
                ? domain.experiences().list(request.actor(), tab.filter(community, tag), request.after(), size(request))
                : new Slice<>(List.of(), null);
        int due = readable ? domain.experiences().due(request.actor()) : 0;
        long chosen = Ids.parse(request.parameter("experience"));
        Model model = new Model(readable, tab, tag, chosen, request.after() != null, experiences, due);
        return View.of("experience/ExperienceList.jte", model).anywhere();
    }

    private static int size(WidgetRequest request) {
        return request.full() ? FULL : request.number("size", DIGEST, 1, 50);
    }
}

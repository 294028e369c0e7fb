package org.espace.widgets.finder;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.espace.community.CommunitySummary;
import org.espace.domain.Domain;
import org.espace.proposal.ProposalCard;
import org.espace.question.Tags;
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
import org.espace.widgets.community.Belonging;
import org.espace.widgets.proposal.Opened;
import org.espace.widgets.proposal.Supporting;
import org.jspecify.annotations.Nullable;

/** Ways to a community, one a tab. Each shows only what the reader may know of. */
public final class CommunityFinder implements Widget {
    private static final int DIGEST = 6;
    private static final int FULL = 30;
    private static final int PROPOSALS = 3;
    /** How many of the recently active stand there before anything was asked for. */
    private static final int MEANWHILE = 5;

    private static final int TAGS = 24;
    /** What is typed goes into an address, and a server takes only so long ones. */
    private static final int LONGEST = 300;

    private final Domain domain;
    private final Belonging belonging;
    private final Supporting supporting;

    public CommunityFinder(Domain domain) {
        this.domain = domain;
        this.belonging = new Belonging(domain.memberships());
        this.supporting = new Supporting(domain.proposals());
    }

    /** How a community is looked for. */
    public enum Way {
        NEED,
        ACTIVE,
        COLLEAGUES,
        TAG,
        ALL;

        /** As it stands in URLs and labels. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        static @Nullable Way of(@Nullable String word) {
            return Stream.of(values())
                    .filter(each -> each.word().equals(word))
                    .findFirst()
                    .orElse(null);
        }
    }

    /**
     * What was found, whichever way.
     *
     * @param asked what was typed or chosen; null for nothing yet: the communities are then those recently active
     */
    public record Found(
            Way way,
            @Nullable String asked,
            Slice<CommunitySummary> communities,
            @Nullable Opened opened) {}

    /** What the template of {@link Way#NEED} shows besides: what is being proposed for that need. */
    public record Needed(Found found, List<ProposalCard> proposals, long just) {}

    /** What the template of {@link Way#TAG} shows besides: tags to choose from. */
    public record Tagged(Found found, List<String> tags) {}

    @Override
    public String name() {
        return "community-finder";
    }

    @Override
    public List<Setting> settings() {
        List<String> ways = Stream.of(Way.values()).map(Way::word).toList();
        return List.of(Setting.size(DIGEST), new Setting("tab", Setting.Kind.CHOICE, Way.NEED.word(), ways));
    }

    @Override
    public Map<String, Action> actions() {
        Map<String, Action> actions = new HashMap<>(belonging.actions());
        actions.putAll(supporting.actions());
        actions.put("look", CommunityFinder::look);
        actions.put("search", CommunityFinder::search);
        return Map.copyOf(actions);
    }

    @Override
    public View render(WidgetRequest request) {
        int size = request.full() ? FULL : request.number("size", DIGEST, 1, 50);
        return switch (way(request)) {
            case NEED -> View.of("finder/ByNeed.jte", byNeed(request, size));
            case ACTIVE -> View.of("finder/Active.jte", active(request, size));
            case COLLEAGUES ->
                request.actor().signedIn()
                        ? View.of("finder/ByColleagues.jte", Neighbours.of(domain, request.actor(), size))
                        : View.of("finder/ByColleagues.jte", new Neighbours(true, List.of()));
            case TAG -> View.of("finder/ByTag.jte", byTag(request, size));
            case ALL -> View.of("finder/All.jte", all(request, size));
        };
    }

    /** The tab chosen, or the one that what is chosen elsewhere on the page belongs to, or the one set up. */
    private static Way way(WidgetRequest request) {
        Way chosen = Way.of(request.parameter("tab"));
        if (chosen != null) {
            return chosen;
        } else if (request.parameter("need") != null) {
            return Way.NEED;
        } else if (request.parameter("tag") != null) {
            return Way.TAG;
        } else if (request.parameter("query") != null) {
            return Way.ALL;
        }
        Way preferred = Way.of(request.preference("tab"));
        return preferred == null ? Way.NEED : preferred;
    }

    private Needed byNeed(WidgetRequest request, int size) {
        String need = request.parameter("need");
        if (need == null) {
            Slice<CommunitySummary> active = domain.finder().active(request.actor(), null, Math.min(size, MEANWHILE));
            return new Needed(new Found(Way.NEED, null, new Slice<>(active.items(), null), null), List.of(), 0);
        }
        List<CommunitySummary> near = domain.finder().near(request.actor(), need, size);
        List<ProposalCard> proposals =
                request.actor().signedIn() ? domain.proposals().near(request.actor(), need, PROPOSALS) : List.of();
        Opened opened = Opened.in(request, domain.communities());
        Found found = new Found(Way.NEED, need, new Slice<>(near, null), opened);
        return new Needed(found, proposals, Ids.parse(request.parameter(Supporting.JUST)));
    }

    private Found active(WidgetRequest request, int size) {
        return new Found(Way.ACTIVE, null, domain.finder().active(request.actor(), request.after(), size), null);
    }

    private Tagged byTag(WidgetRequest request, int size) {
        String tag = Tags.in(request.parameter("tag")).stream().findFirst().orElse(null);
        if (tag == null) {
            return new Tagged(
                    new Found(Way.TAG, null, none(), null), domain.questions().popularTags(request.actor(), TAGS));
        }
        List<Long> ids = domain.questions().communitiesWith(request.actor(), tag, size);
        List<CommunitySummary> tagged = domain.finder().inOrder(request.actor(), ids);
        return new Tagged(new Found(Way.TAG, tag, new Slice<>(tagged, null), null), List.of());
    }

    private Found all(WidgetRequest request, int size) {
        String query = request.parameter("query");
        return new Found(
                Way.ALL, query, domain.communities().browse(request.actor(), query, request.after(), size), null);
    }

    private static Slice<CommunitySummary> none() {
        return new Slice<>(List.of(), null);
    }

    private static Outcome look(WidgetRequest request) {
        return Redirect.to("need", typed(request, "need"));
    }

    private static Outcome search(WidgetRequest request) {
        return Redirect.to("query", typed(request, "query")).with("tab", Way.ALL.word());
    }

    private static String typed(WidgetRequest request, String field) {
        String typed = request.parameter(field);
        return typed == null ? "" : PlainText.shorten(PlainText.line(typed), LONGEST);
    }
}

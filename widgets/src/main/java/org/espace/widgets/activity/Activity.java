package org.espace.widgets.activity;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.espace.activity.ActivityFilter;
import org.espace.activity.ActivityFilter.Scope;
import org.espace.activity.News;
import org.espace.community.Access;
import org.espace.domain.Domain;
import org.espace.shared.Cursor;
import org.espace.shared.Ids;
import org.espace.shared.Slice;
import org.espace.widgets.Action;
import org.espace.widgets.Alternate;
import org.espace.widgets.Outcome;
import org.espace.widgets.Redirect;
import org.espace.widgets.Setting;
import org.espace.widgets.View;
import org.espace.widgets.Widget;
import org.espace.widgets.WidgetRequest;
import org.espace.widgets.html.Labels;
import org.jspecify.annotations.Nullable;

/** What's new: of one's communities, of one community, person or tag, or of what one follows; and where feeds of it are read. */
public final class Activity implements Widget {
    private static final int DIGEST = 8;
    private static final int FULL = 30;
    private static final News NONE = new News(new Slice<>(List.of(), null), 0);

    private final Domain domain;
    private final Addresses addresses;

    public Activity(Domain domain) {
        this.domain = domain;
        this.addresses = new Addresses(domain);
    }

    /**
     * What the template shows.
     *
     * @param filter null when the panel is set up to show something that the page does not name
     * @param readable false for a community whose news only members read
     * @param switchable whether the reader may choose between their communities and what they follow
     * @param unread how much is new; {@link News#MOST_UNREAD} means as many or more
     * @param until the moment of the newest line, epoch milliseconds; 0 when there is none
     */
    public record Model(
            @Nullable ActivityFilter filter,
            Wanted wanted,
            boolean readable,
            boolean switchable,
            boolean continued,
            List<Day> days,
            int unread,
            long until,
            @Nullable Cursor next,
            Addresses.Model feeds) {}

    @Override
    public String name() {
        return "activity";
    }

    @Override
    public List<Setting> settings() {
        List<String> scopes =
                List.of(Wanted.values()).stream().map(Wanted::word).toList();
        return List.of(
                Setting.COMMUNITY,
                new Setting("scope", Setting.Kind.CHOICE, Wanted.PAGE.word(), scopes),
                Setting.size(DIGEST));
    }

    @Override
    public Map<String, Action> actions() {
        return Map.of("see", this::see, "make-feed", addresses::make, "revoke-feed", addresses::revoke);
    }

    /** Concerns are named in it. */
    @Override
    public boolean isolated() {
        return true;
    }

    @Override
    public View render(WidgetRequest request) {
        Wanted wanted = Wanted.of(request);
        ActivityFilter filter = wanted.filter(request);
        Access access = filter == null || filter.id() == 0 || filter.scope() == Scope.PERSON
                ? null
                : domain.communities().access(request.actor(), filter.id());
        boolean readable = access == null || access.readable();
        boolean shown = filter != null && readable && (request.actor().signedIn() || !personal(filter));
        News news = shown
                ? domain.activity()
                        .newest(
                                request.actor(),
                                java.util.Objects.requireNonNull(filter),
                                request.after(),
                                size(request))
                : NONE;
        Labels labels = Labels.of(Activity.class, request.locale());
        List<Day> days = Day.all(news.lines().items(), labels, request.now());
        boolean first = request.after() == null && !news.lines().isEmpty();
        Addresses.Model feeds = shown
                ? addresses.model(request, java.util.Objects.requireNonNull(filter), access, labels)
                : Addresses.Model.NONE;
        Model model = new Model(
                filter,
                wanted,
                readable,
                filter != null && personal(filter) && request.actor().signedIn(),
                request.after() != null,
                days,
                news.unread(),
                first ? news.lines().items().get(0).at().toEpochMilli() : 0,
                news.lines().next(),
                feeds);
        View view = View.of("activity/Activity.jte", model).anywhere();
        return feeds.open().isEmpty() ? view : view.told(new Alternate(feeds.open(), feeds.title()));
    }

    private Outcome see(WidgetRequest request) {
        long community = Ids.parse(request.parameter("of"));
        ActivityFilter filter = community == 0 ? ActivityFilter.mine() : ActivityFilter.community(community);
        domain.activity().see(request.actor(), filter, Instant.ofEpochMilli(Ids.parse(request.parameter("until"))));
        return Redirect.here().saying("seen");
    }

    private static boolean personal(ActivityFilter filter) {
        return filter.scope() == Scope.MINE || filter.scope() == Scope.FOLLOWED;
    }

    private static int size(WidgetRequest request) {
        return request.full() ? FULL : request.number("size", DIGEST, 1, 50);
    }
}

package org.espace.widgets.activity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.espace.activity.ActivityFilter;
import org.espace.activity.ActivityFilter.Scope;
import org.espace.content.Headline;
import org.espace.domain.Domain;
import org.espace.question.Tags;
import org.espace.shared.Actor;
import org.espace.shared.Ids;
import org.espace.shared.Ref;
import org.espace.widgets.html.Labels;
import org.jspecify.annotations.Nullable;

/** What feeds are called: by their addresses, and by people. Names of communities and people are told to those who may know them. */
final class FeedNames {
    private static final Pattern OF = Pattern.compile("/(community|person)/([0-9]{1,18})(?:/|$)");

    private final Domain domain;
    private final Actor actor;
    private final Labels labels;

    FeedNames(Domain domain, Actor actor, Labels labels) {
        this.domain = domain;
        this.actor = actor;
        this.labels = labels;
    }

    static String of(ActivityFilter filter) {
        return "activity/"
                + switch (filter.scope()) {
                    case MINE -> "mine";
                    case FOLLOWED -> "followed";
                    case COMMUNITY -> "community/" + filter.id();
                    case PERSON -> "person/" + filter.id();
                    case TAG -> (filter.id() == 0 ? "" : "community/" + filter.id() + "/") + "tag/" + filter.tag();
                };
    }

    /** Null for a name that none has. */
    static @Nullable ActivityFilter filter(String name) {
        List<String> parts = List.of(name.split("/", -1));
        if (!parts.get(0).equals("activity") || parts.size() < 2) {
            return null;
        }
        long id = parts.size() > 2 ? Ids.parse(parts.get(2)) : 0;
        String tag = parts.size() > 2 ? parts.get(parts.size() - 1) : "";
        ActivityFilter filter =
                switch (parts.get(1)) {
                    case "mine" -> ActivityFilter.mine();
                    case "followed" -> ActivityFilter.followed();
                    case "person" -> ActivityFilter.person(id);
                    case "tag" -> ActivityFilter.tag(tag);
                    case "community" ->
                        parts.size() == 3 ? ActivityFilter.community(id) : ActivityFilter.tag(tag, id == 0 ? -1 : id);
                    default -> null;
                };
        boolean fit = filter != null
                && of(filter).equals(name)
                && (id != 0 || filter.scope() == Scope.TAG || parts.size() == 2)
                && (filter.scope() != Scope.TAG || Tags.in(tag).equals(List.of(tag)));
        return fit ? filter : null;
    }

    /** Whether whoever is not signed in has no such news. */
    static boolean forStaff(ActivityFilter filter) {
        return filter.scope() != Scope.COMMUNITY && filter.scope() != Scope.TAG;
    }

    /** What people call these feeds, in their order. */
    List<String> told(List<String> names) {
        Map<Ref, Headline> known = domain.contents()
                .headlines(
                        actor,
                        names.stream()
                                .map(FeedNames::about)
                                .filter(ref -> !ref.isNone())
                                .distinct()
                                .toList());
        List<String> told = new ArrayList<>();
        for (String name : names) {
            Headline content = known.get(about(name));
            told.add(told(name, content == null ? "" : content.title()));
        }
        return told;
    }

    private String told(String name, String title) {
        String tag = name.contains("/tag/") ? name.substring(name.indexOf("/tag/") + 5) : "";
        Ref about = about(name);
        if (!about.isNone() && title.isEmpty()) {
            return labels.text("feed.gone");
        }
        String in = about.isNone() || about.kind().equals("person") ? "" : ".community";
        if (name.startsWith("questions/")) {
            return labels.text(
                    (name.startsWith("questions/no-reply") ? "feed.questions.waiting" : "feed.questions") + in, title);
        }
        if (!tag.isEmpty()) {
            return labels.text("feed.tag" + in, tag, title);
        }
        ActivityFilter filter = filter(name);
        return filter == null
                ? name
                : labels.text("feed." + filter.scope().name().toLowerCase(Locale.ROOT), title);
    }

    private static Ref about(String name) {
        Matcher matcher = OF.matcher(name);
        return matcher.find() ? new Ref(matcher.group(1), Ids.parse(matcher.group(2))) : Ref.NONE;
    }
}

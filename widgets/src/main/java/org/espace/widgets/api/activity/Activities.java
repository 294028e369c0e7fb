package org.espace.widgets.api.activity;

import java.util.List;
import org.espace.activity.ActivityFilter;
import org.espace.activity.Happened;
import org.espace.domain.Domain;
import org.espace.question.Tags;
import org.espace.shared.Slice;
import org.espace.widgets.activity.Activity;
import org.espace.widgets.api.call.Call;
import org.espace.widgets.api.call.Desk;
import org.espace.widgets.api.call.Operation;
import org.espace.widgets.api.call.Parameter;
import org.espace.widgets.api.call.Reply;
import org.espace.widgets.api.call.Resource;

/** What is new. */
public final class Activities implements Resource {
    private final Desk desk;
    private final Domain domain;

    public Activities(Desk desk) {
        this.desk = desk;
        this.domain = desk.domain();
    }

    @Override
    public String noun() {
        return "activity";
    }

    @Override
    public Class<?> words() {
        return Activity.class;
    }

    @Override
    public List<Operation> operations() {
        return List.of(Operation.get("listNews", "/activity")
                .says(
                        "What happened, the last first: by a person, about a tag, in a community, or in those of the caller. A page may be short and still have a next one.")
                .query(
                        Parameter.community(),
                        Parameter.id("person", "By this person; nothing else counts then."),
                        Parameter.text("tag", 40, "About this tag, in the community if one is named."),
                        Parameter.word("scope", Scope.class, "Where nothing else is named; mine if this is not."))
                .givesPage(NewsItem.class, 20, 100)
                .by(this::list));
    }

    private Reply list(Call call) {
        ActivityFilter filter = filter(call);
        boolean personal =
                filter.scope() == ActivityFilter.Scope.MINE || filter.scope() == ActivityFilter.Scope.FOLLOWED;
        Slice<Happened> news = personal && !call.actor().signedIn()
                ? new Slice<>(List.of(), null)
                : domain.activity()
                        .newest(call.actor(), filter, call.after(), call.size())
                        .lines();
        List<Happened> told = news.items().stream()
                .filter(each -> Desk.tellable(call, each.about()))
                .toList();
        return Reply.of(call.page(new Slice<>(told, news.next()), each -> item(call, each)));
    }

    private ActivityFilter filter(Call call) {
        long community = call.idOf("community");
        if (community != 0) {
            domain.communities().access(call.actor(), community).toRead();
        }
        String tag = Tags.in(call.text("tag") + ",").stream().findFirst().orElse("");
        if (call.idOf("person") != 0) {
            return ActivityFilter.person(call.idOf("person"));
        }
        if (!tag.isEmpty()) {
            return ActivityFilter.tag(tag, community);
        }
        if (community != 0) {
            return ActivityFilter.community(community);
        }
        return call.word("scope", Scope.class) == Scope.FOLLOWED ? ActivityFilter.followed() : ActivityFilter.mine();
    }

    private NewsItem item(Call call, Happened told) {
        return new NewsItem(
                told.kind(),
                told.verb(),
                told.who().stream().map(each -> desk.person(call, each)).toList(),
                told.people(),
                told.count(),
                desk.thing(call, told.about(), told.title()),
                told.community() == 0 ? null : desk.community(call, told.community(), told.communityName()),
                told.at(),
                told.fresh());
    }
}

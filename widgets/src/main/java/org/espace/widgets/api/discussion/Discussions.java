package org.espace.widgets.api.discussion;

import java.util.List;
import java.util.stream.Stream;
import org.espace.community.Access;
import org.espace.discussion.DiscussionDetail;
import org.espace.discussion.DiscussionDraft;
import org.espace.discussion.DiscussionSummary;
import org.espace.domain.Domain;
import org.espace.shared.Ref;
import org.espace.shared.Slice;
import org.espace.widgets.api.call.Call;
import org.espace.widgets.api.call.Desk;
import org.espace.widgets.api.call.Operation;
import org.espace.widgets.api.call.Parameter;
import org.espace.widgets.api.call.Reply;
import org.espace.widgets.api.call.Resource;
import org.espace.widgets.api.follow.Following;
import org.espace.widgets.api.value.Id;
import org.espace.widgets.api.value.Made;
import org.espace.widgets.discussion.DiscussionThread;

/** Discussions: finding, starting and answering them. */
public final class Discussions implements Resource {
    private static final String ONE = "/discussions/{discussion}";

    private final Desk desk;
    private final Domain domain;
    private final Telling telling;
    private final Posts posts;
    private final Tending tending;

    public Discussions(Desk desk) {
        this.desk = desk;
        this.domain = desk.domain();
        this.telling = new Telling(desk);
        this.posts = new Posts(domain);
        this.tending = new Tending(desk);
    }

    @Override
    public String noun() {
        return "discussions";
    }

    @Override
    public Class<?> words() {
        return DiscussionThread.class;
    }

    @Override
    public List<Operation> operations() {
        Following following = new Following(domain, this::thing);
        return Stream.of(
                        reading(),
                        changing(),
                        posts.operations(ONE),
                        following.operations("Discussion", ONE),
                        tending.operations(ONE))
                .flatMap(List::stream)
                .toList();
    }

    private List<Operation> reading() {
        return List.of(
                Operation.get("listDiscussions", "/discussions")
                        .says(
                                "Where something was said last comes first; of one community, those first that are pinned.")
                        .query(Parameter.community())
                        .givesPage(DiscussionItem.class, 20, 100)
                        .by(this::list),
                Operation.get("readDiscussion", ONE)
                        .says("One discussion with a page of its posts.")
                        .gives(Discussion.class)
                        .query(Parameter.after(), Parameter.size(1, 20, 100))
                        .by(this::one));
    }

    private List<Operation> changing() {
        return List.of(
                Operation.post("startDiscussion", "/discussions")
                        .says("Starts one; where everybody may join, one becomes a member by it.")
                        .takes(NewDiscussion.class)
                        .by(this::start),
                Operation.post("replyInDiscussion", ONE + "/posts")
                        .says("Adds a post.")
                        .takes(NewPost.class)
                        .by(this::reply));
    }

    private Reply list(Call call) {
        long community = call.idOf("community");
        Slice<DiscussionSummary> found = community == 0
                ? domain.discussions().everywhere(call.actor(), call.after(), call.size())
                : domain.discussions().of(readable(call, community), call.after(), call.size());
        return Reply.of(call.page(found, each -> telling.item(call, each, community != 0)));
    }

    private Access readable(Call call, long community) {
        return domain.communities().access(call.actor(), community).toRead();
    }

    private Reply one(Call call) {
        DiscussionDetail detail =
                domain.discussions().thread(call.actor(), call.id("discussion"), 0, call.after(), call.size());
        return Reply.of(telling.discussion(call, detail))
                .continued(call.next(detail.posts().next()));
    }

    private Reply start(Call call) {
        NewDiscussion told = call.body(NewDiscussion.class);
        DiscussionDraft draft = new DiscussionDraft(told.title(), told.body());
        long id = desk.once(call, () -> {
            long opened =
                    domain.discussions().open(call.actor(), told.community().number(), draft);
            desk.attach(call, Telling.ref(opened), "", told.attachments());
            return opened;
        });
        return Reply.of(new Made(new Id(id), Telling.self(call, id)));
    }

    private Reply reply(Call call) {
        long discussion = call.id("discussion");
        NewPost told = call.body(NewPost.class);
        long quoted = told.quoted() == null ? 0 : told.quoted().number();
        long id = desk.once(call, () -> {
            long post = domain.discussions().reply(call.actor(), discussion, quoted, told.body());
            desk.attach(call, Telling.ref(discussion), "post-" + post, told.attachments());
            return post;
        });
        return Reply.of(new Made(new Id(id), Telling.self(call, discussion)));
    }

    private Ref thing(Call call) {
        Ref ref = Telling.ref(call.id("discussion"));
        return domain.contents().toSee(call.actor(), ref).ref();
    }
}

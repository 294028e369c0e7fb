package org.espace.widgets.discussion;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.espace.attachment.Attachment;
import org.espace.attachment.FitFiles;
import org.espace.community.Access;
import org.espace.discussion.DiscussionContent;
import org.espace.discussion.DiscussionDetail;
import org.espace.discussion.DiscussionDetail.Post;
import org.espace.discussion.Note;
import org.espace.discussion.Reaction;
import org.espace.domain.Domain;
import org.espace.shared.Ids;
import org.espace.shared.Ref;
import org.espace.shared.Refused;
import org.espace.widgets.Action;
import org.espace.widgets.Outcome;
import org.espace.widgets.Redirect;
import org.espace.widgets.Source;
import org.espace.widgets.View;
import org.espace.widgets.Widget;
import org.espace.widgets.WidgetRequest;
import org.espace.widgets.attachment.Attaching;
import org.espace.widgets.mention.Suggestions;
import org.jspecify.annotations.Nullable;

/** One discussion: its posts, where to reply, and what its coordinator does. */
public final class DiscussionThread implements Widget {
    private static final int POSTS = 30;
    private static final int COMMUNITIES = 100;

    private final Domain domain;
    private final Tending tending;
    private final Attaching attaching;

    public DiscussionThread(Domain domain) {
        this.domain = domain;
        this.attaching = new Attaching(domain);
        this.tending = new Tending(domain);
    }

    /**
     * A discussion and who looks at it.
     *
     * @param following not asked while the coordinator moves it
     * @param first id of the post the page begins with; 0 when it is the beginning of all
     * @param editing id of the post being changed by its author; 0 for none
     * @param quoting the post that is being answered; null for none
     * @param files what is attached, by part
     * @param targets where the coordinator may move it, by id; null until that is asked for
     */
    public record Shown(
            DiscussionDetail discussion,
            boolean following,
            long first,
            long editing,
            @Nullable Post quoting,
            Map<String, List<Attachment>> files,
            @Nullable Map<Long, String> targets) {

        /** What is attached to a post; at the first one stands what came with the discussion. */
        public List<Attachment> files(Post post) {
            List<Attachment> own = files.getOrDefault(part(post.id()), List.of());
            return post.opening()
                    ? Stream.concat(files.getOrDefault("", List.of()).stream(), own.stream())
                            .toList()
                    : own;
        }

        public boolean mine(Post post) {
            return discussion.writable()
                    && discussion.access().actor().is(post.author().id());
        }

        public boolean joins() {
            return !discussion.access().member();
        }

        /** Posts on this page that can be taken out of the discussion. */
        public List<Post> loose() {
            return discussion.shown().stream()
                    .filter(each -> each.note() == Note.POST && !each.opening())
                    .toList();
        }

        /** Whether a reply would not be seen on this page. */
        public boolean goesOn() {
            return first != 0
                    || discussion.posts().next() != null
                    || discussion.shown().size() >= POSTS;
        }

        /** Whether the reader looks after the community in which it stands. */
        public boolean tended() {
            return discussion.access().coordinator() && !discussion.access().archived();
        }
    }

    @Override
    public String name() {
        return "discussion-thread";
    }

    @Override
    public Map<String, Source> downloads() {
        return attaching.downloads();
    }

    @Override
    public Map<String, Action> actions() {
        Map<String, Action> actions = new HashMap<>(tending.actions());
        actions.putAll(attaching.actions());
        actions.putAll(Map.of("reply", this::reply, "edit", this::edit, "react", this::react, "follow", this::follow));
        return Map.copyOf(actions);
    }

    @Override
    public View render(WidgetRequest request) {
        long id = Ids.parse(request.parameter("discussion"));
        if (id == 0) {
            return View.of("discussion/NoDiscussion.jte", "");
        }
        if (Suggestions.wanted(request)) {
            return Suggestions.of(domain, request, domain.discussions().access(request.actor(), id));
        }
        long first = Ids.parse(request.parameter("post"));
        DiscussionDetail discussion = domain.discussions().thread(request.actor(), id, first, request.after(), POSTS);
        Access access = discussion.access();
        View view = View.of("discussion/DiscussionThread.jte", shown(request, discussion))
                .titled(access.name());
        if (request.parameter("care") != null) {
            return view; // who moves it chooses from communities of theirs
        }
        boolean leadsElsewhere = discussion.splitFrom() != 0
                || discussion.shown().stream().anyMatch(each -> each.noteAbout() != 0 || each.quote() != null);
        return leadsElsewhere ? view.anywhere() : view.within(access.community());
    }

    private Shown shown(WidgetRequest request, DiscussionDetail discussion) {
        List<Post> posts = discussion.shown();
        boolean fromTheTop = posts.isEmpty() || posts.get(0).opening();
        boolean moving =
                "move".equals(request.parameter("care")) && discussion.access().coordinator();
        return new Shown(
                discussion,
                !moving && followed(request, discussion.id()),
                fromTheTop ? 0 : posts.get(0).id(),
                discussion.writable() ? Ids.parse(request.parameter("edit")) : 0,
                find(posts, Ids.parse(request.parameter("quote"))),
                domain.attachments().of(new Ref(DiscussionContent.KIND, discussion.id())),
                moving ? targets(request, discussion.access()) : null);
    }

    private boolean followed(WidgetRequest request, long id) {
        List<Ref> refs = List.of(new Ref(DiscussionContent.KIND, id));
        return !domain.follows().followed(request.actor(), refs).isEmpty();
    }

    private Map<Long, String> targets(WidgetRequest request, Access here) {
        Map<Long, String> targets = domain.communities().coordinated(request.actor(), COMMUNITIES);
        targets.remove(here.community());
        return targets;
    }

    private static @Nullable Post find(List<Post> posts, long id) {
        return posts.stream()
                .filter(each -> each.id() == id && each.note() == Note.POST)
                .findFirst()
                .orElse(null);
    }

    private Outcome reply(WidgetRequest request) {
        long discussion = Ids.parse(request.parameter("id"));
        long quoted = Ids.parse(request.parameter("quoted"));
        FitFiles files = attaching.sent(request);
        long post = domain.postings().once(request.actor(), request.once("reply"), () -> {
            long replied = domain.discussions().reply(request.actor(), discussion, quoted, request.parameter("body"));
            attaching.attach(request, new Ref(DiscussionContent.KIND, discussion), part(replied), files);
            return replied;
        });
        Redirect there = Redirect.to("discussion", discussion).saying("replied");
        return "yes".equals(request.parameter("goes-on")) ? there.with("post", post) : there;
    }

    private Outcome edit(WidgetRequest request) {
        String title = request.parameters().containsKey("title") ? "" : null;
        domain.discussions()
                .edit(
                        request.actor(),
                        Ids.parse(request.parameter("on")),
                        request.parameter("title") == null ? title : request.parameter("title"),
                        request.parameter("body"));
        return here(request).saying("edited");
    }

    private Outcome react(WidgetRequest request) {
        boolean wanted = request.parameter("add") != null;
        Reaction reaction = Reaction.of(request.parameter(wanted ? "add" : "drop"));
        if (reaction == null) {
            throw Refused.because("not-there");
        }
        domain.discussions().react(request.actor(), Ids.parse(request.parameter("on")), reaction, wanted);
        return here(request).saying(wanted ? "reacted" : "not-reacted");
    }

    private Outcome follow(WidgetRequest request) {
        boolean wanted = !"no".equals(request.parameter("wanted"));
        long id = Ids.parse(request.parameter("id"));
        domain.follows().follow(request.actor(), new Ref(DiscussionContent.KIND, id), wanted);
        return here(request).saying(wanted ? "followed" : "not-followed");
    }

    private static String part(long post) {
        return "post-" + post;
    }

    /** The page of the discussion on which the form stood. */
    static Redirect here(WidgetRequest request) {
        Redirect there = Redirect.to("discussion", Ids.parse(request.parameter("id")));
        long first = Ids.parse(request.parameter("first"));
        return first == 0 ? there : there.with("post", first);
    }
}

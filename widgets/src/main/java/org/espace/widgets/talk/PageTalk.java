package org.espace.widgets.talk;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.espace.attachment.Attachment;
import org.espace.attachment.FitFiles;
import org.espace.community.Access;
import org.espace.domain.Domain;
import org.espace.shared.Fault;
import org.espace.shared.Ids;
import org.espace.shared.Ref;
import org.espace.shared.Refused;
import org.espace.talk.About;
import org.espace.talk.Subject;
import org.espace.talk.TalkContent;
import org.espace.talk.TalkDetail;
import org.espace.talk.TalkKind;
import org.espace.widgets.Action;
import org.espace.widgets.Outcome;
import org.espace.widgets.Redirect;
import org.espace.widgets.Setting;
import org.espace.widgets.Source;
import org.espace.widgets.View;
import org.espace.widgets.Widget;
import org.espace.widgets.WidgetRequest;
import org.espace.widgets.attachment.Attaching;
import org.espace.widgets.mention.Suggestions;
import org.jspecify.annotations.Nullable;

/** Comments and questions about the page that the panel stands on, or how many there are. */
public final class PageTalk implements Widget {
    private static final int POSTS = 10;
    private static final String SUBJECT = "subject";
    private static final String COUNT = "count";

    private final Domain domain;
    private final Attaching attaching;

    public PageTalk(Domain domain) {
        this.domain = domain;
        this.attaching = new Attaching(domain);
    }

    /**
     * What the template shows.
     *
     * @param about where the panel stands, for the forms to tell again
     * @param files what is attached, by part
     */
    public record Model(TalkDetail talk, About about, boolean following, Map<String, List<Attachment>> files) {

        /** What is attached to a post or a reply. */
        public List<Attachment> files(long post) {
            return files.getOrDefault(part(post), List.of());
        }

        public boolean joins() {
            return !talk.access().member();
        }
    }

    @Override
    public String name() {
        return "page-talk";
    }

    @Override
    public List<Setting> settings() {
        return List.of(
                Setting.COMMUNITY,
                Setting.text(SUBJECT),
                Setting.text(WidgetRequest.PAGE),
                new Setting("variant", Setting.Kind.CHOICE, "talk", List.of("talk", COUNT)));
    }

    @Override
    public Map<String, Action> actions() {
        Map<String, Action> actions = new HashMap<>(attaching.actions());
        actions.putAll(
                Map.of("post", this::post, "reply", this::reply, "answered", this::answered, "follow", this::follow));
        return Map.copyOf(actions);
    }

    @Override
    public Map<String, Source> downloads() {
        return attaching.downloads();
    }

    @Override
    public View render(WidgetRequest request) {
        String page = request.page();
        About about = about(request, page == null ? request.urls().permanent(Map.of()) : page);
        if (about.community() == 0) {
            return View.of("talk/NoCommunity.jte", "");
        }
        Access access = domain.communities().access(request.actor(), about.community());
        if (!access.readable()) {
            return View.of("talk/MembersOnly.jte", "");
        }
        if (Suggestions.wanted(request)) {
            return Suggestions.of(domain, request, access);
        }
        try {
            Subject subject = domain.talks().subject(about);
            boolean counted = COUNT.equals(request.preference("variant")) && !"talk".equals(request.parameter("show"));
            return counted
                    ? View.of("talk/Count.jte", domain.talks().count(access, subject))
                    : View.of("talk/PageTalk.jte", model(request, access, about, subject))
                            .within(about.community());
        } catch (Refused noSuchPage) {
            Fault why = noSuchPage.faults().get(0);
            return View.of("talk/NoPage.jte", why);
        }
    }

    private Model model(WidgetRequest request, Access access, About about, Subject subject) {
        TalkDetail talk = domain.talks().thread(access, subject, request.after(), POSTS);
        List<Ref> refs = talk.id() == 0 ? List.of() : List.of(new Ref(TalkContent.KIND, talk.id()));
        boolean following = !domain.follows().followed(request.actor(), refs).isEmpty();
        return new Model(
                talk,
                about,
                following,
                refs.isEmpty() ? Map.of() : domain.attachments().of(refs.get(0)));
    }

    /** What whoever placed the panel said counts; where they said nothing, what the form or the address does. */
    private static About about(WidgetRequest request, @Nullable String page) {
        long placed = Ids.parse(request.preference("community"));
        String subject = request.preference(SUBJECT);
        return new About(
                placed == 0 ? Ids.parse(request.parameter("community")) : placed,
                subject == null ? request.parameter(SUBJECT) : subject,
                page,
                request.origin());
    }

    private Outcome post(WidgetRequest request) {
        String placed = request.page();
        About about = about(request, placed == null ? request.parameter(WidgetRequest.PAGE) : placed);
        TalkKind kind = "question".equals(request.parameter("kind")) ? TalkKind.QUESTION : TalkKind.COMMENT;
        FitFiles files = attaching.sent(request);
        domain.postings().once(request.actor(), request.once("post"), () -> {
            long post = domain.talks().post(request.actor(), about, kind, request.parameter("body"));
            attaching.attach(request, domain.talks().of(post), part(post), files);
            return post;
        });
        return there().saying(kind == TalkKind.QUESTION ? "asked" : "posted");
    }

    private Outcome reply(WidgetRequest request) {
        long on = Ids.parse(request.parameter("on"));
        FitFiles files = attaching.sent(request);
        domain.postings().once(request.actor(), request.once("reply"), () -> {
            long reply = domain.talks().reply(request.actor(), on, request.parameter("body"));
            attaching.attach(request, domain.talks().of(reply), part(reply), files);
            return reply;
        });
        return there().saying("replied");
    }

    private Outcome answered(WidgetRequest request) {
        boolean wanted = !"no".equals(request.parameter("wanted"));
        domain.talks().answered(request.actor(), Ids.parse(request.parameter("on")), wanted);
        return there().saying(wanted ? "answered" : "reopened");
    }

    private Outcome follow(WidgetRequest request) {
        boolean wanted = !"no".equals(request.parameter("wanted"));
        Ref ref = new Ref(TalkContent.KIND, Ids.parse(request.parameter("talk")));
        domain.follows().follow(request.actor(), ref, wanted);
        return there().saying(wanted ? "followed" : "not-followed");
    }

    private static String part(long post) {
        return "post-" + post;
    }

    /** The talk itself, also where the panel first showed how much there is. */
    private static Redirect there() {
        return Redirect.to("show", "talk");
    }
}

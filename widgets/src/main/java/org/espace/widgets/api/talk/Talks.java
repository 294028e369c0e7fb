package org.espace.widgets.api.talk;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.espace.community.Access;
import org.espace.domain.Domain;
import org.espace.shared.Ref;
import org.espace.shared.Refused;
import org.espace.talk.About;
import org.espace.talk.PageAddress;
import org.espace.talk.Subject;
import org.espace.talk.TalkContent;
import org.espace.talk.TalkDetail;
import org.espace.talk.TalkKind;
import org.espace.widgets.api.call.Call;
import org.espace.widgets.api.call.Desk;
import org.espace.widgets.api.call.Operation;
import org.espace.widgets.api.call.Parameter;
import org.espace.widgets.api.call.Reply;
import org.espace.widgets.api.call.Resource;
import org.espace.widgets.api.call.Stop;
import org.espace.widgets.api.follow.Following;
import org.espace.widgets.api.value.Address;
import org.espace.widgets.api.value.Id;
import org.espace.widgets.api.value.Made;
import org.jspecify.annotations.Nullable;

/** What people say about pages. */
public final class Talks implements Resource {
    private static final String OF = "/communities/{community}/talk";
    /** A post: what hangs on a whole talk is reached by any of its posts. */
    private static final String ONE = "/talk/{post}";

    private static final String ANSWERED = ONE + "/answered";
    private static final String SUBJECT = "subject";
    private static final String PAGE = "page";

    private final Desk desk;
    private final Domain domain;

    public Talks(Desk desk) {
        this.desk = desk;
        this.domain = desk.domain();
    }

    @Override
    public String noun() {
        return "talk";
    }

    @Override
    public Class<?> words() {
        return org.espace.widgets.talk.PageTalk.class;
    }

    @Override
    public List<Operation> operations() {
        Following following = new Following(domain, this::thing);
        return Stream.concat(own().stream(), following.operations("Talk", ONE).stream())
                .toList();
    }

    private List<Operation> own() {
        return List.of(
                Operation.get("readTalk", OF)
                        .says("What a community says about a page, which is known by its name or its address.")
                        .gives(PageTalk.class)
                        .query(
                                Parameter.text(SUBJECT, Subject.LONGEST_NAME, "The name that its panel was given."),
                                Parameter.text(PAGE, PageAddress.LONGEST, "Its address, where it has no such name."),
                                Parameter.after(),
                                Parameter.size(1, 20, 100))
                        .by(this::one),
                Operation.post("talkAboutPage", OF)
                        .says("Says something about a page; where everybody may join, one becomes a member by it.")
                        .takes(NewTalkPost.class)
                        .by(this::post),
                Operation.post("replyInTalk", ONE + "/replies")
                        .says("Replies to what somebody said.")
                        .takes(NewTalkReply.class)
                        .by(this::reply),
                Operation.put("settleTalkQuestion", ANSWERED)
                        .says("Who asked, or a coordinator, says that a question about a page has its answer.")
                        .by(call -> answered(call, true)),
                Operation.delete("reopenTalkQuestion", ANSWERED)
                        .says("Who asked, or a coordinator, says that it is open again.")
                        .by(call -> answered(call, false)));
    }

    private Reply one(Call call) {
        Access access =
                domain.communities().access(call.actor(), call.id("community")).toRead();
        About about = about(call, call.text(SUBJECT), call.text(PAGE));
        TalkDetail told = domain.talks().thread(access, subject(about), call.after(), call.size());
        String address = told.subject().address();
        PageTalk talk = new PageTalk(
                told.subject().name(),
                address.isEmpty() ? null : new Address(address),
                told.comments(),
                told.openQuestions(),
                told.id() != 0 && Following.of(domain, call, new Ref(TalkContent.KIND, told.id())),
                call.page(told.posts(), each -> said(call, each)));
        return Reply.of(talk).continued(call.next(told.posts().next()));
    }

    /** Here it is the address of the call that does not fit. */
    private Subject subject(About about) {
        try {
            return domain.talks().subject(about);
        } catch (Refused noSuchPage) {
            throw new Stop(Stop.Why.BAD_PARAMETER, List.of(), noSuchPage.faults());
        }
    }

    private Reply post(Call call) {
        NewTalkPost told = call.body(NewTalkPost.class);
        About about = about(call, Desk.given(told.subject()), Desk.given(told.page()));
        TalkKind kind = told.kind() == null ? TalkKind.COMMENT : told.kind();
        long id = desk.once(call, () -> {
            long post = domain.talks().post(call.actor(), about, kind, told.body());
            attach(call, post, told.attachments());
            return post;
        });
        Map<String, String> query = new LinkedHashMap<>();
        put(query, SUBJECT, about.subject());
        put(query, PAGE, about.page());
        return Reply.of(new Made(new Id(id), call.addresses().api(call.path(), query)));
    }

    private Reply reply(Call call) {
        NewTalkReply told = call.body(NewTalkReply.class);
        long id = desk.once(call, () -> {
            long reply = domain.talks().reply(call.actor(), call.id("post"), told.body());
            attach(call, reply, told.attachments());
            return reply;
        });
        return Reply.of(new Made(new Id(id), null));
    }

    private void attach(Call call, long post, @Nullable List<Id> files) {
        desk.attach(call, domain.talks().of(post), "post-" + post, files);
    }

    private Ref thing(Call call) {
        return domain.contents()
                .toSee(call.actor(), domain.talks().of(call.id("post")))
                .ref();
    }

    private Reply answered(Call call, boolean wanted) {
        domain.talks().answered(call.actor(), call.id("post"), wanted);
        return Reply.DONE;
    }

    private TalkPost said(Call call, TalkDetail.Post told) {
        return new TalkPost(
                new Id(told.id()),
                told.kind(),
                desk.person(call, told.author()),
                desk.text(told.body()),
                told.at(),
                told.answered(),
                told.replies().stream().map(each -> said(call, each)).toList());
    }

    private static About about(Call call, String subject, String page) {
        return new About(
                call.id("community"),
                subject.isEmpty() ? null : subject,
                page.isEmpty() ? null : page,
                call.addresses().origin());
    }

    private static void put(Map<String, String> query, String name, @Nullable String value) {
        if (value != null) {
            query.put(name, value);
        }
    }
}

package org.espace.widgets.api.concern;

import java.util.List;
import java.util.stream.Stream;
import org.espace.community.Access;
import org.espace.concern.AddedLine;
import org.espace.concern.ConcernDetail;
import org.espace.concern.ConcernLine;
import org.espace.concern.ConcernSummary;
import org.espace.concern.NewConcern;
import org.espace.concern.NewLine;
import org.espace.concern.Stage;
import org.espace.concern.Way;
import org.espace.domain.Domain;
import org.espace.person.PersonCard;
import org.espace.shared.NotFound;
import org.espace.shared.Ref;
import org.espace.shared.Refused;
import org.espace.shared.Slice;
import org.espace.widgets.api.call.Call;
import org.espace.widgets.api.call.Desk;
import org.espace.widgets.api.call.Operation;
import org.espace.widgets.api.call.Parameter;
import org.espace.widgets.api.call.Reply;
import org.espace.widgets.api.call.Resource;
import org.espace.widgets.api.follow.Following;
import org.espace.widgets.api.value.Address;
import org.espace.widgets.api.value.Id;
import org.espace.widgets.api.value.Made;
import org.espace.widgets.concern.ConcernThread;
import org.jspecify.annotations.Nullable;

/**
 * Concerns, under names alone. Who raises one anonymously or confidentially does so in the form of a panel, from which nothing is kept but what it says: a program keeps keys, logs and what it sent,
 * and stands between the person and us. So nothing here tells, even to those who may know, who raised a concern that is not named, or that one waits.
 */
public final class Concerns implements Resource {
    private static final String KIND = "concern";
    private static final String ONE = "/concerns/{concern}";

    private final Desk desk;
    private final Domain domain;

    public Concerns(Desk desk) {
        this.desk = desk;
        this.domain = desk.domain();
    }

    @Override
    public String noun() {
        return "concerns";
    }

    @Override
    public Class<?> words() {
        return ConcernThread.class;
    }

    @Override
    public boolean isolated() {
        return true;
    }

    @Override
    public List<Operation> operations() {
        Following following = new Following(domain, this::thing);
        return Stream.concat(own().stream(), following.operations("Concern", ONE).stream())
                .toList();
    }

    private List<Operation> own() {
        return List.of(
                Operation.get("listConcerns", "/concerns")
                        .says("Published concerns, the newest first; a page may be shorter than asked for.")
                        .query(Parameter.community(), Parameter.word("stage", Stage.class, "That have come so far."))
                        .givesPage(ConcernItem.class, 20, 100)
                        .by(this::list),
                Operation.post("raiseConcern", "/concerns")
                        .says("Raises one under the caller's name. Other ways there are in the panel alone.")
                        .takes(NamedConcern.class)
                        .by(this::raise),
                Operation.get("readConcern", ONE)
                        .says("One published concern with a page of what was done and said.")
                        .gives(Concern.class)
                        .query(Parameter.after(), Parameter.size(1, 20, 100))
                        .by(this::one),
                Operation.post("replyToConcern", ONE + "/replies")
                        .says("A member says something to it under their name.")
                        .takes(NamedRemark.class)
                        .by(this::reply),
                Operation.post("stepConcern", ONE + "/steps")
                        .says("A coordinator or handler says under their name how far it has come, and what was done.")
                        .takes(ConcernStep.class)
                        .by(this::step));
    }

    private Reply list(Call call) {
        long community = call.idOf("community");
        Stage stage = call.word("stage", Stage.class);
        Slice<ConcernSummary> found = community == 0
                ? domain.concerns().everywhere(call.actor(), stage, call.after(), call.size())
                : domain.concerns().list(readable(call, community), stage, call.after(), call.size());
        List<ConcernSummary> out =
                found.items().stream().filter(ConcernSummary::published).toList();
        return Reply.of(call.page(
                new Slice<>(out, found.next()), each -> item(call, each, community == 0 ? each.communityName() : "")));
    }

    private Access readable(Call call, long community) {
        return domain.communities().access(call.actor(), community).toRead();
    }

    private Reply one(Call call) {
        ConcernDetail detail = published(call);
        Concern told = new Concern(
                item(call, detail.summary(), detail.access().name()),
                desk.text(detail.text()),
                Following.of(domain, call, ref(detail.summary().id())),
                call.page(detail.lines(), each -> line(call, each)));
        return Reply.of(told).continued(call.next(detail.lines().next()));
    }

    private ConcernDetail published(Call call) {
        long id = call.id(KIND);
        ConcernDetail detail = domain.concerns().detail(call.actor(), id, call.after(), Math.max(1, call.size()));
        if (!detail.summary().published()) {
            throw new NotFound(KIND, id);
        }
        return detail;
    }

    private Reply raise(Call call) {
        NamedConcern told = call.body(NamedConcern.class);
        NewConcern concern =
                new NewConcern(told.community().number(), Way.NAMED, told.title(), told.body(), null, List.of());
        long id = desk.once(call, () -> {
            long raised = domain.concerns().raise(call.actor(), concern).id();
            domain.follows().follow(call.actor(), ref(raised), true);
            return raised;
        });
        return Reply.of(new Made(new Id(id), self(call, id)));
    }

    private Reply reply(Call call) {
        ConcernDetail detail = published(call);
        if (detail.replies() && !detail.repliesNamed()) {
            throw Refused.because("not-under-your-name");
        }
        long concern = detail.summary().id();
        NamedRemark told = call.body(NamedRemark.class);
        NewLine line = new NewLine(told.body(), told.attachments() != null);
        long place = desk.once(call, () -> {
            AddedLine said = domain.concerns().reply(call.actor(), concern, line);
            domain.follows().follow(call.actor(), ref(concern), true);
            attach(call, concern, said, told.attachments());
            return said.place();
        });
        return Reply.of(new Made(new Id(place), self(call, concern)));
    }

    /** Of one that waits nothing is said, though its handlers could: here it is not there. */
    private Reply step(Call call) {
        long concern = published(call).summary().id();
        ConcernStep told = call.body(ConcernStep.class);
        NewLine line = new NewLine(told.body(), told.attachments() != null);
        long place = desk.once(call, () -> {
            AddedLine said = domain.concerns().step(call.actor(), concern, told.stage(), line);
            attach(call, concern, said, told.attachments());
            return said.place();
        });
        return Reply.of(new Made(new Id(place), self(call, concern)));
    }

    /** Once to each line: what is said twice in a row is one line, and has its files. */
    private void attach(Call call, long concern, AddedLine line, @Nullable List<Id> files) {
        boolean any = files != null && !files.isEmpty();
        if (any && !domain.attachments().of(ref(concern)).containsKey(line.part())) {
            desk.attach(call, ref(concern), line.part(), files);
        }
    }

    /** Only what is published can be followed. */
    private Ref thing(Call call) {
        return domain.contents().toSee(call.actor(), ref(call.id(KIND))).ref();
    }

    private static Ref ref(long concern) {
        return new Ref(KIND, concern);
    }

    /** @param community its name; empty where that is known */
    private ConcernItem item(Call call, ConcernSummary told, String community) {
        PersonCard author = told.way() == Way.NAMED ? told.author() : null;
        return new ConcernItem(
                new Id(told.id()),
                self(call, told.id()),
                community.isEmpty() ? null : desk.community(call, told.community(), community),
                told.title(),
                told.way(),
                told.stage(),
                author == null ? null : desk.person(call, author),
                told.day(),
                told.remarks());
    }

    private ConcernRemark line(Call call, ConcernLine told) {
        PersonCard by = told.by();
        return new ConcernRemark(
                told.place(),
                by == null ? null : desk.person(call, by),
                told.stage(),
                desk.text(told.text()),
                told.day());
    }

    private static Address self(Call call, long concern) {
        return call.addresses().api("/concerns/" + concern);
    }
}

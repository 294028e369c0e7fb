package org.espace.widgets.api.experience;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.espace.domain.Domain;
import org.espace.experience.ExperienceDetail;
import org.espace.experience.ExperienceFilter;
import org.espace.experience.ExperienceFilter.Order;
import org.espace.experience.NewUse;
import org.espace.experience.Story;
import org.espace.question.Tags;
import org.espace.shared.Ref;
import org.espace.widgets.api.call.Call;
import org.espace.widgets.api.call.Desk;
import org.espace.widgets.api.call.Operation;
import org.espace.widgets.api.call.Parameter;
import org.espace.widgets.api.call.Reply;
import org.espace.widgets.api.call.Resource;
import org.espace.widgets.api.follow.Following;
import org.espace.widgets.api.value.Id;
import org.espace.widgets.api.value.Made;
import org.espace.widgets.experience.ExperienceStory;

/** Experiences: finding, telling and using them. */
public final class Experiences implements Resource {
    private static final String ONE = "/experiences/{experience}";

    private final Desk desk;
    private final Domain domain;
    private final Telling telling;

    public Experiences(Desk desk) {
        this.desk = desk;
        this.domain = desk.domain();
        this.telling = new Telling(desk);
    }

    @Override
    public String noun() {
        return "experiences";
    }

    @Override
    public Class<?> words() {
        return ExperienceStory.class;
    }

    @Override
    public List<Operation> operations() {
        Following following = new Following(domain, this::thing);
        return Stream.of(reading(), changing(), following.operations("Experience", ONE))
                .flatMap(List::stream)
                .toList();
    }

    private List<Operation> reading() {
        return List.of(
                Operation.get("listExperiences", "/experiences")
                        .says("Experiences that the caller may read, the newest first.")
                        .query(
                                Parameter.community(),
                                Parameter.text("tag", 40, "With this tag."),
                                Parameter.word("order", Order.class, "What comes first."),
                                Parameter.flag("mine", "That the caller told."))
                        .givesPage(ExperienceItem.class, 20, 100)
                        .by(this::list),
                Operation.get("readExperience", ONE)
                        .says("One experience with a page of who used it.")
                        .gives(Experience.class)
                        .query(Parameter.after(), Parameter.size(1, 20, 100))
                        .by(this::one),
                Operation.get("readStoryText", ONE + "/text")
                        .says("What it says, under the ETag that a change has to name.")
                        .gives(StoryText.class)
                        .by(this::text));
    }

    private List<Operation> changing() {
        return List.of(
                Operation.post("tellExperience", "/experiences")
                        .says("Tells one; where everybody may join, one becomes a member by it.")
                        .takes(NewExperience.class)
                        .by(this::tell),
                Operation.put("useExperience", ONE + "/use")
                        .says("The caller used it, or says something else of how it went.")
                        .takes(OwnUse.class)
                        .by(this::use),
                Operation.delete("withdrawUse", ONE + "/use")
                        .says("The caller takes back that they used it.")
                        .by(this::withdraw),
                Operation.put("reviewExperience", ONE + "/review")
                        .says("Its author, or a coordinator, has looked at it: it still holds, or holds no more.")
                        .takes(ExperienceReview.class)
                        .by(this::review),
                Operation.put("changeStoryText", ONE + "/text")
                        .says("Its author changes what it says, attaches files, and has looked at it by that.")
                        .takes(StoryChange.class)
                        .gives(StoryText.class)
                        .guarded()
                        .by(this::change));
    }

    private Reply list(Call call) {
        long community = call.idOf("community");
        if (community != 0) {
            domain.communities().access(call.actor(), community).toRead();
        }
        Order order = call.word("order", Order.class);
        String tag = Tags.in(call.text("tag") + ",").stream().findFirst().orElse(null);
        ExperienceFilter filter =
                new ExperienceFilter(community, order == null ? Order.NEWEST : order, call.flag("mine"), tag);
        return Reply.of(call.page(
                domain.experiences().list(call.actor(), filter, call.after(), call.size()),
                each -> telling.item(call, each, community != 0)));
    }

    private Reply one(Call call) {
        ExperienceDetail detail =
                domain.experiences().story(call.actor(), call.id("experience"), call.after(), call.size());
        return Reply.of(telling.experience(call, detail))
                .continued(call.next(detail.uses().next()));
    }

    private Reply tell(Call call) {
        NewExperience told = call.body(NewExperience.class);
        Integer months = told.months();
        Story story = new Story(
                told.title(),
                told.situation(),
                told.actions(),
                told.outcome(),
                told.nextTime(),
                Desk.tags(told.tags()),
                months == null ? Story.USUAL_MONTHS : months);
        long id = desk.once(call, () -> {
            long experience =
                    domain.experiences().tell(call.actor(), told.community().number(), story);
            desk.attach(call, Telling.ref(experience), "", told.attachments());
            return experience;
        });
        return Reply.of(new Made(new Id(id), Telling.self(call, id)));
    }

    private Reply use(Call call) {
        OwnUse told = call.body(OwnUse.class);
        domain.experiences()
                .use(call.actor(), call.id("experience"), new NewUse(told.place(), told.result(), told.words()));
        return Reply.DONE;
    }

    private Reply withdraw(Call call) {
        domain.experiences().withdrawUse(call.actor(), call.id("experience"));
        return Reply.DONE;
    }

    private Reply review(Call call) {
        long id = call.id("experience");
        if (call.body(ExperienceReview.class).holds()) {
            domain.experiences().confirm(call.actor(), id);
        } else {
            domain.experiences().outdate(call.actor(), id);
        }
        return Reply.DONE;
    }

    private Ref thing(Call call) {
        Ref ref = Telling.ref(call.id("experience"));
        return domain.contents().toSee(call.actor(), ref).ref();
    }

    private ExperienceDetail read(Call call) {
        return domain.experiences().story(call.actor(), call.id("experience"), null, 1);
    }

    private Reply text(Call call) {
        ExperienceDetail now = read(call);
        StoryText text = new StoryText(
                now.title(), now.situation(), now.actions(), now.outcome(), now.nextTime(), now.tags(), now.months());
        return Reply.of(text, etag(now));
    }

    private Reply change(Call call) {
        ExperienceDetail now = read(call);
        call.expect(etag(now));
        StoryChange told = call.body(StoryChange.class);
        Story story = new Story(
                told.title(),
                told.situation(),
                told.actions(),
                told.outcome(),
                told.nextTime(),
                Desk.tags(told.tags()),
                told.months());
        domain.together(() -> {
            domain.experiences().edit(call.actor(), now.id(), writtenAt(now), story);
            desk.attach(call, Telling.ref(now.id()), "", told.attachments());
            return now.id();
        });
        return text(call);
    }

    private static Instant writtenAt(ExperienceDetail now) {
        Instant edited = now.editedAt();
        return edited == null ? now.toldAt() : edited;
    }

    private static String etag(ExperienceDetail now) {
        return "text-" + writtenAt(now).toEpochMilli();
    }
}

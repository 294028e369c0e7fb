package org.espace.widgets.experience;

import java.util.List;
import java.util.stream.Stream;
import org.espace.community.Access;
import org.espace.community.CommunitySummary;
import org.espace.domain.Domain;
import org.espace.experience.ExperienceDetail;
import org.espace.experience.Story;
import org.espace.question.GoodAnswer;
import org.espace.shared.Actor;
import org.espace.shared.NotFound;
import org.espace.shared.PlainText;
import org.espace.widgets.WidgetRequest;
import org.jspecify.annotations.Nullable;

/** Forms for an experience: empty, filled from an answer, or with what it says already. */
public final class Composing {
    private static final int COMMUNITIES = 50;

    private final Domain domain;

    Composing(Domain domain) {
        this.domain = domain;
    }

    /**
     * A form.
     *
     * @param id of the experience that is changed; 0 for a new one
     * @param story what stands in it at first
     * @param community where it goes; null when that is still to be chosen
     * @param choices where it may go
     * @param source the answer that it is made from; null for none
     */
    public record Form(
            long id,
            Story story,
            @Nullable Access community,
            List<CommunitySummary> choices,
            @Nullable GoodAnswer source) {}

    Form empty(WidgetRequest request) {
        Story story = new Story("", "", "", "", "", "", Story.USUAL_MONTHS);
        long community = request.id("community");
        return community == 0
                ? new Form(0, story, null, places(request.actor()), null)
                : new Form(
                        0,
                        story,
                        domain.communities().access(request.actor(), community).toRead(),
                        List.of(),
                        null);
    }

    /** @throws NotFound as {@link org.espace.question.GoodAnswers#toTell} */
    Form from(Actor actor, long answer) {
        GoodAnswer source = domain.experiences().source(actor, answer);
        String asked = source.asked().isEmpty() ? source.title() : source.asked();
        Story story = new Story(
                source.title(),
                PlainText.shorten(asked, Story.LONGEST_PART),
                PlainText.shorten(source.answered(), Story.LONGEST_PART),
                "",
                "",
                "",
                Story.USUAL_MONTHS);
        return new Form(0, story, source.access(), List.of(), source);
    }

    /** @throws NotFound unless the actor told it */
    Form edit(Actor actor, long id) {
        ExperienceDetail told = domain.experiences().story(actor, id, null, 1);
        if (!told.own() || told.access().archived()) {
            throw new NotFound("experience to change", id);
        }
        Story story = new Story(
                told.title(),
                told.situation(),
                told.actions(),
                told.outcome(),
                told.nextTime(),
                String.join(", ", told.tags()),
                told.months());
        return new Form(id, story, told.access(), List.of(), null);
    }

    /** The reader's own communities first, then those that one joins by telling there. */
    private List<CommunitySummary> places(Actor actor) {
        Stream<CommunitySummary> own = domain.communities().mine(actor, null, COMMUNITIES).items().stream()
                .filter(each -> each.access(actor).member());
        Stream<CommunitySummary> open = domain.communities().browse(actor, null, null, COMMUNITIES).items().stream()
                .filter(each -> each.mine() == null && each.access(actor).freeToJoin());
        return Stream.concat(own, open).filter(each -> !each.archived()).toList();
    }
}

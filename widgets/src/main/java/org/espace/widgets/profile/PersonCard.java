package org.espace.widgets.profile;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.espace.community.CommunitySummary;
import org.espace.directory.Answers;
import org.espace.directory.Expert;
import org.espace.domain.Domain;
import org.espace.profile.Profile;
import org.espace.shared.Ids;
import org.espace.shared.PlainText;
import org.espace.unit.UnitCard;
import org.espace.widgets.Action;
import org.espace.widgets.Download;
import org.espace.widgets.Source;
import org.espace.widgets.View;
import org.espace.widgets.Widget;
import org.espace.widgets.WidgetRequest;
import org.espace.widgets.vcard.VCardFile;
import org.jspecify.annotations.Nullable;

/** One person, as the reader may see them; the reader's own can be changed here. */
public final class PersonCard implements Widget {
    private static final int COMMUNITIES = 20;
    private static final int EXPERTS = 10;
    private static final int LONGEST_TOPIC = 100;

    private final Domain domain;
    private final OwnProfile own;

    public PersonCard(Domain domain) {
        this.domain = domain;
        this.own = new OwnProfile(domain);
    }

    /**
     * What the template shows.
     *
     * @param units from the top down to where the person stands; empty for none
     * @param communities that the person belongs to and the reader may know of
     */
    public record Model(Profile profile, List<UnitCard> units, List<CommunitySummary> communities, Answers answers) {}

    /** Who can help with one of the things that a person can help with. */
    public record Topic(Profile profile, String topic, List<Expert> experts) {}

    @Override
    public String name() {
        return "person-card";
    }

    @Override
    public Map<String, Action> actions() {
        return own.actions();
    }

    @Override
    public Map<String, Source> downloads() {
        return Map.of("vcard", this::vcard);
    }

    @Override
    public View render(WidgetRequest request) {
        long person = Ids.parse(request.parameter("person"));
        if (person == 0) {
            return View.of("profile/NoPerson.jte", "");
        }
        boolean editing = request.parameter("edit") != null || own.wasRefused(request);
        if (editing && request.actor().is(person)) {
            return own.view(request);
        }
        Profile profile = domain.profiles().profile(request.actor(), person);
        return topic(request) == null ? card(request, profile) : others(request, profile);
    }

    private View card(WidgetRequest request, Profile profile) {
        long person = profile.card().id();
        Model model = new Model(
                profile,
                profile.unitId() == 0 ? List.of() : domain.units().path(profile.unitId()),
                domain.finder().of(request.actor(), person, COMMUNITIES),
                domain.directory().answersOf(request.actor(), person));
        return View.of("profile/PersonCard.jte", model).anywhere();
    }

    private View others(WidgetRequest request, Profile profile) {
        String topic = PlainText.shorten(PlainText.line(topic(request)), LONGEST_TOPIC);
        List<Expert> experts = domain.directory().whoCanHelp(request.actor(), topic, EXPERTS);
        return View.of("profile/SameTopic.jte", new Topic(profile, topic, experts));
    }

    private static @Nullable String topic(WidgetRequest request) {
        return request.parameter("topic");
    }

    private Download vcard(WidgetRequest request) {
        long person = Ids.parse(request.parameter("person"));
        Profile profile = domain.profiles().profile(request.actor(), person);
        Optional<byte[]> photo = profile.card().photo().isEmpty()
                ? Optional.empty()
                : domain.profiles().photoOf(request.actor(), person);
        byte[] file = new VCardFile(domain.secrets().key("vcard")).of(profile, photo, request.now());
        return new Download(VCardFile.TYPE, profile.card().name() + ".vcf", file, false);
    }
}

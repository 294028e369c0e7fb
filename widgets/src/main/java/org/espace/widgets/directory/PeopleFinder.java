package org.espace.widgets.directory;

import java.util.List;
import java.util.Map;
import org.espace.directory.Expert;
import org.espace.domain.Domain;
import org.espace.person.PersonCard;
import org.espace.profile.Profile;
import org.espace.shared.NotFound;
import org.espace.shared.Slice;
import org.espace.widgets.Action;
import org.espace.widgets.Download;
import org.espace.widgets.Outcome;
import org.espace.widgets.Redirect;
import org.espace.widgets.Setting;
import org.espace.widgets.Source;
import org.espace.widgets.View;
import org.espace.widgets.Widget;
import org.espace.widgets.WidgetRequest;
import org.espace.widgets.vcard.VCardFile;
import org.jspecify.annotations.Nullable;

/** Finds people by name, narrowed by unit, place, language and skill; or those who can help with something, best first. */
public final class PeopleFinder implements Widget {
    /** How many people a vCard file holds at most. */
    public static final int MOST_CARDS = 500;

    private static final int DIGEST = 10;
    private static final int FULL = 30;

    private final Domain domain;

    public PeopleFinder(Domain domain) {
        this.domain = domain;
    }

    /**
     * What the template shows.
     *
     * @param unit name of the one that the page shows; null for all
     * @param people empty when a topic is asked for
     * @param experts empty unless a topic is asked for
     * @param continued whether this is not the list's beginning
     */
    public record Model(
            Asked asked, @Nullable String unit, Slice<PersonCard> people, List<Expert> experts, boolean continued) {}

    @Override
    public String name() {
        return "people-finder";
    }

    @Override
    public List<Setting> settings() {
        return List.of(Setting.size(DIGEST));
    }

    @Override
    public Map<String, Action> actions() {
        return Map.of("search", PeopleFinder::search, "ask-topic", PeopleFinder::askTopic);
    }

    @Override
    public Map<String, Source> downloads() {
        return Map.of("vcards", this::vcards);
    }

    @Override
    public View render(WidgetRequest request) {
        Asked asked = Asked.in(request);
        Slice<PersonCard> people = new Slice<>(List.of(), null);
        List<Expert> experts = List.of();
        if (!request.actor().signedIn()) {
            return view(new Model(asked, null, people, experts, false));
        }
        int size = request.full() ? FULL : request.number("size", DIGEST, 1, 50);
        if (asked.topic().isEmpty()) {
            people = domain.directory().find(request.actor(), asked.people(), request.after(), size);
        } else {
            experts = domain.directory().whoCanHelp(request.actor(), asked.topic(), size);
        }
        String unit = asked.topic().isEmpty() ? unit(asked) : null;
        return view(new Model(asked, unit, people, experts, request.after() != null));
    }

    private @Nullable String unit(Asked asked) {
        long unit = asked.people().unit();
        return unit == 0 ? null : domain.units().name(unit);
    }

    private static View view(Model model) {
        return View.of("directory/PeopleFinder.jte", model).anywhere();
    }

    private static Outcome search(WidgetRequest request) {
        return Redirect.to("query", Asked.typed(request, "query"))
                .with("place", Asked.typed(request, "place"))
                .with("language", Asked.typed(request, "language"))
                .with("skill", Asked.typed(request, "skill"));
    }

    private static Outcome askTopic(WidgetRequest request) {
        return Redirect.to("topic", Asked.typed(request, "topic")).with("query", "");
    }

    private Download vcards(WidgetRequest request) {
        if (!request.actor().signedIn()) {
            throw new NotFound("people", 0);
        }
        List<Profile> found =
                domain.directory().cards(request.actor(), Asked.in(request).people(), MOST_CARDS);
        VCardFile file = new VCardFile(domain.secrets().key("vcard"));
        return new Download(VCardFile.TYPE, "people.vcf", file.of(found, request.now()), false);
    }
}

package org.espace.widgets.concern;

import java.util.List;
import java.util.Map;
import org.espace.community.Access;
import org.espace.concern.HandlerCard;
import org.espace.domain.Domain;
import org.espace.person.PersonCard;
import org.espace.shared.Ids;
import org.espace.widgets.Action;
import org.espace.widgets.Outcome;
import org.espace.widgets.Redirect;
import org.espace.widgets.Refusal;
import org.espace.widgets.View;
import org.espace.widgets.WidgetRequest;
import org.espace.widgets.community.PersonSearch;

/** Where a coordinator names the two who see who raised a confidential concern. */
public final class Handlers {
    private static final String NAME = "name-handler";

    private final Domain domain;

    Handlers(Domain domain) {
        this.domain = domain;
    }

    /**
     * What the template shows.
     *
     * @param searched whether a name was looked for
     */
    public record Model(Access access, List<HandlerCard> handlers, boolean searched, List<PersonCard> found) {}

    Map<String, Action> actions() {
        return Map.of(NAME, this::name, "end-handler", this::end);
    }

    View view(WidgetRequest request, Access access) {
        Refusal back = request.refusal();
        boolean searched = back != null && back.action().equals(NAME);
        String name =
                back == null || !searched ? "" : String.join(" ", back.typed().getOrDefault("name", List.of()));
        List<PersonCard> found = PersonSearch.named(domain.directory(), request.actor(), name);
        return View.of(
                        "concern/Handlers.jte",
                        new Model(access, domain.concerns().handlers(access), searched, found))
                .labelled("handlers");
    }

    private Outcome name(WidgetRequest request) {
        if ("find".equals(request.parameter("step"))) {
            return Refusal.NEXT_STEP;
        }
        domain.concerns().nameHandler(request.actor(), community(request), Ids.parse(request.parameter("person")));
        return back().saying("handler-named");
    }

    private Outcome end(WidgetRequest request) {
        domain.concerns().endHandler(request.actor(), community(request), Ids.parse(request.parameter("person")));
        return back().saying("handler-ended");
    }

    private static Redirect back() {
        return Redirect.to("handlers", "yes");
    }

    private static long community(WidgetRequest request) {
        return Ids.parse(request.parameter("id"));
    }
}

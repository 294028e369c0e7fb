package org.espace.widgets.embed;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.espace.domain.Domain;
import org.espace.shared.Actor;
import org.espace.shared.Fault;
import org.espace.shared.Ids;
import org.espace.shared.NotFound;
import org.espace.shared.Refused;
import org.espace.site.Site;
import org.espace.widgets.Action;
import org.espace.widgets.Outcome;
import org.espace.widgets.Redirect;
import org.espace.widgets.Refusal;
import org.espace.widgets.View;
import org.espace.widgets.Widget;
import org.espace.widgets.WidgetCatalog;
import org.espace.widgets.WidgetRequest;
import org.espace.widgets.community.CommunityChoices;
import org.espace.widgets.html.Choice;
import org.espace.widgets.html.Labels;
import org.jspecify.annotations.Nullable;

/** What to copy into a page for a panel, and the sites whose pages may hold panels. For administrators; for others it is not there. */
public final class EmbedBuilder implements Widget {
    /** The parameter that names the panel to put into a page. */
    static final String SHOWN = "shown";

    private final Domain domain;
    private final WidgetCatalog panels;
    private final Weights weights;
    private final SiteDesk desk;

    /** @param panels that can be put into a page */
    public EmbedBuilder(Domain domain, Collection<Widget> panels) {
        this.domain = domain;
        this.panels = new WidgetCatalog(List.copyOf(panels));
        this.weights = Weights.of(panels);
        this.desk = new SiteDesk(domain.sites());
    }

    /**
     * What the template shows.
     *
     * @param panels to choose from, by title
     * @param placed the panel that was chosen; null when none was
     * @param communities to choose from
     * @param base address of eSpace, such as {@code https://portal.example/espace}
     * @param open the site that is looked after; null when none is
     */
    public record Model(
            List<Choice> panels,
            @Nullable Placement placed,
            List<Choice> communities,
            Weights weights,
            String base,
            List<Site> sites,
            @Nullable Site open) {}

    @Override
    public String name() {
        return "embed-builder";
    }

    /** Secrets are shown in it. */
    @Override
    public boolean isolated() {
        return true;
    }

    @Override
    public View render(WidgetRequest request) {
        List<Site> sites = domain.sites().all(request.actor());
        long open = Ids.parse(request.parameter(SiteDesk.SITE));
        String base = base(request);
        Widget shown = shown(request);
        Placement placed = shown == null ? null : Placement.of(shown, request, base);
        Model model = new Model(
                choices(request.locale()),
                placed,
                placed == null ? List.of() : CommunityChoices.of(domain, request.actor()),
                weights,
                base,
                sites,
                sites.stream().filter(each -> each.id() == open).findFirst().orElse(null));
        View view = View.of("embed/EmbedBuilder.jte", model);
        Refusal back = request.refusal();
        return back != null && back.fleeting() ? view.keptByNobody() : view;
    }

    @Override
    public Map<String, Action> actions() {
        Map<String, Action> actions = new HashMap<>(desk.actions());
        actions.put("choose", this::choose);
        actions.put("shape", this::shape);
        return actions;
    }

    private Outcome choose(WidgetRequest request) {
        demand(request.actor());
        return Redirect.to(SHOWN, known(request).name());
    }

    private Outcome shape(WidgetRequest request) {
        demand(request.actor());
        return new Redirect(Placement.checked(known(request), request), null);
    }

    private Widget known(WidgetRequest request) {
        Widget shown = shown(request);
        if (shown == null) {
            throw new Refused(List.of(Fault.of(SHOWN, "not-a-choice", String.valueOf(request.parameter(SHOWN)))));
        }
        return shown;
    }

    private @Nullable Widget shown(WidgetRequest request) {
        String name = request.parameter(SHOWN);
        return name == null ? null : panels.find(name);
    }

    private List<Choice> choices(Locale locale) {
        return panels.all().stream()
                .map(each -> new Choice(each.name(), title(each, locale) + " (" + each.name() + ")"))
                .sorted(Comparator.comparing(Choice::text))
                .toList();
    }

    private static String title(Widget widget, Locale locale) {
        return Labels.of(widget.getClass(), locale).text("title");
    }

    /** Where eSpace lies, as this door is visited. */
    private static String base(WidgetRequest request) {
        String origin = request.origin() == null ? "" : request.origin();
        return (origin + request.urls().asset("")).replaceFirst("/+$", "");
    }

    private static void demand(Actor actor) {
        if (!actor.administrator()) {
            throw new NotFound("panel", 0);
        }
    }
}

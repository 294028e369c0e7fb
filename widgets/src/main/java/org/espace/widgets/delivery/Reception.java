package org.espace.widgets.delivery;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Function;
import org.espace.domain.Domain;
import org.espace.ledger.Glances;
import org.espace.ledger.Stamps;
import org.espace.secret.DayToken;
import org.espace.shared.Actor;
import org.espace.shared.Fault;
import org.espace.shared.Ids;
import org.espace.shared.NotFound;
import org.espace.shared.Refused;
import org.espace.widgets.Action;
import org.espace.widgets.Download;
import org.espace.widgets.Outcome;
import org.espace.widgets.Refusal;
import org.espace.widgets.Source;
import org.espace.widgets.View;
import org.espace.widgets.Widget;
import org.espace.widgets.WidgetCatalog;
import org.espace.widgets.WidgetRequest;
import org.espace.widgets.WidgetUrls;
import org.espace.widgets.catalog.StandardWidgets;
import org.espace.widgets.html.HtmlRenderer;
import org.espace.widgets.html.Labels;
import org.espace.widgets.html.PanelForm;
import org.espace.widgets.html.Rendered;
import org.jspecify.annotations.Nullable;

/**
 * Where every door leads: it knows who came, believes only our own forms, and always has an answer. Thread-safe.
 *
 * <p>A widget that fails becomes a panel with a reference, an action that fails a refusal with one: nothing is thrown at a door.
 */
public final class Reception {
    private static final Duration PERSON_KNOWN_FOR = Duration.ofMinutes(5);
    private static final long PEOPLE_KNOWN = 10_000;
    private static final String PHOTO = "photo";

    private final WidgetCatalog catalog;
    private final HtmlRenderer renderer;
    private final DayToken tokens;
    private final Cache<String, Long> people;
    private final Organisation organisation;
    private final Waiting waiting;
    private final Assets assets;
    private final @Nullable Shelf shelf;
    private final Clock clock;
    private final String prefix;

    /** Over the domain, with every widget there is. */
    public static Reception of(Domain domain, String prefix) {
        return new Reception(
                StandardWidgets.over(domain),
                domain.secrets().key("csrf"),
                new DomainOrganisation(domain),
                domain.clock(),
                new Stamps(domain.work(), domain.clock()),
                prefix);
    }

    /**
     * @param key to sign form tokens with, the same on every node
     * @param stamps by which we know that a panel made before is still good; null to make each afresh
     * @param prefix of our addresses, behind the context path: {@code /espace}, or empty where that is the context path
     */
    public Reception(
            WidgetCatalog catalog,
            byte[] key,
            Organisation organisation,
            Clock clock,
            @Nullable Stamps stamps,
            String prefix) {
        this.catalog = catalog;
        this.renderer = new HtmlRenderer();
        this.tokens = new DayToken(key);
        this.people = Caffeine.newBuilder()
                .maximumSize(PEOPLE_KNOWN)
                .expireAfterWrite(PERSON_KNOWN_FOR)
                .build();
        this.organisation = organisation;
        this.waiting = new Waiting(organisation::flashes);
        this.assets = new Assets(catalog);
        this.clock = clock;
        this.shelf = stamps == null ? null : new Shelf(stamps);
        this.prefix = prefix;
    }

    public String prefix() {
        return prefix;
    }

    public Waiting waiting() {
        return waiting;
    }

    public Assets assets() {
        return assets;
    }

    /** What the panel is called wherever it stands, whatever it shows. */
    public String title(Widget widget, Visit visit) {
        return Labels.of(widget.getClass(), visit.locale()).text("title");
    }

    /** The same for whoever reads these languages. @param accepted the best first */
    public String title(Widget widget, List<Locale> accepted) {
        return Labels.of(widget.getClass(), spoken(accepted)).text("title");
    }

    public @Nullable Widget widget(String name) {
        return catalog.find(name);
    }

    /**
     * @param accepted languages, the best first
     * @param told what the host says about the person, by the names of {@link UserAttributes}; heard every five minutes
     */
    public Visit visit(
            @Nullable String principal, boolean administrator, List<Locale> accepted, Map<String, String> told) {
        String name = principal == null ? "" : principal;
        Actor actor = name.isEmpty()
                ? Actor.ANONYMOUS
                : new Actor(people.get(name, first -> organisation.person(first, told)), administrator);
        return new Visit(actor, name, spoken(accepted), clock.instant());
    }

    public WidgetRequest request(
            Visit visit,
            Map<String, List<String>> parameters,
            Map<String, List<String>> preferences,
            boolean full,
            @Nullable Refusal refusal,
            WidgetUrls urls) {
        return new WidgetRequest(
                visit.actor(),
                visit.locale(),
                visit.at(),
                parameters,
                Map.of(),
                preferences,
                full,
                refusal,
                tokens.issue(visit.actor().person(), visit.principal(), visit.at()),
                urls);
    }

    /** The panel; one that says so when there is no such widget, nothing to see, or a fault. */
    public Fragment show(@Nullable Widget widget, WidgetRequest request) {
        return show(widget, request, null);
    }

    /**
     * The same as one of several panels.
     *
     * @param page what the panels of one page share for one request, and no other; they may be made at the same time. Null where they share
     *     nothing
     */
    public Fragment show(@Nullable Widget widget, WidgetRequest request, @Nullable ConcurrentMap<Object, Object> page) {
        if (widget == null || shelf == null) {
            return guarded(widget, request, known -> made(known, request));
        }
        Shelf asked = shelf;
        Glances glances = page == null
                ? asked.glances(false)
                : (Glances) page.computeIfAbsent(asked, first -> asked.glances(true));
        return asked.show(widget, request, glances, () -> guarded(widget, request, known -> made(known, request)));
    }

    private Fragment made(Widget widget, WidgetRequest request) {
        View view = widget.render(request);
        Rendered rendered = renderer.render(widget, view, request);
        return new Fragment(
                Fragment.Kind.SHOWN,
                renderer.title(widget, view, request),
                rendered.html(),
                view.fleeting() || refusedFleeting(request),
                view.feeds(),
                view.reach() == null ? null : new Life(view.reach(), rendered.until()));
    }

    /** The form in which a panel is set up. */
    public Fragment settings(@Nullable Widget widget, WidgetRequest request) {
        return guarded(
                widget,
                request,
                known -> shown(
                        known, request, renderer.settings(known, request, organisation.communities(request.actor()))));
    }

    /** What a panel is for. */
    public Fragment help(@Nullable Widget widget, WidgetRequest request) {
        return guarded(widget, request, known -> shown(known, request, renderer.help(known, request)));
    }

    /** One of the widget's files, or a person's photo, which every widget has; empty with a status when there is none. */
    public Handout handOut(@Nullable Widget widget, String name, WidgetRequest request) {
        try {
            if (widget != null && name.equals(PHOTO)) {
                return Handout.of(photo(request));
            }
            Source source = widget == null ? null : widget.downloads().get(name);
            return source == null ? Handout.nothing(404) : Handout.of(source.read(request));
        } catch (NotFound absentOrHidden) {
            return Handout.nothing(404);
        } catch (RuntimeException fault) {
            Reference.log("Download \"" + name + "\"", fault);
            return Handout.nothing(500);
        }
    }

    private Download photo(WidgetRequest request) {
        long person = Ids.parse(request.parameter("person"));
        byte[] photo = organisation.photo(request.actor(), person).orElseThrow(() -> new NotFound("photo", person));
        return new Download("image/jpeg", "photo.jpg", photo, request.parameter("v") != null, true);
    }

    /** Says no before anything is tried, for a form that could not be read whole. */
    public Refusal refuse(@Nullable Widget widget, String action, WidgetRequest request, String code) {
        boolean known = widget != null && widget.actions().containsKey(action);
        return refusal(known ? action : "unknown", request, Fault.of("", code));
    }

    /** Performs one of the widget's actions. */
    public Outcome act(Visit visit, Widget widget, String action, WidgetRequest request, boolean sameOrigin) {
        Action known = widget.actions().get(action);
        // A name that we never gave out is not said again: it would become part of ids.
        return act(visit, known == null ? "unknown" : action, known, request, sameOrigin);
    }

    /** Keeps what was set up, once it was found fit. */
    public Outcome set(Visit visit, Widget widget, WidgetRequest request, boolean sameOrigin, SettingsKeeper keeper) {
        Action keep = typed -> keeper.keep(SettingsForm.check(widget, typed, organisation.communities(typed.actor())));
        return act(visit, "settings", keep, request, sameOrigin);
    }

    private Outcome act(Visit visit, String name, @Nullable Action action, WidgetRequest request, boolean sameOrigin) {
        if (!sameOrigin || !carriesToken(visit, request)) {
            return refusal(name, request, Fault.of("", visit.actor().signedIn() ? "form-expired" : "sign-in"));
        }
        if (action == null) {
            return refusal(name, request, Fault.of("", "not-there"));
        }
        try {
            Outcome outcome = action.perform(request);
            return outcome.equals(Refusal.NEXT_STEP) ? refusal(name, request, List.of()) : outcome;
        } catch (Refused refused) {
            return refusal(name, request, refused.faults());
        } catch (NotFound gone) {
            return refusal(name, request, Fault.of("", "not-there"));
        } catch (RuntimeException fault) {
            return refusal(name, request, Fault.of("", "failed", Reference.log("Action \"" + name + "\"", fault)));
        }
    }

    private boolean carriesToken(Visit visit, WidgetRequest request) {
        String sent = request.parameter(PanelForm.TOKEN);
        return tokens.accepts(sent, visit.actor().person(), visit.principal(), visit.at());
    }

    private Fragment guarded(@Nullable Widget widget, WidgetRequest request, Function<Widget, Fragment> make) {
        if (widget == null) {
            return new Fragment(Fragment.Kind.NOT_FOUND, "", renderer.notFound(null, request), false);
        }
        try {
            return make.apply(widget);
        } catch (NotFound absentOrHidden) {
            String title = renderer.title(widget, null, request);
            return new Fragment(Fragment.Kind.NOT_FOUND, title, renderer.notFound(widget, request), false);
        } catch (RuntimeException fault) {
            String reference = Reference.log("Widget \"" + widget.name() + "\"", fault);
            String title = renderer.title(widget, null, request);
            return new Fragment(Fragment.Kind.FAILED, title, renderer.failed(widget, request, reference), false);
        }
    }

    private Fragment shown(Widget widget, WidgetRequest request, String html) {
        return new Fragment(Fragment.Kind.SHOWN, renderer.title(widget, null, request), html, false);
    }

    private static boolean refusedFleeting(WidgetRequest request) {
        Refusal refusal = request.refusal();
        return refusal != null && refusal.fleeting();
    }

    private static Refusal refusal(String action, WidgetRequest request, Fault fault) {
        return refusal(action, request, List.of(fault));
    }

    private static Refusal refusal(String action, WidgetRequest request, List<Fault> faults) {
        Map<String, List<String>> typed = new HashMap<>(request.parameters());
        typed.remove(PanelForm.TOKEN);
        return new Refusal(action, typed, faults);
    }

    /** The first language that is accepted and spoken, with its reader's way to write dates; else our first. */
    private static Locale spoken(List<Locale> accepted) {
        List<Locale> languages = Labels.languages();
        for (Locale wanted : accepted) {
            if (languages.stream().anyMatch(each -> each.getLanguage().equals(wanted.getLanguage()))) {
                return new Locale.Builder()
                        .setLanguage(wanted.getLanguage())
                        .setRegion(wanted.getCountry())
                        .build();
            }
        }
        return languages.get(0);
    }
}

package org.espace.widgets.concern;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.espace.community.Access;
import org.espace.concern.ConcernSummary;
import org.espace.concern.Count;
import org.espace.concern.HandlerCard;
import org.espace.concern.Stage;
import org.espace.domain.Domain;
import org.espace.shared.Fault;
import org.espace.shared.Ids;
import org.espace.shared.NotFound;
import org.espace.shared.Refused;
import org.espace.shared.Slice;
import org.espace.widgets.Action;
import org.espace.widgets.Outcome;
import org.espace.widgets.Refusal;
import org.espace.widgets.Setting;
import org.espace.widgets.View;
import org.espace.widgets.Widget;
import org.espace.widgets.WidgetRequest;
import org.espace.widgets.attachment.Attaching;
import org.jspecify.annotations.Nullable;

/** Concerns of one community, or of all that the reader may read; here they are raised, and found again by a case code. */
public final class ConcernList implements Widget {
    private static final int DIGEST = 5;
    private static final int FULL = 20;

    private final Domain domain;
    private final Raise raise;
    private final CaseDesk desk;
    private final Handlers handlers;

    public ConcernList(Domain domain) {
        this.domain = domain;
        this.raise = new Raise(domain);
        this.desk = new CaseDesk(domain.concerns());
        this.handlers = new Handlers(domain);
    }

    /** What the tabs narrow the list to. */
    public enum Tab {
        ALL(null),
        RAISED(Stage.RAISED),
        HEARD(Stage.HEARD),
        DOING(Stage.DOING),
        DONE(Stage.DONE);

        private final @Nullable Stage stage;

        Tab(@Nullable Stage stage) {
            this.stage = stage;
        }

        /** As it stands in URLs and labels. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Tab of(@Nullable String word) {
            for (Tab tab : values()) {
                if (tab.word().equals(word)) {
                    return tab;
                }
            }
            return ALL;
        }
    }

    /**
     * What the template shows.
     *
     * @param access null for a list of all communities
     * @param handlers those who handle confidential ones, for a coordinator; null for all others
     * @param chosen id of the concern that the page shows; 0 for none
     * @param continued whether this is not the list's beginning
     */
    public record Model(
            @Nullable Access access,
            Tab tab,
            Slice<ConcernSummary> concerns,
            @Nullable Count count,
            @Nullable List<HandlerCard> handlers,
            long chosen,
            boolean continued) {

        /** Whether the reader may raise one here. */
        public boolean raises() {
            return access != null && access.member() && !access.archived();
        }
    }

    @Override
    public String name() {
        return "concern-list";
    }

    @Override
    public List<Setting> settings() {
        return List.of(Setting.COMMUNITY, Setting.size(DIGEST));
    }

    @Override
    public boolean isolated() {
        return true;
    }

    @Override
    public Map<String, Action> actions() {
        Map<String, Action> actions = new HashMap<>(handlers.actions());
        actions.put(Sending.ACTION, this::send);
        return Map.copyOf(actions);
    }

    /** No form of ours sends a file here; whoever sends one is told, however they write: the three must not be told apart. */
    private Outcome send(WidgetRequest request) {
        Sending sending = Sending.of(request.parameter(Sending.field()));
        if (sending == null) {
            throw new NotFound("form", String.valueOf(request.parameter(Sending.field())));
        }
        if (!request.files(Attaching.ATTACHMENT).isEmpty()) {
            throw new Refused(List.of(Fault.of(Attaching.ATTACHMENT, "not-here")));
        }
        return switch (sending) {
            case RAISE -> raise.send(request);
            case OPEN -> desk.open(request);
            case REPLY -> desk.reply(request);
        };
    }

    @Override
    public View render(WidgetRequest request) {
        Refusal back = request.refusal();
        View answer = back == null ? null : answer(request, back);
        if (answer != null) {
            return answer;
        }
        long community = request.id("community");
        if (community == 0) {
            return everywhere(request);
        }
        Access access = domain.communities().access(request.actor(), community);
        if (!access.readable()) {
            return View.of("concern/MembersOnly.jte", access);
        } else if (request.parameter("handlers") != null && access.coordinator()) {
            return handlers.view(request, access);
        } else if (request.parameter("raise") != null) {
            return access.member() && !access.archived()
                    ? raise.view(request, access)
                    : View.of("concern/CodeOnly.jte", access);
        }
        return list(request, access);
    }

    /** What is shown in answer to a form; null for the list. */
    private @Nullable View answer(WidgetRequest request, Refusal back) {
        Sending sending = Sending.of(back);
        if (sending == null) {
            return null;
        }
        return sending == Sending.RAISE ? raise.answer(back) : desk.answer(request, back);
    }

    private View list(WidgetRequest request, Access access) {
        Tab tab = Tab.of(request.parameter("tab"));
        Slice<ConcernSummary> concerns = domain.concerns().list(access, tab.stage, request.after(), size(request));
        List<HandlerCard> named = access.coordinator() ? domain.concerns().handlers(access) : null;
        Count count = concerns.isEmpty() ? null : domain.concerns().count(access);
        return View.of(
                        "concern/ConcernList.jte",
                        new Model(access, tab, concerns, count, named, chosen(request), continued(request)))
                .within(access.community());
    }

    private View everywhere(WidgetRequest request) {
        Tab tab = Tab.of(request.parameter("tab"));
        Slice<ConcernSummary> concerns =
                domain.concerns().everywhere(request.actor(), tab.stage, request.after(), size(request));
        return View.of(
                "concern/ConcernList.jte",
                new Model(null, tab, concerns, null, null, chosen(request), continued(request)));
    }

    private static long chosen(WidgetRequest request) {
        return Ids.parse(request.parameter("concern"));
    }

    private static boolean continued(WidgetRequest request) {
        return request.after() != null;
    }

    private static int size(WidgetRequest request) {
        return request.full() ? FULL : request.number("size", DIGEST, 1, 50);
    }
}

package org.espace.widgets.concern;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.espace.community.Access;
import org.espace.concern.NewConcern;
import org.espace.concern.RaiseForm;
import org.espace.concern.Raised;
import org.espace.concern.Way;
import org.espace.domain.Domain;
import org.espace.shared.Actor;
import org.espace.shared.Ids;
import org.espace.shared.Ref;
import org.espace.widgets.Outcome;
import org.espace.widgets.Refusal;
import org.espace.widgets.View;
import org.espace.widgets.WidgetRequest;
import org.jspecify.annotations.Nullable;

/**
 * Raising a concern. The answer to the form is the same kind of page whichever way was chosen: so neither an address nor a status tells it to
 * those who read logs.
 */
final class Raise {
    private static final String SLIP = "slip";
    private static final String WAY = "way";
    private static final String CODE = "code";
    private static final String CONCERN = "concern";

    private final Domain domain;

    Raise(Domain domain) {
        this.domain = domain;
    }

    View view(WidgetRequest request, Access access) {
        Refusal back = request.refusal();
        RaiseForm form = domain.concerns().form(access, kept(back));
        return View.of("concern/Raise.jte", form).labelled("raise").keptByNobody();
    }

    /** What is said when it was taken in; null when it was refused. */
    @Nullable
    View answer(Refusal back) {
        if (!back.faults().isEmpty()) {
            return null;
        }
        Raised raised = new Raised(Ids.parse(typed(back, CONCERN)), way(typed(back, WAY)), typed(back, CODE));
        return View.of("concern/Sent.jte", raised).labelled("sent").keptByNobody();
    }

    Outcome send(WidgetRequest request) {
        Actor actor = request.actor();
        NewConcern told = new NewConcern(
                request.id("community"),
                request.parameter(WAY) == null ? null : way(request.parameter(WAY)),
                request.parameter("title"),
                request.parameter("body"),
                request.parameter(SLIP),
                ids(request.parameter("trusted")));
        Raised raised = told.way() == Way.NAMED
                ? named(request, told)
                : domain.concerns().raise(actor, told);
        return new Refusal(
                Sending.ACTION,
                Map.of(
                        Refusal.FLEETING,
                        List.of("yes"),
                        Sending.field(),
                        List.of(Sending.RAISE.word()),
                        WAY,
                        List.of(raised.way().name()),
                        CODE,
                        List.of(raised.code()),
                        CONCERN,
                        List.of(Long.toString(raised.id()))),
                List.of());
    }

    /** Only a named one may be remembered as sent by somebody, and be followed by them. */
    private Raised named(WidgetRequest request, NewConcern told) {
        Actor actor = request.actor();
        long id = domain.postings().once(actor, request.once("raise"), () -> {
            long raised = domain.concerns().raise(actor, told).id();
            domain.follows().follow(actor, new Ref(CONCERN, raised), true);
            return raised;
        });
        return new Raised(id, Way.NAMED, "");
    }

    /** The slip of a form that came back, unless that was what was wrong with it. */
    private static @Nullable String kept(@Nullable Refusal back) {
        if (back == null || Sending.of(back) != Sending.RAISE) {
            return null;
        }
        boolean good = back.faults().stream().noneMatch(fault -> fault.field().equals(SLIP));
        return good ? typed(back, SLIP) : null;
    }

    private static String typed(Refusal back, String field) {
        List<String> values = back.typed().getOrDefault(field, List.of());
        return values.isEmpty() ? "" : values.get(0);
    }

    private static Way way(@Nullable String word) {
        return Stream.of(Way.values())
                .filter(each -> each.name().equals(word))
                .findFirst()
                .orElse(Way.NAMED);
    }

    private static List<Long> ids(@Nullable String joined) {
        return joined == null
                ? List.of()
                : Stream.of(joined.split(",", -1)).map(Ids::parse).toList();
    }
}

package org.espace.widgets.concern;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.espace.concern.Case;
import org.espace.concern.ConcernService;
import org.espace.shared.Refused;
import org.espace.widgets.Outcome;
import org.espace.widgets.Refusal;
import org.espace.widgets.View;
import org.espace.widgets.WidgetRequest;
import org.jspecify.annotations.Nullable;

/** Where somebody who has a case code reads the answer and replies. The code travels in forms only, never in an address. */
public final class CaseDesk {
    private static final String CODE = "code";
    private static final String REPLIED = "replied";

    private final ConcernService concerns;

    CaseDesk(ConcernService concerns) {
        this.concerns = concerns;
    }

    /**
     * What the template shows.
     *
     * @param replied whether a reply was taken in just now
     */
    public record Opened(Case found, String code, boolean replied) {}

    /** The case that was opened, or replied to; null when there is none to show. */
    @Nullable
    View answer(WidgetRequest request, Refusal back) {
        List<String> typed = back.typed().getOrDefault(CODE, List.of());
        if (typed.isEmpty()
                || (Sending.of(back) == Sending.OPEN && !back.faults().isEmpty())) {
            return null;
        }
        try {
            Case found = concerns.byCode(request.actor(), typed.get(0));
            boolean replied = back.typed().containsKey(REPLIED) && back.faults().isEmpty();
            return View.of("concern/Case.jte", new Opened(found, typed.get(0), replied))
                    .labelled("case")
                    .keptByNobody();
        } catch (Refused noSuchCodeOrTooManyTries) {
            return null;
        }
    }

    Outcome open(WidgetRequest request) {
        concerns.byCode(request.actor(), request.parameter(CODE));
        return shown(request, Map.of());
    }

    Outcome reply(WidgetRequest request) {
        concerns.replyByCode(request.actor(), request.parameter(CODE), request.parameter("body"));
        return shown(request, Map.of(REPLIED, List.of("yes")));
    }

    private static Refusal shown(WidgetRequest request, Map<String, List<String>> more) {
        Map<String, List<String>> typed = new HashMap<>(more);
        typed.put(Refusal.FLEETING, List.of("yes"));
        typed.put(CODE, List.of(String.valueOf(request.parameter(CODE))));
        typed.put(Sending.field(), List.of(Sending.OPEN.word()));
        return new Refusal(Sending.ACTION, typed, List.of());
    }
}

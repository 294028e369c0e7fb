package org.espace.widgets.question;

import java.util.List;
import org.espace.domain.Domain;
import org.espace.referral.ReferralService;
import org.espace.shared.Fault;
import org.espace.shared.Refused;
import org.espace.widgets.Outcome;
import org.espace.widgets.Redirect;
import org.espace.widgets.WidgetRequest;
import org.jspecify.annotations.Nullable;

/** Whether colleagues may ask the reader for help; the same form in every panel that offers it. */
public final class Consenting {
    private final Domain domain;

    public Consenting(Domain domain) {
        this.domain = domain;
    }

    /** @throws Refused when it is none of the choices */
    public Outcome consent(WidgetRequest request) {
        domain.referrals().consent(request.actor(), aWeek(request.parameter("a-week")));
        String tab = request.parameter("tab");
        Redirect here = Redirect.here().saying("consent");
        return tab == null ? here : here.with("tab", tab);
    }

    private static int aWeek(@Nullable String typed) {
        return ReferralService.CHOICES.stream()
                .filter(each -> each.toString().equals(typed))
                .findFirst()
                .orElseThrow(
                        () -> new Refused(List.of(Fault.of("a-week", "not-a-choice", typed == null ? "" : typed))));
    }
}

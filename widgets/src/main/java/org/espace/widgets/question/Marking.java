package org.espace.widgets.question;

import java.util.Map;
import org.espace.domain.Domain;
import org.espace.question.QuestionContent;
import org.espace.shared.Ref;
import org.espace.widgets.Action;
import org.espace.widgets.Outcome;
import org.espace.widgets.Redirect;
import org.espace.widgets.WidgetRequest;

/** What readers say of a question without writing: useful, I have this too, I follow it, I cannot help. Each can be taken back. */
final class Marking {
    private final Domain domain;

    Marking(Domain domain) {
        this.domain = domain;
    }

    Map<String, Action> actions() {
        return Map.of(
                "useful", this::useful,
                "me-too", this::meToo,
                "follow", this::follow,
                "cannot-help", this::cannotHelp);
    }

    private Outcome useful(WidgetRequest request) {
        boolean wanted = Asked.wanted(request);
        domain.questions().useful(request.actor(), Asked.question(request), Asked.answer(request), wanted);
        return said(request, wanted ? "useful" : "not-useful");
    }

    private Outcome meToo(WidgetRequest request) {
        boolean wanted = Asked.wanted(request);
        domain.questions().meToo(request.actor(), Asked.question(request), wanted);
        return said(request, wanted ? "me-too" : "not-me-too");
    }

    private Outcome follow(WidgetRequest request) {
        boolean wanted = Asked.wanted(request);
        domain.follows().follow(request.actor(), new Ref(QuestionContent.KIND, Asked.question(request)), wanted);
        return said(request, wanted ? "followed" : "not-followed");
    }

    private Outcome cannotHelp(WidgetRequest request) {
        domain.referrals().cannot(request.actor(), Asked.question(request));
        return said(request, "cannot-help");
    }

    private static Redirect said(WidgetRequest request, String sentence) {
        return Redirect.to("thread", Asked.question(request)).saying(sentence);
    }
}

package org.espace.widgets.question;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.espace.domain.Domain;
import org.espace.question.ClosingReason;
import org.espace.question.Draft;
import org.espace.question.NewClosing;
import org.espace.shared.Fault;
import org.espace.shared.Ids;
import org.espace.shared.Refused;
import org.espace.widgets.Action;
import org.espace.widgets.Outcome;
import org.espace.widgets.Redirect;
import org.espace.widgets.Refusal;
import org.espace.widgets.WidgetRequest;
import org.jspecify.annotations.Nullable;

/** What the asker and coordinators do with a question, and authors with what they wrote. */
final class Caring {
    private final Domain domain;

    Caring(Domain domain) {
        this.domain = domain;
    }

    Map<String, Action> actions() {
        return Map.of(
                "accept", this::accept,
                "withdraw", this::withdraw,
                "edit", this::edit,
                "edit-answer", this::editAnswer,
                "close", this::close,
                "reopen", this::reopen,
                "merge", this::merge,
                "ask-people", this::askPeople);
    }

    private Outcome accept(WidgetRequest request) {
        long question = Asked.question(request);
        domain.questions().accept(request.actor(), question, Asked.answer(request));
        return Redirect.to("thread", question).saying("accepted").telling("question-accepted", question);
    }

    private Outcome withdraw(WidgetRequest request) {
        long question = Asked.question(request);
        domain.questions().withdraw(request.actor(), question);
        return Redirect.to("thread", question).saying("withdrawn");
    }

    private Outcome edit(WidgetRequest request) {
        long question = Asked.question(request);
        Draft draft = new Draft(request.parameter("title"), request.parameter("body"), request.parameter("tags"));
        domain.questions().edit(request.actor(), question, Asked.from(request), draft);
        return Redirect.to("thread", question).saying("edited");
    }

    private Outcome editAnswer(WidgetRequest request) {
        domain.questions()
                .editAnswer(request.actor(), Asked.answer(request), Asked.from(request), request.parameter("body"));
        return Redirect.to("thread", Asked.question(request)).saying("edited");
    }

    private Outcome close(WidgetRequest request) {
        long question = Asked.question(request);
        NewClosing why = new NewClosing(
                reason(request.parameter("reason")),
                request.parameter("words"),
                Asked.other(request.parameter("other")));
        domain.closings().close(request.actor(), question, why);
        return Redirect.to("thread", question).saying("closed");
    }

    private Outcome reopen(WidgetRequest request) {
        long question = Asked.question(request);
        domain.closings().reopen(request.actor(), question);
        return Redirect.to("thread", question).saying("reopened");
    }

    /** First shows what would become of what; as it cannot be undone, only the second step does it. */
    private Outcome merge(WidgetRequest request) {
        long question = Asked.question(request);
        long other = Asked.other(request.parameter("other"));
        if (other == 0) {
            throw new Refused(List.of(Fault.of("other", "missing")));
        }
        if (!"merge".equals(request.parameter("step"))) {
            return Refusal.NEXT_STEP;
        }
        long into = domain.closings().merge(request.actor(), question, other);
        return Redirect.to("thread", into).saying("merged");
    }

    private Outcome askPeople(WidgetRequest request) {
        long question = Asked.question(request);
        List<Long> people = request.parameters().getOrDefault("person", List.of()).stream()
                .map(Ids::parse)
                .filter(id -> id != 0)
                .toList();
        domain.referrals().ask(request.actor(), question, people);
        return Redirect.to("thread", question).saying("people-asked");
    }

    private static @Nullable ClosingReason reason(@Nullable String word) {
        return Stream.of(ClosingReason.values())
                .filter(each -> each.name().equals(word))
                .findFirst()
                .orElse(null);
    }
}

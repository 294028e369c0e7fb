package org.espace.widgets.question;

import java.util.Map;
import org.espace.attachment.FitFiles;
import org.espace.domain.Domain;
import org.espace.draft.DraftService;
import org.espace.question.Draft;
import org.espace.question.QuestionContent;
import org.espace.shared.Ref;
import org.espace.widgets.Action;
import org.espace.widgets.Outcome;
import org.espace.widgets.Redirect;
import org.espace.widgets.WidgetRequest;
import org.espace.widgets.attachment.Attaching;
import org.jspecify.annotations.Nullable;

/**
 * Asking, answering and commenting; what was sent twice is posted once, and what is not ready is kept as a draft, until it is posted. Script
 * keeps drafts through the same forms, and says nothing of it to the reader's next page: {@code quiet}.
 */
final class Posting {
    private final Domain domain;
    private final Attaching attaching;

    Posting(Domain domain, Attaching attaching) {
        this.domain = domain;
        this.attaching = attaching;
    }

    Map<String, Action> actions() {
        return Map.of("ask", this::ask, "answer", this::answer, "comment", this::comment, "drop-draft", this::drop);
    }

    private Outcome ask(WidgetRequest request) {
        if (isDraft(request)) {
            return kept(request);
        }
        long community = request.id("community");
        Draft draft = new Draft(request.parameter("title"), request.parameter("body"), request.parameter("tags"));
        FitFiles files = attaching.sent(request);
        long id = domain.postings().once(request.actor(), request.once("ask"), () -> {
            long asked = domain.questions().ask(request.actor(), community, draft);
            attaching.attach(request, about(asked), "", files);
            forget(request);
            return asked;
        });
        return Redirect.to("thread", id)
                .with("community", community)
                .with("compose", "")
                .saying("asked")
                .telling("question-asked", id);
    }

    private Outcome answer(WidgetRequest request) {
        if (isDraft(request)) {
            return kept(request);
        }
        long question = Asked.question(request);
        FitFiles files = attaching.sent(request);
        long id = domain.postings().once(request.actor(), request.once("answer"), () -> {
            long answer = domain.questions().answer(request.actor(), question, request.parameter("body"));
            attaching.attach(request, about(question), part(answer), files);
            forget(request);
            return answer;
        });
        return Redirect.to("thread", question).saying("answered").telling("question-answered", id);
    }

    private Outcome comment(WidgetRequest request) {
        long question = Asked.question(request);
        domain.postings().once(request.actor(), request.once("comment"), () -> domain.questions()
                .comment(request.actor(), question, Asked.answer(request), request.parameter("body")));
        return Redirect.to("thread", question).saying("commented");
    }

    private Outcome drop(WidgetRequest request) {
        forget(request);
        Redirect here = Redirect.here().with("draft", "").saying("draft-dropped");
        return request.parameter("compose") == null ? here : here.with("compose", QuestionThread.EMPTY);
    }

    private static Ref about(long question) {
        return new Ref(QuestionContent.KIND, question);
    }

    /** Under which an answer carries files; the question itself under none. */
    static String part(long answer) {
        return answer == 0 ? "" : "answer-" + answer;
    }

    private static boolean isDraft(WidgetRequest request) {
        return "draft".equals(request.parameter("step"));
    }

    private Outcome kept(WidgetRequest request) {
        domain.drafts()
                .keep(
                        request.actor(),
                        request.parameter("draft"),
                        request.parameter("title"),
                        request.parameter("body"),
                        request.parameter("tags"));
        if ("yes".equals(request.parameter("quiet"))) {
            return Redirect.here();
        }
        return Redirect.here().with("draft", place(request)).saying("draft-kept");
    }

    private void forget(WidgetRequest request) {
        String place = request.parameter("draft");
        if (DraftService.isPlace(place)) {
            domain.drafts().drop(request.actor(), place(request));
        }
    }

    private static String place(WidgetRequest request) {
        @Nullable String place = request.parameter("draft");
        return place == null ? "" : place;
    }
}

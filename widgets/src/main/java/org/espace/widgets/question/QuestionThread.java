package org.espace.widgets.question;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.espace.attachment.Attachment;
import org.espace.community.Access;
import org.espace.domain.Domain;
import org.espace.draft.Unsent;
import org.espace.question.AlsoAsked;
import org.espace.question.QuestionContent;
import org.espace.question.QuestionDetail;
import org.espace.question.QuestionSign;
import org.espace.revision.Piece;
import org.espace.revision.WordDiff;
import org.espace.shared.Actor;
import org.espace.shared.Ids;
import org.espace.shared.NotFound;
import org.espace.shared.Ref;
import org.espace.widgets.Action;
import org.espace.widgets.Refusal;
import org.espace.widgets.Source;
import org.espace.widgets.View;
import org.espace.widgets.Widget;
import org.espace.widgets.WidgetRequest;
import org.espace.widgets.attachment.Attaching;
import org.jspecify.annotations.Nullable;

/** One question with its answers, what it said before, whom to ask for help, or the composer of a new one. */
public final class QuestionThread implements Widget {
    /** What the parameter {@code compose} holds when nothing was typed yet; else it holds the title typed so far. */
    static final String EMPTY = "new";

    private static final int ANSWERS = 30;

    private final Domain domain;
    private final Composing composing;
    private final Attaching attaching;

    public QuestionThread(Domain domain) {
        this.domain = domain;
        this.attaching = new Attaching(domain);
        this.composing = new Composing(domain);
    }

    /**
     * A question and who looks at it.
     *
     * @param asked the id that led here; another than the question's own when that one was merged into this
     * @param editing id of the answer being changed by its author, 0 for the question itself; -1 for none
     * @param meanwhile what is different between the text as it is and the one just refused because it began from an older one; empty for none
     * @param writable whether the reader may write here
     * @param more whether this is not the first page of answers
     * @param wanted whether the reader was asked to help, and has not answered
     * @param files what is attached, by part
     * @param draft of the reader's answer; null for none
     * @param other the question that this is about to be merged into; null before one was named
     */
    public record Shown(
            QuestionDetail question,
            long asked,
            long editing,
            List<Piece> meanwhile,
            boolean writable,
            boolean more,
            boolean followed,
            boolean wanted,
            Map<String, List<Attachment>> files,
            @Nullable Unsent draft,
            @Nullable QuestionSign other) {

        /** What is attached to the question, or to an answer. */
        public List<Attachment> files(QuestionDetail.Post post) {
            return files.getOrDefault(Posting.part(post.answer()), List.of());
        }

        public boolean mine(QuestionDetail.Post post) {
            return writable && question.access().actor().is(post.author().id());
        }

        /** Whether the reader may make an experience of an answer: one that helped, and that is theirs, or to their question, or in their care. */
        public boolean tellable(QuestionDetail.Post post) {
            boolean helped = post.answer() != 0 && (post.accepted() || post.useful() > 0);
            return helped && writable && (mine(post) || question.acceptable());
        }

        public boolean joins() {
            return writable && !question.access().member();
        }

        /** Whether the reader may close it, merge it, ask people. */
        public boolean care() {
            return writable && question.acceptable();
        }

        /** The question that the reader wanted to see, where it was merged into this one. */
        public Optional<AlsoAsked> cameBy() {
            return question.alsoAsked().stream()
                    .filter(each -> each.id() == asked)
                    .findFirst();
        }

        public String draftPlace() {
            return "answer-" + question.id();
        }
    }

    @Override
    public String name() {
        return "question-thread";
    }

    @Override
    public Map<String, Source> downloads() {
        return attaching.downloads();
    }

    @Override
    public Map<String, Action> actions() {
        Map<String, Action> actions = new HashMap<>(attaching.actions());
        actions.putAll(new Posting(domain, attaching).actions());
        actions.putAll(new Caring(domain).actions());
        actions.putAll(new Marking(domain).actions());
        return Map.copyOf(actions);
    }

    @Override
    public View render(WidgetRequest request) {
        String alike = request.parameter("alike");
        if (alike != null) {
            return View.of("search/Similar.jte", composing.similar(request, alike));
        }
        long id = Ids.parse(request.parameter("thread"));
        String compose = request.parameter("compose");
        if (id == 0) {
            return compose == null ? View.of("question/NoQuestion.jte", "") : composing.view(request, compose);
        }
        String history = request.parameter("history");
        if (history != null) {
            return View.of(
                            "question/History.jte",
                            domain.questions().history(request.actor(), id, Ids.parse(history), request.after()))
                    .labelled("history");
        }
        return request.parameter("people") == null
                ? thread(request, id)
                : View.of("question/AskPeople.jte", domain.referrals().helpers(request.actor(), id))
                        .labelled("people");
    }

    private View thread(WidgetRequest request, long id) {
        Actor actor = request.actor();
        QuestionDetail question = domain.questions().thread(actor, id, request.after(), ANSWERS);
        Access access = question.access();
        boolean writable = actor.signedIn() && !access.archived();
        String edit = request.parameter("edit");
        long editing = edit == null || !writable ? -1 : Ids.parse(edit);
        Ref ref = new Ref(QuestionContent.KIND, question.id());
        Shown shown = new Shown(
                question,
                id,
                editing,
                meanwhile(request, question, editing),
                writable,
                request.after() != null,
                domain.follows().followed(actor, List.of(ref)).contains(ref),
                writable && domain.referrals().isAsked(actor, question.id()),
                domain.attachments().of(ref),
                writable
                        ? domain.drafts().find(actor, "answer-" + question.id()).orElse(null)
                        : null,
                other(request));
        return View.of("question/QuestionThread.jte", shown)
                .titled(access.name())
                .within(access.community());
    }

    private @Nullable QuestionSign other(WidgetRequest request) {
        Refusal refusal = request.refusal();
        if (refusal == null || !refusal.action().equals("merge")) {
            return null;
        }
        List<String> typed = refusal.typed().getOrDefault("other", List.of());
        try {
            return typed.isEmpty() ? null : domain.signs().sign(request.actor(), Asked.other(typed.get(0)));
        } catch (NotFound none) {
            return null;
        }
    }

    private static List<Piece> meanwhile(WidgetRequest request, QuestionDetail question, long editing) {
        Refusal refusal = request.refusal();
        if (refusal == null
                || refusal.faults().stream().noneMatch(each -> each.code().equals("changed-meanwhile"))) {
            return List.of();
        }
        String typed = refusal.typed().getOrDefault("body", List.of("")).get(0);
        return Stream.concat(Stream.of(question.post()), question.answers().items().stream())
                .filter(post -> post.answer() == editing)
                .findFirst()
                .map(post -> WordDiff.between(post.body(), typed.replace("\r\n", "\n")))
                .orElse(List.of());
    }
}

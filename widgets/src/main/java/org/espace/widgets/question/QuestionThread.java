package org.espace.widgets.question;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.espace.attachment.Attachment;
import org.espace.attachment.FitFiles;
import org.espace.community.Access;
import org.espace.community.CommunitySummary;
import org.espace.domain.Domain;
import org.espace.question.Draft;
import org.espace.question.QuestionDetail;
import org.espace.search.Suggestion;
import org.espace.shared.Actor;
import org.espace.shared.Ids;
import org.espace.shared.Ref;
import org.espace.widgets.Action;
import org.espace.widgets.Outcome;
import org.espace.widgets.Redirect;
import org.espace.widgets.Source;
import org.espace.widgets.View;
import org.espace.widgets.Widget;
import org.espace.widgets.WidgetRequest;
import org.espace.widgets.attachment.Attaching;
import org.jspecify.annotations.Nullable;

/** One question with its answers, or the composer of a new one. */
public final class QuestionThread implements Widget {
    /** What the parameter {@code compose} holds when nothing was typed yet; else it holds the title typed so far. */
    static final String EMPTY = "new";

    private static final int ANSWERS = 30;
    private static final int COMMUNITIES = 50;
    private static final int SIMILAR = 5;

    private final Domain domain;
    private final Attaching attaching;

    public QuestionThread(Domain domain) {
        this.domain = domain;
        this.attaching = new Attaching(domain);
    }

    /**
     * A question and who looks at it.
     *
     * @param editing id of the answer being changed by its author, 0 for the question itself; -1 for none
     * @param writable whether the reader may write here
     * @param more whether this is not the first page of answers
     * @param files what is attached, by part
     */
    public record Shown(
            QuestionDetail question,
            long editing,
            boolean writable,
            boolean more,
            Map<String, List<Attachment>> files) {

        /** What is attached to the question, or to an answer. */
        public List<Attachment> files(QuestionDetail.Post post) {
            return files.getOrDefault(part(post.answer()), List.of());
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
    }

    /**
     * The composer.
     *
     * @param community where the question goes; null when that is still to be chosen
     * @param choices where it may go
     * @param similar questions like it that were asked before
     */
    public record Composer(
            String title, @Nullable Access community, List<CommunitySummary> choices, List<Suggestion> similar) {}

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
        actions.putAll(Map.of(
                "ask", this::ask,
                "answer", this::answer,
                "comment", this::comment,
                "accept", this::accept,
                "withdraw", this::withdraw,
                "useful", this::useful,
                "edit", this::edit,
                "edit-answer", this::editAnswer));
        return actions;
    }

    @Override
    public View render(WidgetRequest request) {
        String alike = request.parameter("alike");
        if (alike != null) {
            return View.of("search/Similar.jte", similar(request, alike));
        }
        long id = Ids.parse(request.parameter("thread"));
        String compose = request.parameter("compose");
        if (id != 0) {
            return thread(request, id);
        }
        return compose == null ? View.of("question/NoQuestion.jte", "") : composer(request, compose);
    }

    private View thread(WidgetRequest request, long id) {
        QuestionDetail question = domain.questions().thread(request.actor(), id, request.after(), ANSWERS);
        Access access = question.access();
        boolean writable = request.actor().signedIn() && !access.archived();
        String edit = request.parameter("edit");
        long editing = edit == null || !writable ? -1 : Ids.parse(edit);
        Map<String, List<Attachment>> files = domain.attachments().of(about(id));
        Shown shown = new Shown(question, editing, writable, request.after() != null, files);
        return View.of("question/QuestionThread.jte", shown).titled(access.name());
    }

    private View composer(WidgetRequest request, String title) {
        if (!request.actor().signedIn()) {
            return View.of("question/NoComposer.jte", "");
        }
        long community = request.id("community");
        Access access = community == 0
                ? null
                : domain.communities().access(request.actor(), community).toRead();
        List<CommunitySummary> choices = access == null ? placesToAsk(request.actor()) : List.of();
        String typed = title.equals(EMPTY) ? "" : title;
        return View.of("question/Composer.jte", new Composer(typed, access, choices, similar(request, typed)))
                .labelled("compose");
    }

    /** The first line typed is the title. */
    private List<Suggestion> similar(WidgetRequest request, String typed) {
        String[] lines = typed.split("\\R", 2);
        String body = lines.length > 1 ? lines[1] : "";
        return lines[0].isBlank()
                ? List.of()
                : domain.search().similar(request.actor(), request.id("community"), lines[0], body, SIMILAR);
    }

    /** The reader's own communities first, then those that one joins by asking there. */
    private List<CommunitySummary> placesToAsk(Actor actor) {
        Stream<CommunitySummary> own = domain.communities().mine(actor, null, COMMUNITIES).items().stream()
                .filter(each -> each.access(actor).member());
        Stream<CommunitySummary> open = domain.communities().browse(actor, null, null, COMMUNITIES).items().stream()
                .filter(each -> each.mine() == null && each.access(actor).freeToJoin());
        return Stream.concat(own, open).filter(each -> !each.archived()).toList();
    }

    private Outcome ask(WidgetRequest request) {
        long community = request.id("community");
        Draft draft = new Draft(request.parameter("title"), request.parameter("body"), request.parameter("tags"));
        FitFiles files = attaching.sent(request);
        long id = domain.postings().once(request.actor(), request.once("ask"), () -> {
            long asked = domain.questions().ask(request.actor(), community, draft);
            attaching.attach(request, about(asked), "", files);
            return asked;
        });
        return Redirect.to("thread", id)
                .with("community", community)
                .with("compose", "")
                .saying("asked")
                .telling("question-asked", id);
    }

    private Outcome answer(WidgetRequest request) {
        long question = Ids.parse(request.parameter("question"));
        FitFiles files = attaching.sent(request);
        long answer = domain.postings().once(request.actor(), request.once("answer"), () -> {
            long answered = domain.questions().answer(request.actor(), question, request.parameter("body"));
            attaching.attach(request, about(question), part(answered), files);
            return answered;
        });
        return Redirect.to("thread", question).saying("answered").telling("question-answered", answer);
    }

    private Outcome comment(WidgetRequest request) {
        long question = Ids.parse(request.parameter("question"));
        domain.questions().comment(request.actor(), question, answerOf(request), request.parameter("body"));
        return Redirect.to("thread", question).saying("commented");
    }

    private Outcome accept(WidgetRequest request) {
        long question = Ids.parse(request.parameter("question"));
        domain.questions().accept(request.actor(), question, answerOf(request));
        return Redirect.to("thread", question).saying("accepted").telling("question-accepted", question);
    }

    private Outcome withdraw(WidgetRequest request) {
        long question = Ids.parse(request.parameter("question"));
        domain.questions().withdraw(request.actor(), question);
        return Redirect.to("thread", question).saying("withdrawn");
    }

    private Outcome useful(WidgetRequest request) {
        long question = Ids.parse(request.parameter("question"));
        boolean wanted = !"no".equals(request.parameter("wanted"));
        domain.questions().useful(request.actor(), question, answerOf(request), wanted);
        return Redirect.to("thread", question).saying(wanted ? "useful" : "not-useful");
    }

    private Outcome edit(WidgetRequest request) {
        long question = Ids.parse(request.parameter("question"));
        Draft draft = new Draft(request.parameter("title"), request.parameter("body"), request.parameter("tags"));
        domain.questions().edit(request.actor(), question, from(request), draft);
        return Redirect.to("thread", question).saying("edited");
    }

    private Outcome editAnswer(WidgetRequest request) {
        domain.questions().editAnswer(request.actor(), answerOf(request), from(request), request.parameter("body"));
        return Redirect.to("thread", Ids.parse(request.parameter("question"))).saying("edited");
    }

    private static Ref about(long question) {
        return new Ref("question", question);
    }

    /** Under which an answer carries files; the question itself under none. */
    private static String part(long answer) {
        return answer == 0 ? "" : "answer-" + answer;
    }

    private static long answerOf(WidgetRequest request) {
        return Ids.parse(request.parameter("answer"));
    }

    /** How often the text had been changed when the author began. */
    private static int from(WidgetRequest request) {
        return (int) Math.min(Ids.parse(request.parameter("from")), Integer.MAX_VALUE);
    }
}

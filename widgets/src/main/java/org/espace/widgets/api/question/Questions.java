package org.espace.widgets.api.question;

import java.util.List;
import java.util.stream.Stream;
import org.espace.domain.Domain;
import org.espace.question.Draft;
import org.espace.question.Progress;
import org.espace.question.QuestionDetail;
import org.espace.question.QuestionFilter;
import org.espace.question.Tags;
import org.espace.widgets.api.call.Call;
import org.espace.widgets.api.call.Desk;
import org.espace.widgets.api.call.Operation;
import org.espace.widgets.api.call.Parameter;
import org.espace.widgets.api.call.Reply;
import org.espace.widgets.api.call.Resource;
import org.espace.widgets.api.value.Id;
import org.espace.widgets.api.value.Made;
import org.espace.widgets.question.QuestionThread;

/** Questions: finding, asking and answering them. */
public final class Questions implements Resource {
    private static final String ONE = "/questions/{question}";

    private final Desk desk;
    private final Domain domain;
    private final Telling telling;
    private final Texts texts;
    private final Marks marks;
    private final Closings closings;
    private final Helping helping;

    public Questions(Desk desk) {
        this.desk = desk;
        this.domain = desk.domain();
        this.telling = new Telling(desk);
        this.texts = new Texts(domain);
        this.marks = new Marks(domain);
        this.closings = new Closings(desk);
        this.helping = new Helping(desk);
    }

    @Override
    public String noun() {
        return "questions";
    }

    @Override
    public Class<?> words() {
        return QuestionThread.class;
    }

    @Override
    public List<Operation> operations() {
        return Stream.of(
                        reading(), changing(), marks.operations(ONE), closings.operations(ONE), helping.operations(ONE))
                .flatMap(List::stream)
                .toList();
    }

    private List<Operation> reading() {
        return List.of(
                Operation.get("listQuestions", "/questions")
                        .says("Questions that the caller may read, the newest first.")
                        .query(
                                Parameter.community(),
                                Parameter.text("tag", 40, "With this tag."),
                                Parameter.word(
                                        "state", Progress.class, "That have come so far; closed ones are left out."),
                                Parameter.flag("mine", "That the caller asked."))
                        .givesPage(QuestionItem.class, 20, 100)
                        .by(this::list),
                Operation.get("readQuestion", ONE)
                        .says("One question with a page of its answers.")
                        .gives(Question.class)
                        .query(Parameter.after(), Parameter.size(2, 20, 100))
                        .by(this::one),
                texts.reading(ONE),
                texts.readingAnswer(ONE));
    }

    private List<Operation> changing() {
        return List.of(
                Operation.post("askQuestion", "/questions")
                        .says("Asks; where everybody may join, one becomes a member by it.")
                        .takes(NewQuestion.class)
                        .by(this::ask),
                Operation.post("answerQuestion", ONE + "/answers")
                        .says("Answers it.")
                        .takes(NewAnswer.class)
                        .by(this::answer),
                Operation.post("commentOnQuestion", ONE + "/comments")
                        .says("Comments on it, or on one of its answers.")
                        .takes(NewComment.class)
                        .by(this::comment),
                Operation.put("acceptAnswer", ONE + "/acceptance")
                        .says("Who asked, or a coordinator, says which answer helped.")
                        .takes(Acceptance.class)
                        .by(this::accept),
                Operation.delete("withdrawAcceptance", ONE + "/acceptance")
                        .says("Takes back that an answer helped.")
                        .by(this::withdraw),
                texts.changing(ONE),
                texts.changingAnswer(ONE));
    }

    private Reply list(Call call) {
        long community = call.idOf("community");
        String tag = Tags.in(call.text("tag") + ",").stream().findFirst().orElse(null);
        QuestionFilter filter =
                new QuestionFilter(community, call.word("state", Progress.class), call.flag("mine"), tag);
        return Reply.of(call.page(
                domain.questions().list(call.actor(), filter, call.after(), call.size()),
                each -> telling.item(call, each, community != 0)));
    }

    private Reply one(Call call) {
        QuestionDetail detail = domain.questions().thread(call.actor(), call.id("question"), call.after(), call.size());
        return Reply.of(telling.question(call, detail))
                .continued(call.next(detail.answers().next()));
    }

    private Reply ask(Call call) {
        NewQuestion told = call.body(NewQuestion.class);
        Draft draft = new Draft(told.title(), told.body(), Desk.tags(told.tags()));
        long id = desk.once(call, () -> {
            long asked = domain.questions().ask(call.actor(), told.community().number(), draft);
            desk.attach(call, Marks.ref(asked), "", told.attachments());
            return asked;
        });
        return Reply.of(new Made(new Id(id), Telling.self(call, id)));
    }

    private Reply answer(Call call) {
        long question = call.id("question");
        NewAnswer told = call.body(NewAnswer.class);
        long id = desk.once(call, () -> {
            long answer = domain.questions().answer(call.actor(), question, told.body());
            if (told.attachments() != null) {
                desk.attach(call, marks.thing(call), "answer-" + answer, told.attachments());
            }
            return answer;
        });
        return Reply.of(new Made(new Id(id), Telling.self(call, question)));
    }

    private Reply comment(Call call) {
        long question = call.id("question");
        NewComment told = call.body(NewComment.class);
        long answer = told.answer() == null ? 0 : told.answer().number();
        long id = desk.once(call, () -> domain.questions().comment(call.actor(), question, answer, told.body()));
        return Reply.of(new Made(new Id(id), Telling.self(call, question)));
    }

    private Reply accept(Call call) {
        long answer = call.body(Acceptance.class).answer().number();
        domain.questions().accept(call.actor(), call.id("question"), answer);
        return Reply.DONE;
    }

    private Reply withdraw(Call call) {
        domain.questions().withdraw(call.actor(), call.id("question"));
        return Reply.DONE;
    }
}

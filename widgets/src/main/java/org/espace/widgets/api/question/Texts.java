package org.espace.widgets.api.question;

import java.util.List;
import org.espace.domain.Domain;
import org.espace.question.Draft;
import org.espace.revision.Revision;
import org.espace.widgets.api.call.Call;
import org.espace.widgets.api.call.Desk;
import org.espace.widgets.api.call.Operation;
import org.espace.widgets.api.call.Reply;

/**
 * What questions and answers say, for those who change it. The validator of a text is the number of its edition, which the domain compares under a lock: so no change is lost
 * between looking at the validator and writing.
 */
record Texts(Domain domain) {

    Operation reading(String one) {
        return Operation.get("readQuestionText", one + "/text")
                .says("What it says, under the ETag that a change has to name.")
                .gives(QuestionText.class)
                .by(this::question);
    }

    Operation changing(String one) {
        return Operation.put("changeQuestionText", one + "/text")
                .says("Its author changes what it says; what it said before is kept.")
                .takes(QuestionText.class)
                .gives(QuestionText.class)
                .guarded()
                .by(this::changeQuestion);
    }

    Operation readingAnswer(String one) {
        return Operation.get("readAnswerText", one + "/answers/{answer}/text")
                .says("What an answer says, under the ETag that a change has to name.")
                .gives(AnswerText.class)
                .by(this::answer);
    }

    Operation changingAnswer(String one) {
        return Operation.put("changeAnswerText", one + "/answers/{answer}/text")
                .says("Its author changes what an answer says; what it said before is kept.")
                .takes(AnswerText.class)
                .gives(AnswerText.class)
                .guarded()
                .by(this::changeAnswer);
    }

    private Reply question(Call call) {
        Revision now = now(call, 0);
        List<String> tags = now.text().tags().isEmpty()
                ? List.of()
                : List.of(now.text().tags().split(" ", -1));
        return Reply.of(new QuestionText(now.text().title(), now.text().body(), tags), etag(now));
    }

    private Reply changeQuestion(Call call) {
        QuestionText told = call.body(QuestionText.class);
        Draft draft = new Draft(told.title(), told.body(), Desk.tags(told.tags()));
        int from = seen(call, 0);
        domain.questions().edit(call.actor(), call.id("question"), from, draft);
        return question(call);
    }

    private Reply answer(Call call) {
        Revision now = now(call, answerOf(call));
        return Reply.of(new AnswerText(now.text().body()), etag(now));
    }

    private Reply changeAnswer(Call call) {
        long answer = answerOf(call);
        int from = seen(call, answer);
        domain.questions()
                .editAnswer(
                        call.actor(), answer, from, call.body(AnswerText.class).body());
        return answer(call);
    }

    /** The edition that the caller has seen, if it is the one there is. */
    private int seen(Call call, long answer) {
        Revision now = now(call, answer);
        call.expect(etag(now));
        return now.number();
    }

    private Revision now(Call call, long answer) {
        return domain.questions().text(call.actor(), call.id("question"), answer);
    }

    /** No answer has the id 0, which stands for the question. */
    static long answerOf(Call call) {
        long answer = call.id("answer");
        return answer == 0 ? -1 : answer;
    }

    private static String etag(Revision now) {
        return "text-" + now.number();
    }
}

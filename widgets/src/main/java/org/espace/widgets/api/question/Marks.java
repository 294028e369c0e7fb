package org.espace.widgets.api.question;

import java.util.List;
import java.util.stream.Stream;
import org.espace.domain.Domain;
import org.espace.question.QuestionContent;
import org.espace.shared.Ref;
import org.espace.widgets.api.call.Call;
import org.espace.widgets.api.call.Operation;
import org.espace.widgets.api.call.Reply;
import org.espace.widgets.api.follow.Following;

/** What the caller says of a question without writing; each is said once, and can be taken back. Thread-safe. */
record Marks(Domain domain) {

    List<Operation> operations(String one) {
        Following following = new Following(domain, this::thing);
        return Stream.of(useful(one), meToo(one), following.operations("Question", one))
                .flatMap(List::stream)
                .toList();
    }

    private List<Operation> useful(String one) {
        String answer = one + "/answers/{answer}";
        return List.of(
                Operation.put("findQuestionUseful", one + "/useful")
                        .says("The caller finds it useful.")
                        .by(call -> useful(call, 0, true)),
                Operation.delete("withdrawQuestionUseful", one + "/useful")
                        .says("The caller takes that back.")
                        .by(call -> useful(call, 0, false)),
                Operation.put("findAnswerUseful", answer + "/useful")
                        .says("The caller finds an answer useful.")
                        .by(call -> useful(call, Texts.answerOf(call), true)),
                Operation.delete("withdrawAnswerUseful", answer + "/useful")
                        .says("The caller takes that back.")
                        .by(call -> useful(call, Texts.answerOf(call), false)));
    }

    private List<Operation> meToo(String one) {
        return List.of(
                Operation.put("haveQuestionToo", one + "/me-too")
                        .says("The caller has this question too, and follows it by that; for all but who asked it.")
                        .by(call -> meToo(call, true)),
                Operation.delete("withdrawMeToo", one + "/me-too")
                        .says("The caller takes that back.")
                        .by(call -> meToo(call, false)));
    }

    private Reply useful(Call call, long answer, boolean wanted) {
        domain.questions().useful(call.actor(), call.id("question"), answer, wanted);
        return Reply.DONE;
    }

    private Reply meToo(Call call, boolean wanted) {
        domain.questions().meToo(call.actor(), call.id("question"), wanted);
        return Reply.DONE;
    }

    /** The question, or the one that it became a part of. */
    Ref thing(Call call) {
        return ref(domain.signs().sign(call.actor(), call.id("question")).id());
    }

    static Ref ref(long question) {
        return new Ref(QuestionContent.KIND, question);
    }
}

package org.espace.widgets.api.question;

import java.util.List;
import org.espace.domain.Domain;
import org.espace.question.Closed;
import org.espace.question.ClosingReason;
import org.espace.question.NewClosing;
import org.espace.shared.PlainText;
import org.espace.shared.Refused;
import org.espace.widgets.api.call.Call;
import org.espace.widgets.api.call.Desk;
import org.espace.widgets.api.call.Operation;
import org.espace.widgets.api.call.Reply;
import org.espace.widgets.api.value.Id;
import org.espace.widgets.api.value.Made;

/** What who asked and coordinators do with a question as a whole. Thread-safe. */
record Closings(Desk desk) {

    List<Operation> operations(String one) {
        return List.of(
                Operation.put("closeQuestion", one + "/closing")
                        .says("Who asked, or a coordinator, closes it: it takes no more answers.")
                        .takes(QuestionClosing.class)
                        .by(this::close),
                Operation.delete("reopenQuestion", one + "/closing")
                        .says("Who asked, or a coordinator, opens it again.")
                        .by(this::reopen),
                Operation.post("mergeQuestion", one + "/merging")
                        .says(
                                "A coordinator of both communities makes it a part of another question, for good. The answer tells the one that is left.")
                        .takes(QuestionMerging.class)
                        .by(this::merge));
    }

    private Domain domain() {
        return desk.domain();
    }

    private Reply close(Call call) {
        QuestionClosing told = call.body(QuestionClosing.class);
        Id other = told.other();
        NewClosing why = new NewClosing(told.reason(), told.words(), other == null ? 0 : other.number());
        try {
            domain().closings().close(call.actor(), call.id("question"), why);
        } catch (Refused refused) {
            if (!closedSo(call, why)) {
                throw refused;
            }
        }
        return Reply.DONE;
    }

    /** Said again, it is as it was said. */
    private boolean closedSo(Call call, NewClosing why) {
        Closed closed = domain().questions()
                .thread(call.actor(), call.id("question"), null, 2)
                .closed();
        boolean named = why.reason() == ClosingReason.DUPLICATE;
        return closed != null
                && closed.reason() == why.reason()
                && closed.words().equals(PlainText.lines(why.words()))
                && closed.duplicateOf() == (named ? why.before() : 0);
    }

    private Reply reopen(Call call) {
        domain().closings().reopen(call.actor(), call.id("question"));
        return Reply.DONE;
    }

    private Reply merge(Call call) {
        long question = call.id("question");
        long other = call.body(QuestionMerging.class).other().number();
        long left = desk.once(call, () -> domain().closings().merge(call.actor(), question, other));
        return Reply.of(new Made(new Id(left), Telling.self(call, left)));
    }
}

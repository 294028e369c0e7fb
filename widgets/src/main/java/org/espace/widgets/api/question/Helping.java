package org.espace.widgets.api.question;

import java.util.List;
import org.espace.directory.Expert;
import org.espace.domain.Domain;
import org.espace.referral.Helpers;
import org.espace.shared.Actor;
import org.espace.shared.Refused;
import org.espace.widgets.api.call.Call;
import org.espace.widgets.api.call.Desk;
import org.espace.widgets.api.call.Operation;
import org.espace.widgets.api.call.Reply;

/** Asking people for help with a question, and saying that one cannot help. Thread-safe. */
record Helping(Desk desk) {

    List<Operation> operations(String one) {
        return List.of(
                Operation.get("listHelpers", one + "/helpers")
                        .says("Whom who asked, or a coordinator, asked for help, and whom they could ask.")
                        .gives(QuestionHelpers.class)
                        .by(this::helpers),
                Operation.put("askForHelp", one + "/helpers/{person}")
                        .says("Who asked, or a coordinator, asks somebody for help who said that they may be asked.")
                        .by(this::ask),
                Operation.put("declineHelp", one + "/cannot-help")
                        .says("Who was asked for help cannot help; nobody is told who that is. For good.")
                        .certain()
                        .by(this::cannot));
    }

    private Domain domain() {
        return desk.domain();
    }

    private Reply helpers(Call call) {
        Helpers told = domain().referrals().helpers(call.actor(), call.id("question"));
        return Reply.of(new QuestionHelpers(
                desk.thing(call, Marks.ref(told.question()), told.title()),
                told.waiting().stream().map(each -> desk.person(call, each)).toList(),
                told.suggested().stream().map(each -> helper(call, each)).toList()));
    }

    private Reply ask(Call call) {
        Actor actor = call.actor();
        long question = call.id("question");
        long person = call.id("person");
        try {
            domain().referrals().ask(actor, question, List.of(person));
        } catch (Refused refused) {
            if (!waits(actor, question, person)) {
                throw refused;
            }
        }
        return Reply.DONE;
    }

    /** Said again, it is as it was said. */
    private boolean waits(Actor actor, long question, long person) {
        return domain().referrals().helpers(actor, question).waiting().stream().anyMatch(each -> each.id() == person);
    }

    private Reply cannot(Call call) {
        long question = domain().signs().sign(call.actor(), call.id("question")).id();
        domain().referrals().cannot(call.actor(), question);
        return Reply.DONE;
    }

    private QuestionExpert helper(Call call, Expert told) {
        return new QuestionExpert(
                desk.person(call, told.person()),
                Math.toIntExact(told.accepted()),
                Math.toIntExact(told.answers()),
                Math.toIntExact(told.useful()),
                told.says(),
                told.topics());
    }
}

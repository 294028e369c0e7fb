package org.espace.referral;

import java.time.Instant;
import org.espace.ledger.Change;
import org.espace.question.QuestionContent;
import org.espace.shared.Ref;

/** Somebody was asked to help with a question; the person is the subject. */
public record HelpAsked(long community, long question, long subject, long actor, Instant at) implements Change {

    @Override
    public String kind() {
        return "help-asked";
    }

    @Override
    public Ref about() {
        return new Ref(QuestionContent.KIND, question);
    }
}

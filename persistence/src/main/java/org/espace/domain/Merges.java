package org.espace.domain;

import org.espace.attachment.AttachmentService;
import org.espace.ledger.Change;
import org.espace.question.QuestionContent;
import org.espace.question.QuestionMerged;
import org.espace.shared.Ref;

/** Lets files move along with a question that becomes a part of another one: neither room knows the other. Thread-safe. */
final class Merges {
    private final AttachmentService attachments;

    Merges(AttachmentService attachments) {
        this.attachments = attachments;
    }

    /** To be told of what happens, in the transaction in which it does. */
    void hear(Change change) {
        if (change instanceof QuestionMerged merged) {
            Ref from = merged.about();
            Ref into = new Ref(QuestionContent.KIND, merged.into());
            attachments.of(from).keySet().forEach(part -> attachments.move(from, part, into, part(part, from.id())));
        }
    }

    /** An answer keeps its part; the question's own files stay with its words. */
    private static String part(String part, long from) {
        return part.isEmpty() ? "merged-" + from : part;
    }
}

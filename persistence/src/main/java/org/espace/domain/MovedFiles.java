package org.espace.domain;

import org.espace.attachment.AttachmentService;
import org.espace.discussion.DiscussionSplit;
import org.espace.ledger.Change;
import org.espace.question.QuestionContent;
import org.espace.question.QuestionMerged;
import org.espace.shared.Ref;

/** Has files go with what carries them, when that comes to stand elsewhere: neither room knows of the other. */
record MovedFiles(AttachmentService attachments) {

    void hear(Change change) {
        if (change instanceof DiscussionSplit split) {
            split.posts().forEach(post -> attachments.move(split.from(), "post-" + post, split.about()));
        } else if (change instanceof QuestionMerged merged) {
            attachments.moveAll(merged.about(), new Ref(QuestionContent.KIND, merged.into()));
        }
    }
}

package org.espace.benchmarks.writing;

import org.espace.domain.Domain;
import org.espace.question.QuestionService;

/** As panels and programs answer: with all that is looked at before, and told afterwards. */
final class ServiceReplies implements Replies {
    private final QuestionService questions;
    private final Forum forum;

    ServiceReplies(Domain domain, Forum forum) {
        this.questions = domain.questions();
        this.forum = forum;
    }

    @Override
    public void post(Layout layout, int writer) {
        questions.answer(forum.actor(writer), forum.question(layout, writer), Forum.TEXT);
    }
}

package org.espace.widgets.api.question;

import org.espace.question.QuestionDetail;
import org.espace.question.QuestionSummary;
import org.espace.widgets.api.call.Call;
import org.espace.widgets.api.call.Desk;
import org.espace.widgets.api.follow.Following;
import org.espace.widgets.api.value.Address;
import org.espace.widgets.api.value.Id;
import org.espace.widgets.api.value.Thing;
import org.jspecify.annotations.Nullable;

/** Puts what the domain knows of a question into the words of the API. Thread-safe. */
record Telling(Desk desk) {

    /** @param within whether the list is of one community */
    QuestionItem item(Call call, QuestionSummary told, boolean within) {
        return new QuestionItem(
                new Id(told.id()),
                self(call, told.id()),
                within ? null : desk.community(call, told.community(), told.communityName()),
                told.title(),
                told.tags(),
                desk.person(call, told.author()),
                told.askedAt(),
                told.lastActivity(),
                told.progress(),
                told.answers(),
                told.useful(),
                told.meToo(),
                told.closed());
    }

    Question question(Call call, QuestionDetail told) {
        return new Question(
                new Id(told.id()),
                self(call, told.id()),
                desk.community(call, told.access().community(), told.access().name()),
                told.title(),
                told.tags(),
                told.progress(),
                told.meToo(),
                mine(call, told),
                closed(call, told.closed()),
                post(call, told.id(), told.post()),
                told.answerCount(),
                call.page(told.answers(), each -> post(call, told.id(), each)));
    }

    private OwnMarks mine(Call call, QuestionDetail told) {
        return new OwnMarks(
                told.post().mine(),
                told.mineToo(),
                Following.of(desk.domain(), call, Marks.ref(told.id())),
                desk.domain().referrals().isAsked(call.actor(), told.id()));
    }

    private QuestionPost post(Call call, long question, QuestionDetail.Post told) {
        boolean answer = told.answer() != 0;
        String path = "/questions/" + question + (answer ? "/answers/" + told.answer() : "") + "/text";
        return new QuestionPost(
                answer ? new Id(told.answer()) : null,
                call.addresses().api(path),
                desk.person(call, told.author()),
                desk.text(told.body()),
                told.at(),
                told.editedAt(),
                told.useful(),
                told.mine(),
                told.accepted(),
                told.comments().stream()
                        .map(each -> new QuestionComment(
                                new Id(each.id()), desk.person(call, each.author()), desk.text(each.body()), each.at()))
                        .toList());
    }

    private @Nullable QuestionClosed closed(Call call, org.espace.question.@Nullable Closed told) {
        if (told == null) {
            return null;
        }
        Thing other =
                told.duplicateOf() == 0 ? null : desk.thing(call, Marks.ref(told.duplicateOf()), told.duplicateTitle());
        return new QuestionClosed(told.reason(), told.words(), desk.person(call, told.by()), told.at(), other);
    }

    static Address self(Call call, long question) {
        return call.addresses().api("/questions/" + question);
    }
}

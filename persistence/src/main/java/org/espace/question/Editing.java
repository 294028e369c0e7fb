package org.espace.question;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.persistence.EntityManager;
import org.espace.person.PersonCard;
import org.espace.person.PersonService;
import org.espace.revision.Piece;
import org.espace.revision.Revision;
import org.espace.revision.RevisionService;
import org.espace.revision.Text;
import org.espace.revision.WordDiff;
import org.espace.shared.Actor;
import org.espace.shared.Cursor;
import org.espace.shared.NotFound;
import org.espace.shared.Refused;
import org.espace.shared.Slice;
import org.jspecify.annotations.Nullable;

/** Changes posts, keeps what they said before, and tells what was different. Thread-safe. */
final class Editing {
    private static final int PAGE = 10;

    private final Desk desk;
    private final PersonService people;
    private final RevisionService revisions;

    Editing(Desk desk, PersonService people, RevisionService revisions) {
        this.desk = desk;
        this.people = people;
        this.revisions = revisions;
    }

    void edit(EntityManager manager, Actor actor, long id, int from, Draft draft) {
        Desk.Opened opened = desk.writable(manager, actor, id);
        if (!opened.asker()) {
            throw new NotFound("question to edit", id);
        }
        Draft.Fit fit = draft.check();
        QuestionRepository questions = new QuestionRepository(manager);
        questions.hold(opened.question());
        Revision now = now(manager, opened.question());
        Text after = new Text(fit.title(), fit.body(), Tags.joined(fit.tags()));
        if (keep(opened.id(), post(opened.id(), 0), now, from, after)) {
            Instant at = desk.now();
            questions.edit(opened.question(), fit.title(), fit.body(), fit.tags(), at);
            manager.flush();
            questions.returned(opened.id(), at);
            desk.note(new QuestionEdited(opened.access().community(), opened.id(), actor.person(), at));
        }
    }

    void editAnswer(EntityManager manager, Actor actor, long id, int from, @Nullable String body) {
        Answer own = new AnswerRepository(manager)
                .byId(id)
                .filter(each -> actor.is(each.author()))
                .orElseThrow(() -> new NotFound("answer to edit", id));
        Desk.Opened opened = desk.writable(manager, actor, own.question());
        String fit = Draft.checkBody(body, Draft.LONGEST_BODY);
        new QuestionRepository(manager).hold(opened.question());
        manager.refresh(own);
        if (keep(opened.id(), post(opened.id(), id), now(own), from, new Text("", fit, ""))) {
            Instant at = desk.now();
            own.edit(fit, at);
            desk.note(new AnswerEdited(opened.access().community(), opened.id(), id, actor.person(), at));
        }
    }

    PostHistory history(EntityManager manager, Actor actor, long id, long answer, @Nullable Cursor after) {
        Question question = desk.readable(manager, actor, id).question();
        Revision now = now(manager, question, answer);
        List<Revision> texts = new ArrayList<>();
        int before = after == null ? now.number() : (int) after.number(0) + 1;
        if (after == null) {
            texts.add(now);
        }
        texts.addAll(revisions.before(post(question.id(), answer), before, PAGE + 1 - texts.size()));
        boolean more = texts.size() > 1 && texts.get(texts.size() - 1).number() > 0;
        return new PostHistory(question.id(), question.title(), answer, slice(texts, more));
    }

    Revision text(EntityManager manager, Actor actor, long id, long answer) {
        return now(manager, desk.readable(manager, actor, id).question(), answer);
    }

    private static Revision now(EntityManager manager, Question question, long answer) {
        Desk.belongs(manager, question.id(), answer);
        return answer == 0
                ? now(manager, question)
                : now(new AnswerRepository(manager).byId(answer).orElseThrow());
    }

    /** Each text with what is different from the next one, which is the text before; the last one only where it is the first ever. */
    private Slice<PostHistory.Step> slice(List<Revision> texts, boolean more) {
        Map<Long, PersonCard> cards =
                people.cards(texts.stream().map(Revision::author).distinct().toList());
        List<PostHistory.Step> steps = new ArrayList<>();
        for (int i = 0; i < (more ? texts.size() - 1 : texts.size()); i++) {
            Revision text = texts.get(i);
            Text old = i + 1 < texts.size() ? texts.get(i + 1).text() : new Text("", "", "");
            PersonCard by = cards.get(text.author());
            if (by != null) {
                steps.add(step(text, by, old));
            }
        }
        Cursor next = more ? Cursor.of(texts.get(texts.size() - 1).number(), 1) : null;
        return new Slice<>(steps, next);
    }

    private static PostHistory.Step step(Revision text, PersonCard by, Text old) {
        boolean first = text.number() == 0;
        Text now = text.text();
        return new PostHistory.Step(
                text.number(),
                by,
                text.writtenAt(),
                pieces(first, old.title(), now.title()),
                pieces(first, old.body(), now.body()),
                pieces(first, old.tags(), now.tags()));
    }

    private static List<Piece> pieces(boolean first, String old, String now) {
        if (first) {
            return now.isEmpty() ? List.of() : List.of(new Piece(Piece.Kind.SAME, now));
        }
        return old.equals(now) ? List.of() : WordDiff.between(old, now);
    }

    /** @return whether there is anything to change */
    private boolean keep(long question, String post, Revision now, int from, Text after) {
        if (now.text().equals(after)) {
            return false;
        }
        if (now.number() != from) {
            throw Refused.because("changed-meanwhile");
        }
        revisions.keep(question, post, now);
        return true;
    }

    private static Revision now(EntityManager manager, Question question) {
        Instant edited = question.editedAt();
        Text text = new Text(
                question.title(), new QuestionRepository(manager).body(question.id()), Tags.joined(question.tags()));
        return new Revision(question.edits(), text, question.author(), edited == null ? question.askedAt() : edited);
    }

    private static Revision now(Answer answer) {
        Instant edited = answer.editedAt();
        return new Revision(
                answer.edits(),
                new Text("", answer.body(), ""),
                answer.author(),
                edited == null ? answer.answeredAt() : edited);
    }

    /** What a post is called in the room of revisions; an answer keeps its name when its question becomes a part of another one. */
    private static String post(long question, long answer) {
        return answer == 0 ? "question-" + question : "answer-" + answer;
    }
}

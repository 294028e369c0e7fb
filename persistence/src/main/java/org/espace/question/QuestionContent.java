package org.espace.question;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.persistence.EntityManager;
import org.espace.content.Audience;
import org.espace.content.Content;
import org.espace.content.Contents;
import org.espace.content.Headline;
import org.espace.content.StoredSource;
import org.espace.jpa.UnitOfWork;
import org.espace.shared.Ref;

/** Questions as things to be found, with their answers and comments. Thread-safe. */
public final class QuestionContent extends StoredSource<Question> {
    public static final String KIND = "question";

    public QuestionContent(UnitOfWork work) {
        super(work, KIND, Question.class);
    }

    @Override
    protected List<Headline> lines(EntityManager manager, Collection<Long> ids) {
        return rows(manager, ids).stream()
                .map(each -> new Headline(
                        new Ref(KIND, each.id()), each.community(), each.author(), each.title(), Audience.READERS))
                .toList();
    }

    @Override
    protected List<Content> contents(EntityManager manager, Collection<Long> ids) {
        Map<Long, List<Answer>> answers = parts(manager, Answer.class, ofQuestions("Answer"), ids, Answer::question);
        Map<Long, List<Comment>> comments =
                parts(manager, Comment.class, ofQuestions("Comment"), ids, Comment::question);
        return manager.createQuery(
                        "select q, b.body from Question q join QuestionBody b on b.question = q.id where q.id in :ids",
                        Object[].class)
                .setParameter("ids", ids)
                .getResultStream()
                .map(row -> {
                    Question question = (Question) row[0];
                    return content(
                            question,
                            (String) row[1],
                            answers.getOrDefault(question.id(), List.of()),
                            comments.getOrDefault(question.id(), List.of()));
                })
                .toList();
    }

    private static String ofQuestions(String part) {
        return "select p from " + part + " p where p.question in :ids order by p.id";
    }

    private static Content content(Question question, String body, List<Answer> answers, List<Comment> comments) {
        return new Content(
                new Ref(KIND, question.id()),
                question.community(),
                question.author(),
                question.title(),
                body,
                Contents.joined(Stream.concat(
                        answers.stream().map(Answer::body), comments.stream().map(Comment::body))),
                question.tags(),
                question.askedAt(),
                Stream.concat(Stream.of(question.changedAt()), answers.stream().map(Answer::changedAt))
                        .max(Instant::compareTo)
                        .orElseThrow(),
                Audience.READERS);
    }
}

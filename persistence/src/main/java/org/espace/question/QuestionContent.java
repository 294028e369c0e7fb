package org.espace.question;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.persistence.EntityManager;
import org.espace.content.Audience;
import org.espace.content.Content;
import org.espace.content.ContentSource;
import org.espace.content.Contents;
import org.espace.content.Headline;
import org.espace.jpa.UnitOfWork;
import org.espace.shared.Ref;

/** Questions as things to be found, with their answers and comments. Thread-safe. */
public final class QuestionContent implements ContentSource {
    public static final String KIND = "question";

    private final UnitOfWork work;

    public QuestionContent(UnitOfWork work) {
        this.work = work;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Map<Long, Content> load(Collection<Long> ids) {
        return ids.isEmpty() ? Map.of() : work.read(manager -> load(manager, ids));
    }

    @Override
    public Map<Long, Headline> headlines(Collection<Long> ids) {
        return ids.isEmpty()
                ? Map.of()
                : work.read(manager -> manager.createQuery(
                                "select q from Question q where q.id in :ids", Question.class)
                        .setParameter("ids", ids)
                        .getResultStream()
                        .map(each -> new Headline(
                                new Ref(KIND, each.id()), each.community(), each.author(), each.title(), Audience.READERS))
                        .collect(toMap(each -> each.ref().id(), Function.identity())));
    }

    @Override
    public List<Long> ids(long after, int limit) {
        return work.read(manager -> manager.createQuery(
                        "select q.id from Question q where q.id > :after order by q.id", Long.class)
                .setParameter("after", after)
                .setMaxResults(limit)
                .getResultList());
    }

    private static Map<Long, Content> load(EntityManager manager, Collection<Long> ids) {
        Map<Long, List<Answer>> answers =
                of(manager, Answer.class, ids).collect(groupingBy(Answer::question));
        Map<Long, List<Comment>> comments =
                of(manager, Comment.class, ids).collect(groupingBy(Comment::question));
        Map<Long, Content> contents = new HashMap<>();
        manager.createQuery(
                        "select q, b.body from Question q join QuestionBody b on b.question = q.id where q.id in :ids",
                        Object[].class)
                .setParameter("ids", ids)
                .getResultStream()
                .forEach(row -> {
                    Question question = (Question) row[0];
                    contents.put(
                            question.id(),
                            content(
                                    question,
                                    (String) row[1],
                                    answers.getOrDefault(question.id(), List.of()),
                                    comments.getOrDefault(question.id(), List.of())));
                });
        return contents;
    }

    private static <T> Stream<T> of(EntityManager manager, Class<T> kind, Collection<Long> questions) {
        return manager
                .createQuery(
                        "select e from " + kind.getSimpleName() + " e where e.question in :questions order by e.id", kind)
                .setParameter("questions", questions)
                .getResultList()
                .stream();
    }

    private static Content content(Question question, String body, List<Answer> answers, List<Comment> comments) {
        return new Content(
                new Ref(KIND, question.id()),
                question.community(),
                question.author(),
                question.title(),
                body,
                Contents.joined(
                        Stream.concat(answers.stream().map(Answer::body), comments.stream().map(Comment::body))),
                question.tags(),
                question.askedAt(),
                Stream.concat(Stream.of(question.changedAt()), answers.stream().map(Answer::changedAt))
                        .max(Instant::compareTo)
                        .orElseThrow(),
                Audience.READERS);
    }
}

package org.espace.question;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.persistence.EntityManager;
import org.espace.community.Access;
import org.espace.jpa.UnitOfWork;
import org.espace.person.PersonCard;
import org.espace.person.PersonService;
import org.espace.question.QuestionDetail.Post;
import org.espace.question.QuestionDetail.Remark;
import org.espace.shared.Actor;
import org.espace.shared.Cursor;
import org.espace.shared.NotFound;
import org.espace.shared.Slice;
import org.jspecify.annotations.Nullable;

/** One question with its answers and comments, for those who may read it; five statements, and one more where another became a part of it. Thread-safe. */
final class QuestionDetails {
    private static final int MOST_COMMENTS = 400;

    private final UnitOfWork work;
    private final PersonService people;
    private final Desk desk;

    QuestionDetails(UnitOfWork work, PersonService people, Desk desk) {
        this.work = work;
        this.people = people;
        this.desk = desk;
    }

    QuestionDetail read(Actor actor, long asked, @Nullable Cursor after, int size) {
        return work.read(manager -> {
            QuestionRepository questions = new QuestionRepository(manager);
            QuestionRepository.Opened opened = questions
                    .open(asked, actor.person())
                    .or(() -> questions.leadsTo(asked).flatMap(id -> questions.open(id, actor.person())))
                    .orElseThrow(() -> new NotFound("question", asked));
            long id = opened.question().id();
            Access access = desk.readable(manager, actor, id).access();
            AnswerRepository answers = new AnswerRepository(manager);
            Slice<AnswerRepository.Read> page = Slice.of(
                    answers.page(id, actor.person(), after, size + 1),
                    size,
                    last -> Cursor.of(last.answer().useful(), last.answer().id()));
            List<MergedQuestion> merged = opened.question().tookIn() == 0 ? List.of() : questions.tookIn(id);
            return told(access, opened, page, comments(manager, id, page.items()), merged);
        });
    }

    private static List<Comment> comments(EntityManager manager, long id, List<AnswerRepository.Read> page) {
        List<Long> shown = page.stream().map(each -> each.answer().id()).toList();
        return new AnswerRepository(manager).comments(id, shown, MOST_COMMENTS);
    }

    private QuestionDetail told(
            Access access,
            QuestionRepository.Opened opened,
            Slice<AnswerRepository.Read> page,
            List<Comment> comments,
            List<MergedQuestion> merged) {
        Question question = opened.question();
        Set<Long> names = new HashSet<>(Set.of(question.author()));
        page.items().forEach(each -> names.add(each.answer().author()));
        comments.forEach(each -> names.add(each.author()));
        merged.forEach(each -> names.add(each.author()));
        if (opened.closing() != null) {
            names.add(opened.closing().person());
        }
        Map<Long, PersonCard> cards = people.cards(names);
        List<Post> answers = new ArrayList<>();
        page.items().forEach(each -> answers.add(post(each, comments, cards)));
        Post post = new Post(
                0,
                known(cards, question.author()),
                opened.body(),
                question.askedAt(),
                question.editedAt(),
                question.edits(),
                question.useful(),
                opened.mine(),
                false,
                remarks(comments, 0, cards));
        return new QuestionDetail(
                access,
                question.id(),
                question.title(),
                post,
                question.tags(),
                question.progress(),
                question.meToo(),
                opened.meToo(),
                closed(opened, cards),
                alsoAsked(merged, cards),
                question.answers(),
                new Slice<>(answers, page.next()));
    }

    private static @Nullable Closed closed(QuestionRepository.Opened opened, Map<Long, PersonCard> cards) {
        Closing closing = opened.closing();
        return closing == null
                ? null
                : new Closed(
                        closing.reason(),
                        closing.words(),
                        known(cards, closing.person()),
                        closing.closedAt(),
                        closing.duplicateOf(),
                        opened.before());
    }

    private static List<AlsoAsked> alsoAsked(List<MergedQuestion> merged, Map<Long, PersonCard> cards) {
        return merged.stream()
                .map(each -> new AlsoAsked(
                        each.id(), known(cards, each.author()), each.title(), each.body(), each.askedAt()))
                .toList();
    }

    private static Post post(AnswerRepository.Read read, List<Comment> comments, Map<Long, PersonCard> cards) {
        Answer answer = read.answer();
        return new Post(
                answer.id(),
                known(cards, answer.author()),
                answer.body(),
                answer.answeredAt(),
                answer.editedAt(),
                answer.edits(),
                answer.useful(),
                read.mine(),
                answer.accepted(),
                remarks(comments, answer.id(), cards));
    }

    private static List<Remark> remarks(List<Comment> comments, long answer, Map<Long, PersonCard> cards) {
        return comments.stream()
                .filter(each -> each.answer() == answer)
                .map(each -> new Remark(each.id(), known(cards, each.author()), each.body(), each.commentedAt()))
                .toList();
    }

    private static PersonCard known(Map<Long, PersonCard> cards, long id) {
        PersonCard card = cards.get(id);
        if (card == null) {
            throw new IllegalStateException("expected a person for id " + id + " named by a post, found none");
        }
        return card;
    }
}

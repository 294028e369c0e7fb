package org.espace.question;

import java.time.Clock;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javax.persistence.EntityManager;
import org.espace.community.CommunityService;
import org.espace.community.MembershipService;
import org.espace.community.ReadableBy;
import org.espace.jpa.UnitOfWork;
import org.espace.ledger.Ledger;
import org.espace.person.PersonService;
import org.espace.shared.Actor;
import org.espace.shared.NotFound;

/** What rooms that depend on questions have to know of them. Thread-safe. */
public final class QuestionSigns {
    private final UnitOfWork work;
    private final QuestionLists lists;
    private final Desk desk;

    public QuestionSigns(
            UnitOfWork work,
            Ledger ledger,
            PersonService people,
            CommunityService communities,
            MembershipService memberships,
            Clock clock) {
        this.work = work;
        this.lists = new QuestionLists(work, communities, people);
        this.desk = new Desk(ledger, memberships, clock);
    }

    /** @throws NotFound when there is none that the actor may read */
    public QuestionSign sign(Actor actor, long question) {
        return work.read(manager -> sign(desk.readable(manager, actor, question)));
    }

    /** The same, held against other writers until the work that this is a part of is done. */
    public QuestionSign hold(Actor actor, long question) {
        return work.write(manager -> {
            Desk.Opened opened = desk.writable(manager, actor, question);
            new QuestionRepository(manager).hold(opened.question());
            return sign(opened);
        });
    }

    /** As lists show them, by id; only those that the actor may read. At most three statements. */
    public Map<Long, QuestionSummary> summaries(Actor actor, Collection<Long> ids) {
        return lists.summaries(actor, ids);
    }

    /** Their titles by id; only of those that the actor may read. One statement. */
    public Map<Long, String> titles(Actor actor, Collection<Long> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        ReadableBy readable = new ReadableBy(actor);
        return work.read(manager -> readable.bind(manager.createQuery(
                                "select q.id, q.title from Question q where q.id in :ids and "
                                        + readable.condition("q.community"),
                                Object[].class)
                        .setParameter("ids", ids))
                .getResultStream()
                .collect(Collectors.toMap(row -> (Long) row[0], row -> (String) row[1])));
    }

    /** Those of these people who have answered a question. */
    public Set<Long> answered(long question, Collection<Long> people) {
        return people.isEmpty() ? Set.of() : work.read(manager -> answered(manager, question, people));
    }

    private static Set<Long> answered(EntityManager manager, long question, Collection<Long> people) {
        return new HashSet<>(manager.createQuery(
                        "select distinct a.author from Answer a where a.question = :question and a.author in :people",
                        Long.class)
                .setParameter("question", question)
                .setParameter("people", List.copyOf(people))
                .getResultList());
    }

    private static QuestionSign sign(Desk.Opened opened) {
        Question question = opened.question();
        return new QuestionSign(
                opened.access(),
                question.id(),
                question.author(),
                question.title(),
                question.tags(),
                question.closed());
    }
}

package org.espace.question;

import java.util.List;
import java.util.Map;
import javax.persistence.EntityManager;
import org.espace.community.Access;
import org.espace.community.CommunityService;
import org.espace.jpa.UnitOfWork;
import org.espace.person.PersonCard;
import org.espace.person.PersonService;
import org.espace.shared.Actor;
import org.espace.shared.NotFound;

/** Answers that can be made into something that lasts, for those who may do that. Thread-safe. */
public final class GoodAnswers {
    private final UnitOfWork work;
    private final CommunityService communities;
    private final PersonService people;

    public GoodAnswers(UnitOfWork work, CommunityService communities, PersonService people) {
        this.work = work;
        this.communities = communities;
        this.people = people;
    }

    /** @throws NotFound unless it was accepted or found useful, and the actor gave it, asked for it, or coordinates its community */
    public GoodAnswer toTell(Actor actor, long id) {
        return work.read(manager -> {
            Answer answer = new AnswerRepository(manager).byId(id).orElseThrow(() -> new NotFound("answer", id));
            Question question = new QuestionRepository(manager)
                    .byId(answer.question())
                    .orElseThrow(() -> new NotFound("answer", id));
            Access access = readable(actor, question, id);
            boolean concerned = actor.is(answer.author()) || actor.is(question.author()) || access.coordinator();
            if (!concerned || (question.accepted() != id && answer.useful() <= 0)) {
                throw new NotFound("answer", id);
            }
            return told(manager, access, question, answer);
        });
    }

    private Access readable(Actor actor, Question question, long answer) {
        try {
            return communities.access(actor, question.community()).toRead();
        } catch (NotFound hidden) {
            throw new NotFound("answer", answer);
        }
    }

    private GoodAnswer told(EntityManager manager, Access access, Question question, Answer answer) {
        Map<Long, PersonCard> cards = people.cards(List.of(question.author(), answer.author()));
        PersonCard asker = cards.get(question.author());
        PersonCard answerer = cards.get(answer.author());
        if (asker == null || answerer == null) {
            throw new NotFound("answer", answer.id());
        }
        String asked = manager.find(QuestionBody.class, question.id()).body();
        return new GoodAnswer(
                access, question.id(), question.title(), asked, asker, answer.id(), answer.body(), answerer);
    }
}

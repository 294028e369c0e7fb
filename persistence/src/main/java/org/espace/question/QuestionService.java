package org.espace.question;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import javax.persistence.EntityManager;
import org.espace.community.Access;
import org.espace.community.CommunityService;
import org.espace.community.MembershipService;
import org.espace.jpa.UnitOfWork;
import org.espace.ledger.Ledger;
import org.espace.person.PersonService;
import org.espace.shared.Actor;
import org.espace.shared.Cursor;
import org.espace.shared.NotFound;
import org.espace.shared.Slice;
import org.jspecify.annotations.Nullable;

/**
 * Asking, answering, and finding what was asked. Who writes in a community that is free to join becomes a member by it. Every method
 * throws {@link NotFound} for what the actor may not read and {@link org.espace.shared.Refused} for what is not fit. Thread-safe.
 */
public final class QuestionService {
    private final UnitOfWork work;
    private final Ledger ledger;
    private final CommunityService communities;
    private final MembershipService memberships;
    private final QuestionArchive archive;
    private final QuestionLists lists;
    private final QuestionDetails details;
    private final Clock clock;

    public QuestionService(
            UnitOfWork work,
            Ledger ledger,
            PersonService people,
            CommunityService communities,
            MembershipService memberships,
            QuestionArchive archive,
            Clock clock) {
        this.work = work;
        this.ledger = ledger;
        this.communities = communities;
        this.memberships = memberships;
        this.archive = archive;
        this.lists = new QuestionLists(work, communities, people);
        this.details = new QuestionDetails(work, communities, people);
        this.clock = clock;
    }

    /** @return id of the question */
    public long ask(Actor actor, long community, Draft draft) {
        return work.write(manager -> {
            joining(communities.access(actor, community).toWrite());
            Draft.Fit fit = draft.check();
            return archive.keep(new PastQuestion(
                    community, actor.person(), fit.title(), fit.body(), fit.tags(), clock.instant(), null, 0));
        });
    }

    /** @return id of the answer */
    public long answer(Actor actor, long question, @Nullable String body) {
        return work.write(manager -> {
            joining(writable(manager, actor, question));
            String fit = Draft.checkBody(body, Draft.LONGEST_BODY);
            return archive.keep(new PastAnswer(question, actor.person(), fit, clock.instant(), null, 0));
        });
    }

    /**
     * @param answer 0 to comment on the question itself
     * @return id of the comment
     */
    public long comment(Actor actor, long question, long answer, @Nullable String body) {
        return work.write(manager -> {
            joining(writable(manager, actor, question));
            belongs(manager, question, answer);
            String fit = Draft.checkBody(body, Draft.LONGEST_COMMENT);
            return archive.keep(new PastComment(question, answer, actor.person(), fit, clock.instant()));
        });
    }

    /** The asker, or a coordinator, says which answer helped; it takes the place of any accepted before. */
    public void accept(Actor actor, long question, long answer) {
        work.write(manager -> {
            accepting(manager, actor, question);
            belongs(manager, question, answer == 0 ? -1 : answer);
            archive.accept(question, answer, actor.person(), clock.instant());
            return null;
        });
    }

    /** The asker, or a coordinator, takes back that an answer helped. */
    public void withdraw(Actor actor, long question) {
        work.write(manager -> {
            Question accepting = accepting(manager, actor, question);
            if (accepting.accepted() != 0) {
                QuestionRepository questions = new QuestionRepository(manager);
                questions.accepted(question, null, Progress.NO_ACCEPTED);
                questions.forgetAcceptance(question);
                new AnswerRepository(manager).first(question, 0);
                ledger.record(new AcceptanceWithdrawn(
                        accepting.community(), question, accepting.accepted(), actor.person(), clock.instant()));
            }
            return null;
        });
    }

    /**
     * The actor finds a post useful, or no longer does; saying so twice is saying so once.
     *
     * @param answer 0 for the question itself
     */
    public void useful(Actor actor, long question, long answer, boolean wanted) {
        work.write(manager -> {
            writable(manager, actor, question);
            belongs(manager, question, answer);
            // From here on one at a time for a question: whether it was said, and how often, change together.
            new QuestionRepository(manager).lock(question);
            boolean already = new VoteRepository(manager).exists(question, answer, actor.person());
            if (wanted && !already) {
                archive.useful(question, answer, actor.person(), clock.instant());
            } else if (!wanted && already) {
                counted(manager, question, answer, -1);
                new VoteRepository(manager).remove(question, answer, actor.person());
            }
            return null;
        });
    }

    private static void counted(EntityManager manager, long question, long answer, int more) {
        if (answer == 0) {
            new QuestionRepository(manager).useful(question, more);
        } else {
            new AnswerRepository(manager).useful(answer, more);
        }
    }

    /** The author changes a question. */
    public void edit(Actor actor, long question, Draft draft) {
        work.write(manager -> {
            Access access = writable(manager, actor, question);
            Question own = found(manager, question);
            if (!actor.is(own.author())) {
                throw new NotFound("question to edit", question);
            }
            Draft.Fit fit = draft.check();
            Instant now = clock.instant();
            new QuestionRepository(manager).edit(own, fit.title(), fit.body(), fit.tags(), now);
            ledger.record(new QuestionEdited(access.community(), question, actor.person(), now));
            return null;
        });
    }

    /** The author changes an answer. */
    public void editAnswer(Actor actor, long answer, @Nullable String body) {
        work.write(manager -> {
            Answer own = new AnswerRepository(manager)
                    .byId(answer)
                    .filter(each -> actor.is(each.author()))
                    .orElseThrow(() -> new NotFound("answer to edit", answer));
            Access access = writable(manager, actor, own.question());
            Instant now = clock.instant();
            own.edit(Draft.checkBody(body, Draft.LONGEST_BODY), now);
            ledger.record(new AnswerEdited(access.community(), own.question(), answer, actor.person(), now));
            return null;
        });
    }

    /** Newest first. */
    public Slice<QuestionSummary> list(Actor actor, QuestionFilter filter, @Nullable Cursor after, int size) {
        return lists.list(actor, filter, after, size);
    }

    /** The newest of a community, by title; for a reader who has been found to be allowed to read there. */
    public List<QuestionLine> newest(Access access, int size) {
        return lists.newest(access.toRead().community(), size);
    }

    /** Tags of a community's newest questions, the most used first; for a reader who may read there. */
    public List<String> tagsInUse(Access access, int most) {
        return lists.tagsInUse(access.toRead().community(), most);
    }

    /** Tags of the newest 300 questions that the actor may read, the most used first. */
    public List<String> popularTags(Actor actor, int most) {
        return lists.popularTags(actor, most);
    }

    /**
     * Ids of the communities, among those that the actor may read, whose questions carry a tag; of the newest 300 such questions, where most
     * are comes first.
     */
    public List<Long> communitiesWith(Actor actor, String tag, int most) {
        return lists.communitiesWith(actor, tag, most);
    }

    /**
     * A question with a page of its answers.
     *
     * @param size 2 or more, so that the accepted answer never fills a page alone
     */
    public QuestionDetail thread(Actor actor, long question, @Nullable Cursor after, int size) {
        return details.read(actor, question, after, size);
    }

    /** Who answered the newest questions on a topic that the actor may read, in no order; at most 5,000 taggings and 10,000 answers count. */
    public List<AnswerTally> answerers(Actor actor, Topic topic, int questions) {
        return topic.isEmpty()
                ? List.of()
                : work.read(manager -> new AnswerTallies(manager, actor).on(topic, questions));
    }

    /** Whether each of a person's newest answers was accepted, of those that the actor may read. */
    public List<Boolean> acceptances(Actor actor, long person, int limit) {
        return work.read(manager -> new AnswerTallies(manager, actor).accepted(person, limit));
    }

    private Access writable(EntityManager manager, Actor actor, long question) {
        return details.access(actor, found(manager, question)).toWrite();
    }

    private Question accepting(EntityManager manager, Actor actor, long question) {
        Access access = writable(manager, actor, question);
        Question accepting = found(manager, question);
        if (!actor.is(accepting.author()) && !access.coordinator()) {
            throw new NotFound("question to accept an answer for", question);
        }
        return accepting;
    }

    private void joining(Access access) {
        if (!access.member() && access.freeToJoin()) {
            memberships.join(access.actor(), access.community());
        }
    }

    private static Question found(EntityManager manager, long question) {
        return new QuestionRepository(manager).byId(question).orElseThrow(() -> new NotFound("question", question));
    }

    private static void belongs(EntityManager manager, long question, long answer) {
        if (answer != 0
                && new AnswerRepository(manager)
                        .byId(answer)
                        .filter(each -> each.question() == question)
                        .isEmpty()) {
            throw new NotFound("answer", answer);
        }
    }
}

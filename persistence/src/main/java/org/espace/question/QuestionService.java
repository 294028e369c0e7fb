package org.espace.question;

import java.time.Clock;
import java.util.List;
import javax.persistence.EntityManager;
import org.espace.community.Access;
import org.espace.community.CommunityService;
import org.espace.community.MembershipService;
import org.espace.follow.FollowService;
import org.espace.jpa.UnitOfWork;
import org.espace.ledger.Ledger;
import org.espace.person.PersonService;
import org.espace.revision.Revision;
import org.espace.revision.RevisionService;
import org.espace.shared.Actor;
import org.espace.shared.Cursor;
import org.espace.shared.NotFound;
import org.espace.shared.Ref;
import org.espace.shared.Refused;
import org.espace.shared.Slice;
import org.jspecify.annotations.Nullable;

/**
 * Asking, answering, and finding what was asked. Who writes in a community that is free to join becomes a member by it. Every method
 * throws {@link NotFound} for what the actor may not read and {@link Refused} for what is not fit. Thread-safe.
 */
public final class QuestionService {
    private final UnitOfWork work;
    private final CommunityService communities;
    private final QuestionArchive archive;
    private final QuestionLists lists;
    private final QuestionDetails details;
    private final Editing editing;
    private final FollowService follows;
    private final Desk desk;

    public QuestionService(
            UnitOfWork work,
            Ledger ledger,
            PersonService people,
            CommunityService communities,
            MembershipService memberships,
            QuestionArchive archive,
            FollowService follows,
            RevisionService revisions,
            Clock clock) {
        this.work = work;
        this.archive = archive;
        this.follows = follows;
        this.lists = new QuestionLists(work, communities, people);
        this.desk = new Desk(ledger, memberships, clock);
        this.details = new QuestionDetails(work, people, desk);
        this.editing = new Editing(desk, people, revisions);
        this.communities = communities;
    }

    /** Who asks follows the question. @return id of the question */
    public long ask(Actor actor, long community, Draft draft) {
        return work.write(manager -> {
            desk.joining(communities.access(actor, community).toWrite());
            Draft.Fit fit = draft.check();
            long id = archive.keep(new PastQuestion(
                    community, actor.person(), fit.title(), fit.body(), fit.tags(), desk.now(), null, 0));
            follow(manager, actor, id);
            return id;
        });
    }

    /**
     * Who answers follows the question.
     *
     * @return id of the answer
     * @throws Refused {@code closed} when it takes no answers
     */
    public long answer(Actor actor, long question, @Nullable String body) {
        return work.write(manager -> {
            Desk.Opened opened = desk.writable(manager, actor, question);
            if (opened.question().closed()) {
                throw Refused.because("closed");
            }
            desk.joining(opened.access());
            String fit = Draft.checkBody(body, Draft.LONGEST_BODY);
            // Before the question's row is held, for which others wait.
            boolean following = following(actor, opened.id());
            long id = archive.keep(new PastAnswer(opened.id(), actor.person(), fit, desk.now(), null, 0));
            // The question may have become a part of another one while this waited for its row.
            long answered = manager.find(Answer.class, id).question();
            if (!following || answered != opened.id()) {
                follow(manager, actor, answered);
            }
            return id;
        });
    }

    /**
     * @param answer 0 to comment on the question itself
     * @return id of the comment
     */
    public long comment(Actor actor, long question, long answer, @Nullable String body) {
        return work.write(manager -> {
            Desk.Opened opened = desk.writable(manager, actor, question);
            desk.joining(opened.access());
            Desk.belongs(manager, opened.id(), answer);
            String fit = Draft.checkBody(body, Draft.LONGEST_COMMENT);
            return archive.keep(new PastComment(opened.id(), answer, actor.person(), fit, desk.now()));
        });
    }

    /** The asker, or a coordinator, says which answer helped; it takes the place of any accepted before. */
    public void accept(Actor actor, long question, long answer) {
        work.write(manager -> {
            long id = desk.writable(manager, actor, question).toCare().id();
            Desk.belongs(manager, id, answer == 0 ? -1 : answer);
            archive.accept(id, answer, actor.person(), desk.now());
            return null;
        });
    }

    /** The asker, or a coordinator, takes back that an answer helped. */
    public void withdraw(Actor actor, long question) {
        work.write(manager -> {
            Question accepting =
                    desk.writable(manager, actor, question).toCare().question();
            if (accepting.accepted() != 0) {
                QuestionRepository questions = new QuestionRepository(manager);
                questions.withdrawn(accepting.id());
                questions.forgetAcceptance(accepting.id());
                new AnswerRepository(manager).first(accepting.id(), 0);
                desk.note(new AcceptanceWithdrawn(
                        accepting.community(), accepting.id(), accepting.accepted(), actor.person(), desk.now()));
            }
            return null;
        });
    }

    /**
     * The actor has this question too, and follows it by that, or no longer does; saying so twice is saying so once.
     *
     * @throws NotFound also for who asked it
     */
    public void meToo(Actor actor, long question, boolean wanted) {
        work.write(manager -> {
            Desk.Opened opened = desk.writable(manager, actor, question);
            if (opened.asker()) {
                throw new NotFound("question of somebody else", question);
            }
            // From here on one at a time for a question: whether it was said, and how often, change together.
            new QuestionRepository(manager).hold(opened.question());
            MeToos meToos = new MeToos(manager);
            boolean already = meToos.has(opened.id(), actor.person());
            if (wanted && !already) {
                meToos.add(opened.id(), actor.person(), desk.now());
                desk.note(new QuestionShared(opened.access().community(), opened.id(), actor.person(), desk.now()));
                follow(manager, actor, opened.id());
            } else if (!wanted && already) {
                meToos.remove(opened.id(), actor.person());
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
            Desk.Opened opened = desk.writable(manager, actor, question);
            Desk.belongs(manager, opened.id(), answer);
            new QuestionRepository(manager).lock(opened.id());
            boolean already = new VoteRepository(manager).exists(opened.id(), answer, actor.person());
            if (wanted && !already) {
                archive.useful(opened.id(), answer, actor.person(), desk.now());
            } else if (!wanted && already) {
                counted(manager, opened.id(), answer, -1);
                new VoteRepository(manager).remove(opened.id(), answer, actor.person());
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

    /**
     * The author changes a question; what it said before is kept. Without a difference nothing is changed.
     *
     * @param from how often it had been changed when the author began: {@link QuestionDetail.Post#edits}
     * @throws Refused {@code changed-meanwhile} when it was changed since then
     */
    public void edit(Actor actor, long question, int from, Draft draft) {
        work.write(manager -> {
            editing.edit(manager, actor, question, from, draft);
            return null;
        });
    }

    /** The author changes an answer; otherwise as {@link #edit}. */
    public void editAnswer(Actor actor, long answer, int from, @Nullable String body) {
        work.write(manager -> {
            editing.editAnswer(manager, actor, answer, from, body);
            return null;
        });
    }

    /**
     * What a post said at any time, the latest first, for whoever may read it.
     *
     * @param answer 0 for the question itself
     */
    public PostHistory history(Actor actor, long question, long answer, @Nullable Cursor after) {
        return work.read(manager -> editing.history(manager, actor, question, answer, after));
    }

    /**
     * What a post says, and as which of its texts: the one that {@link #edit} begins from.
     *
     * @param answer 0 for the question itself
     */
    public Revision text(Actor actor, long question, long answer) {
        return work.read(manager -> editing.text(manager, actor, question, answer));
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

    private boolean following(Actor actor, long question) {
        return !follows.followed(actor, List.of(new Ref(QuestionContent.KIND, question)))
                .isEmpty();
    }

    /** What was written has to be in the database before it can be followed. */
    private void follow(EntityManager manager, Actor actor, long question) {
        manager.flush();
        follows.follow(actor, new Ref(QuestionContent.KIND, question), true);
    }
}

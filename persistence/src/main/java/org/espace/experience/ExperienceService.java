package org.espace.experience;

import java.time.Clock;
import java.time.Instant;
import java.util.function.BiFunction;
import javax.persistence.EntityManager;
import org.espace.community.Access;
import org.espace.community.CommunityService;
import org.espace.community.MembershipService;
import org.espace.follow.FollowService;
import org.espace.jpa.UnitOfWork;
import org.espace.ledger.Change;
import org.espace.ledger.Ledger;
import org.espace.person.PersonService;
import org.espace.question.GoodAnswer;
import org.espace.question.GoodAnswers;
import org.espace.shared.Actor;
import org.espace.shared.Cursor;
import org.espace.shared.NotFound;
import org.espace.shared.Ref;
import org.espace.shared.Refused;
import org.espace.shared.Slice;
import org.jspecify.annotations.Nullable;

/**
 * Telling experiences, and using them. Who tells or uses one follows it, and becomes a member of a community that is free to join. Every
 * method throws {@link NotFound} for what the actor may not read and {@link Refused} for what is not fit. Thread-safe.
 */
public final class ExperienceService {
    private final UnitOfWork work;
    private final Ledger ledger;
    private final CommunityService communities;
    private final MembershipService memberships;
    private final FollowService follows;
    private final GoodAnswers answers;
    private final ExperienceLists lists;
    private final ExperienceDetails details;
    private final Clock clock;

    public ExperienceService(
            UnitOfWork work,
            Ledger ledger,
            PersonService people,
            CommunityService communities,
            MembershipService memberships,
            FollowService follows,
            GoodAnswers answers,
            Clock clock) {
        this.work = work;
        this.ledger = ledger;
        this.communities = communities;
        this.memberships = memberships;
        this.follows = follows;
        this.answers = answers;
        this.lists = new ExperienceLists(work, communities, people, clock);
        this.details = new ExperienceDetails(work, communities, people, clock);
        this.clock = clock;
    }

    /** @return id of the experience */
    public long tell(Actor actor, long community, Story story) {
        return work.write(manager -> tell(manager, communities.access(actor, community), story, null));
    }

    /**
     * Makes an experience of an answer, in the community of its question; both people are credited for good.
     *
     * @return id of the experience
     */
    public long tellFrom(Actor actor, long answer, Story story) {
        return work.write(manager -> {
            GoodAnswer source = answers.toTell(actor, answer);
            return tell(manager, source.access(), story, source);
        });
    }

    private long tell(EntityManager manager, Access access, Story story, @Nullable GoodAnswer source) {
        joining(access.toWrite());
        Story.Fit fit = story.check();
        Instant now = clock.instant();
        Experience told = new Experience(access.community(), access.actor().person(), fit, now);
        if (source != null) {
            told.from(source);
        }
        long id = new ExperienceRepository(manager).add(told, fit).id();
        manager.flush();
        ledger.record(new ExperienceTold(access.community(), id, access.actor().person(), now));
        follows.follow(access.actor(), ref(id), true);
        return id;
    }

    /** The answer that is to become an experience. */
    public GoodAnswer source(Actor actor, long answer) {
        return answers.toTell(actor, answer);
    }

    /** Its author changes an experience, and has looked at it by that. */
    public void edit(Actor actor, long id, Story story) {
        edit(actor, id, null, story);
    }

    /**
     * As {@link #edit(Actor, long, Story)}, but only the text that the author has seen.
     *
     * @param from when that was written; null for whichever there is
     * @throws Refused {@code changed-meanwhile} when it is another by now
     */
    public void edit(Actor actor, long id, @Nullable Instant from, Story story) {
        work.write(manager -> {
            Access access = details.access(manager, actor, id).toWrite();
            new ExperienceRepository(manager).lock(id);
            Experience own = ExperienceDetails.found(manager, id);
            if (!actor.is(own.author())) {
                throw new NotFound("experience to change", id);
            }
            if (from != null && !from.equals(own.writtenAt())) {
                throw Refused.because("changed-meanwhile");
            }
            Story.Fit fit = story.check();
            Instant now = clock.instant();
            own.edit(fit, now);
            new ExperienceRepository(manager).edit(own, fit);
            ledger.record(new ExperienceEdited(access.community(), id, actor.person(), now));
            return null;
        });
    }

    /** The actor used it, or says something else of how they did: one word a person. Its author has not used it by telling it. */
    public void use(Actor actor, long id, NewUse use) {
        work.write(manager -> {
            Access access = details.access(manager, actor, id).toWrite();
            if (actor.is(ExperienceDetails.found(manager, id).author())) {
                throw Refused.because("own-experience");
            }
            joining(access);
            NewUse.Fit fit = use.check();
            Instant now = clock.instant();
            ExperienceRepository repository = new ExperienceRepository(manager);
            repository.lock(id);
            ExperienceUse said = repository.use(id, actor.person()).orElse(null);
            ExperienceUse told = said == null ? new ExperienceUse(id, actor.person()) : said;
            told.say(fit, now);
            if (said == null) {
                repository.used(told);
            }
            ledger.record(new ExperienceUsed(access.community(), id, actor.person(), now));
            follows.follow(actor, ref(id), true);
            return null;
        });
    }

    /** The actor takes back that they used it; nothing happens when they never said so. */
    public void withdrawUse(Actor actor, long id) {
        work.write(manager -> {
            Access access = details.access(manager, actor, id).toWrite();
            ExperienceRepository repository = new ExperienceRepository(manager);
            repository.lock(id);
            repository.use(id, actor.person()).ifPresent(use -> {
                repository.withdraw(use);
                ledger.record(new ExperienceUseWithdrawn(access.community(), id, actor.person(), clock.instant()));
            });
            return null;
        });
    }

    /** Its author, or a coordinator, has looked at it, and it still holds; from now on it is due again after its months. */
    public void confirm(Actor actor, long id) {
        review(actor, id, (experience, now) -> {
            experience.confirm(now);
            return new ExperienceConfirmed(experience.community(), id, actor.person(), now);
        });
    }

    /** Its author, or a coordinator, has looked at it, and it holds no more. It stays, and says so. */
    public void outdate(Actor actor, long id) {
        review(actor, id, (experience, now) -> {
            experience.outdated(now);
            return new ExperienceOutdated(experience.community(), id, actor.person(), now);
        });
    }

    private void review(Actor actor, long id, BiFunction<Experience, Instant, Change> said) {
        work.write(manager -> {
            Access access = details.access(manager, actor, id).toWrite();
            Experience experience = ExperienceDetails.found(manager, id);
            if (!actor.is(experience.author()) && !access.coordinator()) {
                throw new NotFound("experience to look at", id);
            }
            ledger.record(said.apply(experience, clock.instant()));
            return null;
        });
    }

    public Slice<ExperienceSummary> list(Actor actor, ExperienceFilter filter, @Nullable Cursor after, int size) {
        return lists.list(actor, filter, after, size);
    }

    /** How many of the actor's own are due to be looked at, wherever they stand. */
    public int due(Actor actor) {
        return actor.signedIn()
                ? work.read(manager -> new ExperienceRepository(manager).due(actor.person(), clock.millis()))
                : 0;
    }

    /** An experience with a page of who used it. */
    public ExperienceDetail story(Actor actor, long id, @Nullable Cursor after, int size) {
        return details.read(actor, id, after, size);
    }

    private void joining(Access access) {
        if (!access.member() && access.freeToJoin()) {
            memberships.join(access.actor(), access.community());
        }
    }

    private static Ref ref(long id) {
        return new Ref(ExperienceContent.KIND, id);
    }
}

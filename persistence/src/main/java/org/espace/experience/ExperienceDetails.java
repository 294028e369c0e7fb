package org.espace.experience;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.persistence.EntityManager;
import org.espace.community.Access;
import org.espace.community.CommunityService;
import org.espace.jpa.UnitOfWork;
import org.espace.person.PersonCard;
import org.espace.person.PersonService;
import org.espace.shared.Actor;
import org.espace.shared.Cursor;
import org.espace.shared.NotFound;
import org.espace.shared.Slice;
import org.jspecify.annotations.Nullable;

/** One experience with who used it, for those who may read it; four statements, five where it was used by many. Thread-safe. */
final class ExperienceDetails {
    private final UnitOfWork work;
    private final CommunityService communities;
    private final PersonService people;
    private final Clock clock;

    ExperienceDetails(UnitOfWork work, CommunityService communities, PersonService people, Clock clock) {
        this.work = work;
        this.communities = communities;
        this.people = people;
        this.clock = clock;
    }

    ExperienceDetail read(Actor actor, long id, @Nullable Cursor after, int size) {
        return work.read(manager -> {
            ExperienceRepository repository = new ExperienceRepository(manager);
            ExperienceRepository.Opened opened = repository.open(id).orElseThrow(() -> new NotFound("experience", id));
            Access access = access(actor, opened.experience());
            Slice<ExperienceUse> uses =
                    Slice.of(repository.uses(id, after, size + 1), size, last -> Cursor.of(last.usedAt(), last.id()));
            ExperienceUse mine = mine(repository, actor, id, uses, after == null);
            return told(access, opened, uses, mine);
        });
    }

    /** An experience that cannot be read does not exist; the refusal names it, never its community. */
    Access access(Actor actor, Experience experience) {
        try {
            return communities.access(actor, experience.community()).toRead();
        } catch (NotFound hidden) {
            throw new NotFound("experience", experience.id());
        }
    }

    Access access(EntityManager manager, Actor actor, long id) {
        return access(actor, found(manager, id));
    }

    static Experience found(EntityManager manager, long id) {
        return new ExperienceRepository(manager).byId(id).orElseThrow(() -> new NotFound("experience", id));
    }

    /** Asked for only when it may stand on another page. */
    private static @Nullable ExperienceUse mine(
            ExperienceRepository repository, Actor actor, long id, Slice<ExperienceUse> uses, boolean first) {
        ExperienceUse shown = uses.items().stream()
                .filter(use -> actor.is(use.person()))
                .findFirst()
                .orElse(null);
        boolean all = first && uses.next() == null;
        return shown != null || all || !actor.signedIn()
                ? shown
                : repository.use(id, actor.person()).orElse(null);
    }

    private ExperienceDetail told(
            Access access,
            ExperienceRepository.Opened opened,
            Slice<ExperienceUse> uses,
            @Nullable ExperienceUse mine) {
        Experience row = opened.experience();
        Map<Long, PersonCard> cards = people.cards(named(row, uses, mine));
        PersonCard author = cards.get(row.author());
        if (author == null) {
            throw new NotFound("experience", row.id());
        }
        return new ExperienceDetail(
                access,
                row.id(),
                row.title(),
                author,
                opened.text().situation(),
                opened.text().actions(),
                opened.text().outcome(),
                opened.text().nextTime(),
                row.tags(),
                row.toldAt(),
                row.editedAt(),
                row.months(),
                row.reviewDue(),
                row.freshness(clock.instant()),
                credit(row, cards),
                row.used(),
                new Slice<>(told(uses.items(), cards), uses.next()),
                mine == null ? null : told(List.of(mine), cards).get(0));
    }

    private static List<Use> told(List<ExperienceUse> uses, Map<Long, PersonCard> cards) {
        List<Use> told = new ArrayList<>();
        for (ExperienceUse use : uses) {
            PersonCard person = cards.get(use.person());
            if (person != null) {
                told.add(use.by(person));
            }
        }
        return told;
    }

    private static @Nullable Credit credit(Experience row, Map<Long, PersonCard> cards) {
        PersonCard asker = cards.get(row.asker());
        PersonCard answerer = cards.get(row.answerer());
        return asker == null || answerer == null ? null : new Credit(row.question(), row.answer(), asker, answerer);
    }

    private static Set<Long> named(Experience row, Slice<ExperienceUse> uses, @Nullable ExperienceUse mine) {
        Set<Long> named = new HashSet<>(List.of(row.author(), row.asker(), row.answerer()));
        uses.items().forEach(use -> named.add(use.person()));
        if (mine != null) {
            named.add(mine.person());
        }
        named.remove(0L);
        return named;
    }
}

package org.espace.directory;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.espace.jpa.UnitOfWork;
import org.espace.ledger.Change;
import org.espace.person.PersonCard;
import org.espace.person.PersonService;
import org.espace.profile.Profile;
import org.espace.profile.ProfileService;
import org.espace.profile.Words;
import org.espace.question.QuestionService;
import org.espace.question.Topic;
import org.espace.shared.Actor;
import org.espace.shared.Cursor;
import org.espace.shared.Slice;
import org.espace.unit.UnitService;
import org.jspecify.annotations.Nullable;

/** Finds people. For those who are signed in; anybody else finds nobody. Thread-safe. */
public final class DirectoryService {
    private static final int MOST_CARDS = 500;
    private static final int MOST_PAGES = 10;
    private static final int MOST_ANSWERS = 1_000;

    private final UnitOfWork work;
    private final PersonService people;
    private final ProfileService profiles;
    private final QuestionService questions;
    private final PeopleIndex index;

    public DirectoryService(
            UnitOfWork work,
            UnitService units,
            PersonService people,
            ProfileService profiles,
            QuestionService questions) {
        this.work = work;
        this.people = people;
        this.profiles = profiles;
        this.questions = questions;
        this.index = new PeopleIndex(work, units, people, profiles);
    }

    /**
     * People who meet all that the query asks for. By name; by the word that was found when a name is asked for. In at most four
     * statements. A page may be shorter than asked for, even empty, and still have a next one: when thousands had to be looked at to
     * find few.
     */
    public Slice<PersonCard> find(Actor actor, PeopleQuery query, @Nullable Cursor after, int size) {
        if (!actor.signedIn() || Criterion.senseless(query)) {
            return new Slice<>(List.of(), null);
        }
        return work.readAside(manager -> {
            Slice<Long> ids = new PeopleSearch(manager, query).page(after, size);
            Map<Long, PersonCard> cards = people.cards(ids.items());
            return new Slice<>(
                    ids.items().stream()
                            .map(cards::get)
                            .filter(Objects::nonNull)
                            .toList(),
                    ids.next());
        });
    }

    /**
     * Who can help with a topic, best first, the actor perhaps among them. Counts the newest 300 questions on it that the actor may
     * read, and what people say of themselves; five statements.
     */
    public List<Expert> whoCanHelp(Actor actor, String topic, int limit) {
        Topic asked = Topic.of(topic);
        if (!actor.signedIn() || asked.isEmpty()) {
            return List.of();
        }
        return work.readAside(manager -> {
            Ranking ranking = new Ranking(asked, questions.answerers(actor, asked, Ranking.QUESTIONS));
            Set<Long> candidates = ranking.candidates(ranking.skilled(manager));
            Map<Long, Words> words = profiles.words(candidates);
            List<Long> best = ranking.best(candidates, words, limit);
            Map<Long, PersonCard> cards = people.cards(best);
            List<Expert> experts = new ArrayList<>();
            for (long id : best) {
                PersonCard card = cards.get(id);
                if (card != null) {
                    experts.add(ranking.expert(card, words.getOrDefault(id, Words.NONE)));
                }
            }
            return experts;
        });
    }

    /** What a person has answered, as far as the actor may read it; counted up to 1,000. */
    public Answers answersOf(Actor actor, long person) {
        List<Boolean> accepted = questions.acceptances(actor, person, MOST_ANSWERS + 1);
        boolean more = accepted.size() > MOST_ANSWERS;
        List<Boolean> counted = more ? accepted.subList(0, MOST_ANSWERS) : accepted;
        return new Answers(counted.size(), counted.stream().filter(yes -> yes).count(), more);
    }

    /**
     * Profiles of a list, as the actor may see them, in its order.
     *
     * @param most 500 at most
     */
    public List<Profile> cards(Actor actor, PeopleQuery query, int most) {
        int limit = Math.min(most, MOST_CARDS);
        List<Long> ids = new ArrayList<>();
        Cursor after = null;
        for (int page = 0; page < MOST_PAGES && ids.size() < limit; page++) {
            Slice<PersonCard> slice = find(actor, query, after, limit - ids.size());
            slice.items().forEach(card -> ids.add(card.id()));
            after = slice.next();
            if (after == null) {
                break;
            }
        }
        Map<Long, Profile> found = profiles.profiles(actor, ids);
        return ids.stream().map(found::get).filter(Objects::nonNull).toList();
    }

    /** To be told of what happens, in the transaction in which it does: keeps the index. */
    public void hear(Change change) {
        index.hear(change);
    }

    /** Indexes some of those who are not yet; housekeeping, on any node. @return how many, 0 when nobody waits */
    public int catchUp(int most) {
        return index.catchUp(most);
    }
}

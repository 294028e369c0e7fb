package org.espace.profile;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.espace.jpa.UnitOfWork;
import org.espace.ledger.Ledger;
import org.espace.person.PersonService;
import org.espace.person.Standing;
import org.espace.shared.Actor;
import org.espace.shared.NotFound;
import org.espace.shared.Sha256;

/** What people say of themselves, for those who are signed in. Thread-safe. */
public final class ProfileService {
    private static final int STAMP = 16;

    private final UnitOfWork work;
    private final Ledger ledger;
    private final PersonService people;
    private final Profiles profiles;
    private final Clock clock;

    public ProfileService(
            UnitOfWork work, Ledger ledger, PersonService people, Acquaintance acquaintance, Clock clock) {
        this.work = work;
        this.ledger = ledger;
        this.people = people;
        this.profiles = new Profiles(acquaintance);
        this.clock = clock;
    }

    /** @throws NotFound when there is none, or nobody is signed in */
    public Profile profile(Actor actor, long person) {
        Profile found = profiles(actor, List.of(person)).get(person);
        if (found == null) {
            throw new NotFound("person", person);
        }
        return found;
    }

    /** @throws NotFound when nobody is signed in */
    public Profile mine(Actor actor) {
        return profile(actor, actor.person());
    }

    /** Profiles by id, in three statements; none for an unknown id, and none at all when nobody is signed in. */
    public Map<Long, Profile> profiles(Actor actor, Collection<Long> ids) {
        if (!actor.signedIn() || ids.isEmpty()) {
            return Map.of();
        }
        return work.read(manager -> {
            Map<Long, Standing> standings = people.standings(ids);
            return profiles.seenBy(actor, standings, new ProfileRepository(manager).byPeople(Set.copyOf(ids)));
        });
    }

    /**
     * Keeps what the actor typed; what differs is theirs from now on, and neither host nor file changes it any more.
     *
     * @throws NotFound when nobody is signed in
     * @throws org.espace.shared.Refused with every fault of the form
     */
    public void keep(Actor actor, ProfileForm form) {
        long me = me(actor);
        FitForm fit = FitForm.of(form);
        work.write(manager -> {
            people.describe(me, fit.name(), fit.job(), fit.place());
            ProfileRepository repository = new ProfileRepository(manager);
            if (repository.toChange(me).type(fit)) {
                repository.flush();
                ledger.record(new ProfileChanged(me, me, clock.instant()));
            }
            return null;
        });
    }

    /** Takes what a file knows, as far as the person has not typed it. Asks for no right. @return whether anything changed */
    public boolean told(long person, Told told) {
        return !told.isEmpty()
                && work.write(manager -> {
                    ProfileRepository repository = new ProfileRepository(manager);
                    boolean changed = repository.toChange(person).refresh(told.languages(), told.helps(), told.phone());
                    if (changed) {
                        repository.flush();
                        ledger.record(new ProfileChanged(person, 0, clock.instant()));
                    }
                    return changed;
                });
    }

    /**
     * @param upload JPEG, PNG or GIF, at most 5 MB and 40 million pixels
     * @throws NotFound when nobody is signed in
     * @throws org.espace.shared.Refused field {@code photo}: {@code too-large}, {@code not-a-picture}, {@code too-many-pixels}
     */
    public void photo(Actor actor, byte[] upload) {
        long me = me(actor);
        byte[] face = Picture.face(upload);
        work.write(manager -> {
            new ProfileRepository(manager).photo(new Photo(me, face));
            people.photo(me, stamp(face));
            return null;
        });
    }

    /** @throws NotFound when nobody is signed in */
    public void removePhoto(Actor actor) {
        long me = me(actor);
        work.write(manager -> {
            new ProfileRepository(manager).removePhoto(me);
            people.photo(me, "");
            return null;
        });
    }

    /** JPEG, 256 by 256 pixels; empty when there is none, or nobody is signed in. */
    public Optional<byte[]> photoOf(Actor actor, long person) {
        return actor.signedIn()
                ? work.read(
                        manager -> new ProfileRepository(manager).photo(person).map(Photo::bytes))
                : Optional.empty();
    }

    /** What a person is found by, whoever asks: for the index. */
    public Words words(long person) {
        return words(List.of(person)).getOrDefault(person, Words.NONE);
    }

    /** As {@link #words(long)}, in one statement; none for who says nothing. */
    public Map<Long, Words> words(Collection<Long> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return work.read(manager -> new ProfileRepository(manager)
                .byPeople(ids).values().stream()
                        .collect(Collectors.toMap(
                                ProfileText::person, text -> new Words(text.languages(), text.helps()))));
    }

    private static long me(Actor actor) {
        if (!actor.signedIn()) {
            throw new NotFound("profile", "");
        }
        return actor.person();
    }

    private static String stamp(byte[] bytes) {
        return Sha256.hex(bytes).substring(0, STAMP);
    }
}

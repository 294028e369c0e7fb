package org.espace.flash;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.espace.jpa.UnitOfWork;
import org.espace.secret.SecretText;
import org.espace.shared.Actor;

/**
 * Keeps text for the page after this one, for whoever it belongs to. What nobody may keep, such as the words of somebody who wants to stay unknown, must not come here.
 * Thread-safe.
 */
public final class FlashService {
    /** How long a page can be loaded again with it. */
    public static final Duration GOOD_FOR = Duration.ofHours(1);

    private final UnitOfWork work;
    private final Clock clock;

    public FlashService(UnitOfWork work, Clock clock) {
        this.work = work;
        this.clock = clock;
    }

    /**
     * @param actor who may read it; what was left by somebody not signed in may be read by whoever has the word, so that it is there after signing in
     * @return the word it goes by, 32 characters that nobody can guess, fit for an address
     */
    public String leave(Actor actor, String text) {
        String word = SecretText.make();
        long until = clock.instant().plus(GOOD_FOR).toEpochMilli();
        work.write(manager -> {
            manager.persist(new Flash(SecretText.hash(word), actor.person(), text, until));
            return null;
        });
        return word;
    }

    /** What was left under that word; empty when it is another's, too old or unknown. */
    public Optional<String> look(Actor actor, String word) {
        return work.read(manager -> Optional.ofNullable(manager.find(Flash.class, SecretText.hash(word)))
                .filter(left -> left.isFor(actor.person(), clock.millis()))
                .map(Flash::content));
    }

    /** As {@link #look}, for the last time. */
    public Optional<String> take(Actor actor, String word) {
        Optional<String> left = look(actor, word);
        if (left.isPresent()) {
            work.write(manager -> manager.createQuery("delete from Flash f where f.hash = :hash")
                    .setParameter("hash", SecretText.hash(word))
                    .executeUpdate());
        }
        return left;
    }

    /** Forgets what is void by itself; to be called now and then, by any node. */
    public void forgetOld() {
        work.write(manager -> manager.createQuery("delete from Flash f where f.until < :now")
                .setParameter("now", clock.millis())
                .executeUpdate());
    }
}

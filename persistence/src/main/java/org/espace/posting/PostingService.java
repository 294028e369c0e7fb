package org.espace.posting;

import java.time.Clock;
import java.time.Duration;
import java.util.function.LongSupplier;
import org.espace.jpa.UnitOfWork;
import org.espace.shared.Actor;

/** Makes one of what is sent more than once. Thread-safe. */
public final class PostingService {
    /** For how long a key is remembered: longer than any retry takes. Who says the same words again after that means them. */
    public static final Duration REMEMBERED = Duration.ofMinutes(30);

    /** Of a key, in characters; a longer one is refused as a fault of the program that made it. */
    public static final int LONGEST_KEY = 80;

    private final UnitOfWork work;
    private final Clock clock;

    public PostingService(UnitOfWork work, Clock clock) {
        this.work = work;
        this.clock = clock;
    }

    /**
     * Posts, unless this person has posted under this key before; all in one transaction, so that a fault leaves the key free. Of two at
     * once the later one waits, and gets what the earlier one made.
     *
     * @param key chosen by the client, or made of all that was typed
     * @return id of what was made, now or then
     * @throws IllegalArgumentException when the key is empty or too long
     */
    public long once(Actor actor, String key, LongSupplier post) {
        if (key.isEmpty() || key.length() > LONGEST_KEY) {
            throw new IllegalArgumentException(
                    "Expected a key of 1 to " + LONGEST_KEY + " characters, found " + key.length() + ".");
        }
        if (!actor.signedIn()) {
            return post.getAsLong();
        }
        return work.write(manager -> {
            PostingKey id = new PostingKey(actor.person(), key);
            long now = clock.millis();
            Posting known = manager.find(Posting.class, id);
            if (known != null && known.postedAt() > now - REMEMBERED.toMillis()) {
                return known.made();
            }
            Posting posting = known == null ? new Posting(id, now) : known;
            posting.postedAt(now);
            manager.persist(posting);
            // The key before what it makes: whoever comes second waits here, and starts anew when the first has
            // committed.
            manager.flush();
            posting.made(post.getAsLong());
            return posting.made();
        });
    }

    /** Forgets what need not be remembered; to be called now and then, by any node. */
    public void forgetOld() {
        work.write(manager -> manager.createQuery("delete from Posting p where p.postedAt < :before")
                .setParameter("before", clock.millis() - REMEMBERED.toMillis())
                .executeUpdate());
    }
}

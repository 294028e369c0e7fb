package org.espace.benchmarks;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.espace.content.Audience;
import org.espace.search.IndexCard;
import org.espace.search.Language;
import org.espace.shared.Ref;

/** Made-up posts: titles of 4 to 9 words, texts of 20 to 120, replies of 0 to 200. The same at every run. */
final class Prose {
    static final int COMMUNITIES = 500;

    private static final int TAGS = 2_000;
    private static final int UNITS = 300;

    private final Vocabulary vocabulary = new Vocabulary();
    private final Zipf tags = new Zipf(TAGS);
    private final Instant now;

    Prose(Instant now) {
        this.now = now;
    }

    IndexCard card(long id) {
        SplittableRandom random = new SplittableRandom(id);
        Instant at = now.minusSeconds(random.nextInt(3 * 366 * 86_400));
        return new IndexCard(
                new Ref("question", id),
                1 + random.nextInt(COMMUNITIES),
                1 + random.nextInt(50_000),
                1 + random.nextInt(UNITS),
                Audience.READERS,
                Language.EN,
                vocabulary.words(random, 4 + random.nextInt(6)),
                vocabulary.words(random, 20 + random.nextInt(101)),
                vocabulary.words(random, random.nextInt(201)),
                List.of("t" + tags.draw(random), "t" + tags.draw(random)),
                at,
                at);
    }

    /** What somebody may look for: one to three words, seldom the most common ones. */
    String query(SplittableRandom random) {
        List<String> asked = new ArrayList<>();
        for (int i = 0; i <= random.nextInt(3); i++) {
            asked.add(vocabulary.telling(random));
        }
        return String.join(" ", asked);
    }
}

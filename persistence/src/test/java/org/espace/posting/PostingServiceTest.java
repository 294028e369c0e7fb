package org.espace.posting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CyclicBarrier;
import java.util.stream.IntStream;
import org.espace.community.Privacy;
import org.espace.question.Draft;
import org.espace.question.QuestionFilter;
import org.espace.shared.Actor;
import org.espace.shared.Refused;
import org.espace.test.TestDatabase;
import org.espace.test.Town;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(TestDatabase.class)
class PostingServiceTest {
    final Town town;
    final PostingService postings;

    PostingServiceTest(TestDatabase engine) {
        town = Town.shared(engine);
        postings = town.domain.postings();
    }

    @Test
    void the_second_time_gives_what_the_first_made() {
        long community = town.community("Posted twice", Privacy.OPEN);
        long first = ask(town.ann, "key-1", community);
        assertEquals(first, ask(town.ann, "key-1", community));
        assertEquals(1, asked(community));
        assertNotEquals(first, ask(town.ann, "key-2", community), "another key is another posting");
        assertNotEquals(first, ask(town.bo, "key-1", community), "a key is one person's");
    }

    @Test
    void many_at_once_make_one() throws Exception {
        long community = town.community("At once", Privacy.OPEN);
        int clicks = 4;
        CyclicBarrier together = new CyclicBarrier(clicks);
        Set<Long> made = ConcurrentHashMap.newKeySet();
        CompletableFuture<?>[] all = IntStream.range(0, clicks)
                .mapToObj(click -> CompletableFuture.runAsync(() -> {
                    together(together);
                    made.add(ask(town.ann, "key-at-once", community));
                }))
                .toArray(CompletableFuture[]::new);
        CompletableFuture.allOf(all).get();
        assertEquals(1, made.size());
        assertEquals(1, asked(community));
    }

    @Test
    void what_was_refused_may_be_sent_again() {
        long community = town.community("Mended", Privacy.OPEN);
        assertThrows(
                Refused.class,
                () -> postings.once(town.ann, "key-3", () -> town.domain
                        .questions()
                        .ask(town.ann, community, new Draft("", "", ""))));
        ask(town.ann, "key-3", community);
        assertEquals(1, asked(community));
    }

    @Test
    void a_key_is_forgotten_in_time() {
        long community = town.community("Later", Privacy.OPEN);
        long first = ask(town.ann, "key-4", community);
        town.clock.advance(PostingService.REMEMBERED.plusSeconds(1));
        assertNotEquals(first, ask(town.ann, "key-4", community));
        long second = ask(town.ann, "key-4", community);
        postings.forgetOld();
        assertEquals(second, ask(town.ann, "key-4", community), "what is remembered still is not swept away");
    }

    @Test
    void a_key_without_bounds_is_no_key() {
        assertThrows(IllegalArgumentException.class, () -> postings.once(town.ann, "", () -> 1));
        assertThrows(IllegalArgumentException.class, () -> postings.once(town.ann, "k".repeat(81), () -> 1));
    }

    private long ask(Actor actor, String key, long community) {
        Draft draft = new Draft("Who has the ladder?", "It is gone.", "");
        return postings.once(actor, key, () -> town.domain.questions().ask(actor, community, draft));
    }

    private int asked(long community) {
        return town.domain
                .questions()
                .list(town.ann, QuestionFilter.newest(community), null, 10)
                .items()
                .size();
    }

    private static void together(CyclicBarrier barrier) {
        try {
            barrier.await();
        } catch (Exception broken) {
            throw new IllegalStateException(broken);
        }
    }
}

package org.espace.feed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.espace.account.NewAccount;
import org.espace.shared.Actor;
import org.espace.shared.NotFound;
import org.espace.shared.Refused;
import org.espace.test.TestDatabase;
import org.espace.test.Town;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(TestDatabase.class)
class FeedServiceTest {
    private static final String MINE = "activity/mine";

    final Town town;
    final FeedService feeds;
    Actor ray;

    FeedServiceTest(TestDatabase engine) {
        town = Town.shared(engine);
        feeds = town.domain.feeds();
    }

    @BeforeEach
    void arrives() {
        ray = town.person("ray" + town.clock.millis(), "Ray Rook", "Nurse");
    }

    @Test
    void the_secret_leads_to_the_person_for_that_feed_and_no_other() {
        String secret = feeds.make(ray, MINE);
        assertEquals(32, secret.length());
        assertEquals(Optional.of(ray), feeds.reader(MINE, secret));
        assertEquals(Optional.empty(), feeds.reader("activity/followed", secret));
    }

    @Test
    void forged_cut_empty_and_endless_secrets_lead_to_nobody() {
        String secret = feeds.make(ray, MINE);
        for (String wrong : List.of(secret.substring(1), secret + "A", "", "x".repeat(100_000), secret.toLowerCase())) {
            assertEquals(Optional.empty(), feeds.reader(MINE, wrong), wrong);
        }
    }

    @Test
    void only_a_hash_is_kept() {
        String secret = feeds.make(ray, MINE);
        List<?> hashes = town.database.work().read(manager -> manager.createNativeQuery(
                        "select secret_hash from feed_address where person_id = " + ray.person())
                .getResultList());
        assertEquals(1, hashes.size());
        assertFalse(hashes.get(0).toString().contains(secret));
        assertEquals(Optional.empty(), feeds.reader(MINE, hashes.get(0).toString()));
    }

    @Test
    void a_new_one_ends_the_old_one_and_what_was_revoked_is_gone() {
        String old = feeds.make(ray, MINE);
        String current = feeds.make(ray, MINE);
        assertNotEquals(old, current);
        assertEquals(Optional.empty(), feeds.reader(MINE, old));
        assertEquals(1, feeds.mine(ray).size());
        feeds.revoke(ray, feeds.mine(ray).get(0).id());
        assertEquals(Optional.empty(), feeds.reader(MINE, current));
        assertEquals(List.of(), feeds.mine(ray));
    }

    @Test
    void nobody_revokes_anothers() {
        String secret = feeds.make(ray, MINE);
        long id = feeds.mine(ray).get(0).id();
        assertThrows(NotFound.class, () -> feeds.revoke(town.ann, id));
        assertThrows(NotFound.class, () -> feeds.revoke(Actor.ANONYMOUS, id));
        assertTrue(feeds.reader(MINE, secret).isPresent());
    }

    @Test
    void who_is_locked_out_is_nobody_until_let_in_again() {
        String login = "ray" + ray.person();
        town.domain.accounts().add(new NewAccount(ray.person(), login, "-", false, false));
        String secret = feeds.make(ray, MINE);
        town.domain.accounts().disable(login, true);
        assertEquals(Optional.empty(), feeds.reader(MINE, secret));
        town.domain.accounts().disable(login, false);
        assertEquals(Optional.of(ray), feeds.reader(MINE, secret));
    }

    @Test
    void an_administrators_rights_stay_behind() {
        String secret = feeds.make(new Actor(ray.person(), true), MINE);
        assertFalse(feeds.reader(MINE, secret).orElseThrow().administrator());
    }

    @Test
    void the_day_of_the_last_reading_is_told() {
        String secret = feeds.make(ray, MINE);
        assertNull(feeds.mine(ray).get(0).usedOn());
        feeds.reader(MINE, secret);
        town.clock.advance(Duration.ofDays(2));
        feeds.reader(MINE, secret);
        LocalDate today = LocalDate.ofInstant(town.clock.instant(), ZoneOffset.UTC);
        assertEquals(today, feeds.mine(ray).get(0).usedOn());
    }

    @Test
    void there_is_an_end_to_them() {
        for (int i = 0; i < FeedService.MOST; i++) {
            feeds.make(ray, "activity/tag/" + i);
        }
        assertThrows(Refused.class, () -> feeds.make(ray, MINE));
        feeds.make(ray, "activity/tag/0");
        assertThrows(Refused.class, () -> feeds.make(Actor.ANONYMOUS, MINE));
        assertThrows(Refused.class, () -> feeds.make(ray, "x".repeat(201)));
    }
}

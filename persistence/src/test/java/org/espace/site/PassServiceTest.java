package org.espace.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.espace.shared.Actor;
import org.espace.shared.Refused;
import org.espace.test.TestDatabase;
import org.espace.test.Town;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(TestDatabase.class)
class PassServiceTest {
    private static final Actor ADMINISTRATOR = new Actor(0, true);
    private static final String WIKI = "https://passes.example";

    final Town town;
    final PassService passes;
    final SiteKey key;

    PassServiceTest(TestDatabase engine) {
        town = Town.shared(engine);
        passes = town.domain.passes();
        SiteService sites = town.domain.sites();
        long site = sites.register(ADMINISTRATOR, new NewSite("passes", WIKI, List.of(WIKI)));
        if (sites.key("passes-1").isEmpty()) {
            sites.makeSecret(ADMINISTRATOR, site, "passes-1");
        }
        key = sites.key("passes-1").orElseThrow();
    }

    @Test
    void a_voucher_becomes_a_pass_of_which_only_a_hash_is_kept() {
        String secret = passes.exchange(voucher("first"));
        Pass pass = passes.find(secret).orElseThrow();
        assertEquals(town.ann.person(), pass.person());
        assertEquals(WIKI, pass.origin());
        assertTrue(passes.find(secret + "x").isEmpty());
        assertTrue(passes.find("").isEmpty());
        assertTrue(passes.find("x".repeat(100_000)).isEmpty());
        List<?> kept = town.database.work().read(manager -> manager.createNativeQuery("select hash from site_pass")
                .getResultList());
        assertTrue(kept.stream().noneMatch(each -> each.toString().contains(secret)));
    }

    @Test
    void a_voucher_is_good_once_also_of_many_at_once() throws Exception {
        Voucher voucher = voucher("once");
        ExecutorService many = Executors.newFixedThreadPool(6);
        try {
            Callable<Boolean> exchange = () -> {
                try {
                    passes.exchange(voucher);
                    return true;
                } catch (Refused used) {
                    assertEquals("used", used.faults().get(0).code());
                    return false;
                }
            };
            int let = 0;
            for (Future<Boolean> each :
                    many.invokeAll(List.of(exchange, exchange, exchange, exchange, exchange, exchange))) {
                let += each.get() ? 1 : 0;
            }
            assertEquals(1, let);
        } finally {
            many.shutdownNow();
        }
    }

    @Test
    void a_pass_ends_by_itself_and_what_is_void_is_forgotten_but_not_a_voucher_that_is_still_good() {
        Voucher voucher = voucher("ends");
        String secret = passes.exchange(voucher);
        passes.forgetOld();
        assertTrue(passes.find(secret).isPresent());
        assertThrows(Refused.class, () -> passes.exchange(voucher));
        town.clock.advance(PassService.GOOD_FOR);
        assertTrue(passes.find(secret).isEmpty());
        passes.forgetOld();
        assertEquals(0, count("used_voucher"));
        assertEquals(0, count("site_pass"));
    }

    @Test
    void a_revoked_key_ends_what_it_let_in() {
        SiteService sites = town.domain.sites();
        sites.makeSecret(ADMINISTRATOR, key.site(), "passes-2");
        SiteKey another = sites.key("passes-2").orElseThrow();
        String secret = passes.exchange(
                new Voucher(another, "ann", town.ann.person(), WIKI, false, "revoked", town.clock.instant()));
        sites.revokeKey(ADMINISTRATOR, another.id());
        assertTrue(passes.find(secret).isEmpty());
    }

    private Voucher voucher(String number) {
        return new Voucher(
                key,
                "ann",
                town.ann.person(),
                WIKI,
                false,
                number,
                town.clock.instant().plus(Duration.ofSeconds(120)));
    }

    private int count(String table) {
        return town.database.work().read(manager -> ((Number) manager.createNativeQuery("select count(*) from " + table)
                        .getSingleResult())
                .intValue());
    }
}

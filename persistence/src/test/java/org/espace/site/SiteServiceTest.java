package org.espace.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.util.Base64;
import java.util.List;
import java.util.stream.IntStream;
import org.espace.shared.Actor;
import org.espace.shared.NotFound;
import org.espace.shared.Refused;
import org.espace.test.TestDatabase;
import org.espace.test.Town;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(TestDatabase.class)
class SiteServiceTest {
    private static final Actor ADMINISTRATOR = new Actor(0, true);
    private static final String AUDIENCE = "https://portal.example/espace";

    final Town town;
    final SiteService sites;

    SiteServiceTest(TestDatabase engine) {
        town = Town.shared(engine);
        sites = town.domain.sites();
    }

    @Test
    void a_site_is_known_by_its_issuer_and_its_origins_in_their_one_form() {
        long wiki = sites.register(
                ADMINISTRATOR,
                new NewSite("wiki", AUDIENCE, List.of("HTTPS://Wiki.example:443/", "http://b\u00fccher.example")));
        assertEquals(
                wiki,
                sites.register(ADMINISTRATOR, new NewSite("wiki", AUDIENCE, List.of("https://wiki.example:8443"))));
        Site told = sites.all(ADMINISTRATOR).stream()
                .filter(each -> each.id() == wiki)
                .findFirst()
                .orElseThrow();
        assertEquals(List.of("https://wiki.example:8443"), told.origins());
        assertTrue(sites.origins().contains("https://wiki.example:8443"));
        assertFalse(sites.origins().contains("https://wiki.example"));
    }

    @Test
    void what_is_no_origin_no_name_or_no_address_is_named() {
        for (String bad : List.of(
                "null",
                "*",
                "https://*.example",
                "https://wiki.example/page",
                "file:///tmp",
                "https://a@b.example",
                "javascript:alert(1)",
                "https://wiki.example:99999")) {
            Refused refused = assertThrows(
                    Refused.class,
                    () -> sites.register(ADMINISTRATOR, new NewSite("bad", AUDIENCE, List.of(bad))),
                    bad);
            assertEquals("no-origin", refused.faults().get(0).code());
        }
        Refused refused = assertThrows(
                Refused.class, () -> sites.register(ADMINISTRATOR, new NewSite("a site", "elsewhere", List.of())));
        assertEquals(
                List.of("not-a-name", "no-address", "missing"),
                refused.faults().stream().map(each -> each.code()).toList());
    }

    @Test
    void nobody_but_an_administrator_sees_or_changes_any() {
        for (Actor actor : List.of(Actor.ANONYMOUS, town.ann)) {
            assertThrows(NotFound.class, () -> sites.all(actor));
            assertThrows(
                    NotFound.class,
                    () -> sites.register(actor, new NewSite("x", AUDIENCE, List.of("https://x.example"))));
            assertThrows(NotFound.class, () -> sites.makeSecret(actor, 1, "x"));
            assertThrows(NotFound.class, () -> sites.revokeKey(actor, 1));
            assertThrows(NotFound.class, () -> sites.remove(actor, 1));
        }
    }

    @Test
    void a_key_is_for_one_way_of_signing_and_must_be_long_enough() throws GeneralSecurityException {
        long site = site("keys");
        String curve = x509("secp256r1");
        sites.addKey(ADMINISTRATOR, site, "keys-1", Algorithm.ES256, pem(curve));
        SiteKey key = sites.key("keys-1").orElseThrow();
        assertEquals(curve, key.content());
        assertEquals(Algorithm.ES256, key.algorithm());
        assertEquals("no-key-ES256", refused(site, "keys-2", Algorithm.ES256, x509("secp384r1")));
        assertEquals("no-key-ES256", refused(site, "keys-2", Algorithm.ES256, "A".repeat(64)));
        assertEquals("no-key-HS256", refused(site, "keys-2", Algorithm.HS256, curve));
        assertEquals("no-key-HS256", refused(site, "keys-2", Algorithm.HS256, "c2hvcnQ="));
        assertEquals("name-taken", refused(site, "keys-1", Algorithm.ES256, curve));
        assertFalse(key.toString().contains(curve));
    }

    @Test
    void a_revoked_key_is_good_for_nothing_and_its_content_is_gone() {
        long site = site("revoked");
        String secret = sites.makeSecret(ADMINISTRATOR, site, "revoked-1");
        assertEquals(43, secret.length());
        long key = sites.key("revoked-1").orElseThrow().id();
        sites.revokeKey(ADMINISTRATOR, key);
        assertTrue(sites.key("revoked-1").isEmpty());
        Object content = town.database.work().read(manager -> manager.createNativeQuery(
                        "select content from site_key where id = " + key)
                .getSingleResult());
        assertEquals("", content);
        assertEquals("name-taken", refused(site, "revoked-1", Algorithm.HS256, secret));
    }

    @Test
    void a_site_has_so_many_good_keys_and_no_more_and_takes_them_along() {
        long site = site("many");
        IntStream.range(0, SiteService.MOST_KEYS).forEach(i -> sites.makeSecret(ADMINISTRATOR, site, "many-" + i));
        assertEquals("too-many-keys", refused(site, "many-more", Algorithm.HS256, "A".repeat(43)));
        sites.remove(ADMINISTRATOR, site);
        assertTrue(sites.key("many-0").isEmpty());
        assertThrows(NotFound.class, () -> sites.remove(ADMINISTRATOR, site));
    }

    private long site(String name) {
        return sites.register(ADMINISTRATOR, new NewSite(name, AUDIENCE, List.of("https://" + name + ".example")));
    }

    private String refused(long site, String name, Algorithm algorithm, String content) {
        return assertThrows(Refused.class, () -> sites.addKey(ADMINISTRATOR, site, name, algorithm, content))
                .faults()
                .get(0)
                .code();
    }

    private static String x509(String curve) throws GeneralSecurityException {
        KeyPairGenerator pairs = KeyPairGenerator.getInstance("EC");
        pairs.initialize(new java.security.spec.ECGenParameterSpec(curve));
        return Base64.getEncoder()
                .encodeToString(pairs.generateKeyPair().getPublic().getEncoded());
    }

    private static String pem(String base64) {
        return "-----BEGIN PUBLIC KEY-----\n" + base64.substring(0, 64) + "\n" + base64.substring(64)
                + "\n-----END PUBLIC KEY-----\n";
    }
}

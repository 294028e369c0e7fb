package org.espace.example;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import java.util.TreeSet;
import org.espace.domain.Domain;
import org.espace.jpa.Database;
import org.espace.jpa.DatabaseConfig;
import org.espace.test.Dump;
import org.espace.test.TestDatabase;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Nothing of the examples stays, and nothing that others would miss goes: told by the database itself, whatever tables it has. */
class ExampleTracesTest {
    /** What the database takes away, or forgets who it was, together with a person. */
    private static final Set<String> GO_WITH_THEM = Set.of(
            "account.person_id",
            "activity_seen.person_id",
            "attachment.person_id",
            "draft.person_id",
            "endorsement.person_id",
            "feed_address.person_id",
            "follow.person_id",
            "greeting.newcomer_id",
            "greeting.person_id",
            "invitation.invitee_id",
            "inviter.person_id",
            "leadership_offer.offered_by",
            "leadership_offer.person_id",
            "mention.author_id",
            "mention.person_id",
            "person_facet.person_id",
            "person_index.person_id",
            "site_pass.person_id",
            "person_word.person_id",
            "photo.person_id",
            "posting.person_id",
            "profile.person_id",
            "referral.asked_by",
            "referral.person_id",
            "referral_consent.person_id");

    @ParameterizedTest
    @EnumSource
    void removal_leaves_every_table_as_it_was(TestDatabase engine) {
        String url = engine.newUrl();
        try (Database empty = Database.open(DatabaseConfig.of(url))) {
            Domain domain = Domain.over(empty, Examples.CLOCK);
            domain.pages().all();
            String before = rows(url);
            assertFalse(domain.example().present());
            assertTrue(domain.example().create());
            assertEquals(Cast.values().length, domain.example().remove());
            assertFalse(domain.example().present());
            forgottenLater(empty);
            assertEquals(before, rows(url));
            assertEquals(0, domain.example().remove());
        }
    }

    @ParameterizedTest
    @EnumSource
    void every_column_that_leads_to_a_person_is_needed_or_goes_with_them(TestDatabase engine) {
        Set<String> known = new TreeSet<>(GO_WITH_THEM);
        Needed.PLACES.forEach(place -> known.add(place.table() + "." + place.column()));
        assertTrue(known.remove("acceptance.person_id"), "which leads to an answer, and by name only to a person");
        assertEquals(known, Dump.leadingTo(engine.newUrl(), "person"));
    }

    /** That something was touched is forgotten by itself. */
    private static void forgottenLater(Database database) {
        Clock later = Clock.offset(Examples.CLOCK, Duration.ofHours(2));
        Domain.over(database, later).ledger().forgetTouched();
    }

    /** Of every table; how far sequences have counted is no trace of anybody here. */
    private static String rows(String url) {
        String dump = Dump.of(url, "no table");
        return dump.substring(0, dump.indexOf("== sequences"));
    }
}

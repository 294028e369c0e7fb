package org.espace.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.espace.domain.Domain;
import org.espace.jpa.Database;
import org.espace.person.NewPerson;
import org.espace.shared.Refused;
import org.espace.test.TestDatabase;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class AccountServiceTest {

    @ParameterizedTest
    @EnumSource
    void ann_is_found_by_her_login_however_she_types_it_and_it_is_hers_alone(TestDatabase engine) {
        try (Database database = engine.open()) {
            AccountService accounts = new AccountService(database.work());
            long ann = person(database, "Ann Kelly");
            accounts.add(new NewAccount(ann, "Ann", "hash", true, false));
            AccountCard card = accounts.byLogin(" ANN").orElseThrow();
            assertEquals(ann, card.person());
            assertTrue(card.administrator());
            assertFalse(card.toString().contains("hash"));
            assertThrows(Refused.class, () -> accounts.add(new NewAccount(ann, "ann", "other", false, false)));
        }
    }

    @ParameterizedTest
    @EnumSource
    void example_accounts_are_told_and_taken_away(TestDatabase engine) {
        try (Database database = engine.open()) {
            AccountService accounts = new AccountService(database.work());
            accounts.add(new NewAccount(person(database, "Bo Lind"), "bo", "hash", false, true));
            accounts.add(new NewAccount(person(database, "Cy Ade"), "cy", "hash", false, true));
            accounts.disable("cy", true);
            assertEquals(1, accounts.demo().size());
            assertEquals(2, accounts.removeExamples());
            assertTrue(accounts.byLogin("bo").isEmpty());
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_sign_in_that_was_ended_or_whose_account_is_locked_out_lets_nobody_in(TestDatabase engine) {
        try (Database database = engine.open()) {
            Clock noon = Clock.fixed(Instant.parse("2026-03-02T12:00:00Z"), ZoneOffset.UTC);
            AccountService accounts = new AccountService(database.work());
            SignInService signIns = new SignInService(database.work(), accounts, noon);
            accounts.add(new NewAccount(person(database, "Bo Lind"), "bo", "hash", false, false));
            assertTrue(signIns.admitted("bo", "first").isPresent());
            assertTrue(signIns.admitted("nobody", "first").isEmpty());
            signIns.end("first", noon.instant().plusSeconds(60));
            signIns.end("first", noon.instant().plusSeconds(60));
            signIns.end("old", noon.instant().minusSeconds(60));
            signIns.forgetOld();
            assertTrue(signIns.admitted("bo", "first").isEmpty());
            assertTrue(signIns.admitted("bo", "old").isPresent(), "over by itself long since");
            assertTrue(signIns.admitted("bo", "second").isPresent());
            accounts.disable("bo", true);
            assertTrue(signIns.admitted("bo", "second").isEmpty());
        }
    }

    private static long person(Database database, String name) {
        return Domain.over(database, Clock.systemUTC())
                .people()
                .add(new NewPerson(null, name, null, null, Instant.EPOCH, false))
                .id();
    }
}

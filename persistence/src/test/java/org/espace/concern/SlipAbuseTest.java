package org.espace.concern;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.espace.community.NewCommunity;
import org.espace.community.Privacy;
import org.espace.community.Role;
import org.espace.shared.Actor;
import org.espace.shared.Refused;
import org.espace.test.Crowd;
import org.espace.test.Dump;
import org.espace.test.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** What somebody may try with slips and case codes that are not theirs, or not any more. */
@ParameterizedClass
@EnumSource(TestDatabase.class)
class SlipAbuseTest {
    private final TestDatabase engine;

    SlipAbuseTest(TestDatabase engine) {
        this.engine = engine;
    }

    @Test
    void a_slip_that_is_not_good_is_refused_and_nothing_is_kept() {
        Map<String, Function<Ward, String>> tried = new LinkedHashMap<>();
        tried.put("none", ward -> "");
        tried.put("made up", ward -> "A".repeat(75));
        tried.put("no base64", ward -> "<script>");
        tried.put("cut", ward -> good(ward).substring(0, 60));
        tried.put("longer", ward -> good(ward) + "AAAA");
        tried.put("another serial", ward -> changed(ward, 0));
        tried.put("a later end", ward -> changed(ward, 23));
        tried.put("another signature", ward -> changed(ward, 50));
        tried.put("of another community", SlipAbuseTest::ofAnotherCommunity);
        tried.put("of another key", SlipAbuseTest::ofAnotherKey);
        tried.put("ended", SlipAbuseTest::ended);
        try (Ward ward = Ward.alone(engine)) {
            tried.forEach((what, slip) -> {
                String typed = slip.apply(ward);
                for (Way way : List.of(Way.ANONYMOUS, Way.CONFIDENTIAL)) {
                    assertEquals("ended", refused(ward, way, typed, Ward.BODY), what);
                }
            });
            assertEquals(List.of(), Dump.rows(ward.url, "concern_waiting"));
            assertEquals(List.of(), Dump.rows(ward.url, "concern_spent"));
        }
    }

    @Test
    void a_slip_is_good_once_and_sent_again_it_is_the_same_case() {
        try (Ward ward = Ward.alone(engine)) {
            for (Way way : List.of(Way.ANONYMOUS, Way.CONFIDENTIAL)) {
                String slip = good(ward);
                Raised first = ward.concerns.raise(ward.nurse(4), ward.told(way, slip, Ward.BODY));
                assertEquals(first, ward.concerns.raise(ward.nurse(4), ward.told(way, slip, Ward.BODY)));
                assertEquals("spent", refused(ward, way, slip, "Other words."));
            }
            assertEquals(1, Dump.rows(ward.url, "concern_waiting").size());
            assertEquals(1, Dump.rows(ward.url, "concern").size());
        }
    }

    @Test
    void a_slip_sent_by_four_at_once_makes_one_case() throws Exception {
        try (Ward ward = Ward.alone(engine)) {
            String slip = good(ward);
            List<Raised> all = Crowd.together(
                    4, () -> ward.concerns.raise(ward.nurse(4), ward.told(Way.ANONYMOUS, slip, Ward.BODY)));
            assertEquals(1, all.stream().distinct().count());
            assertEquals(1, Dump.rows(ward.url, "concern_waiting").size());
        }
    }

    @Test
    void twenty_slips_a_day_and_named_ones_go_on() {
        try (Ward ward = Ward.alone(engine)) {
            for (int i = 0; i < Slips.A_DAY; i++) {
                assertNotEquals("", good(ward));
            }
            RaiseForm form = ward.concerns.form(ward.access(ward.nurse(4)), null);
            assertEquals("", form.slip());
            assertEquals(List.of(false, false), List.of(form.anonymous(), form.confidential()));
            ward.concerns.raise(ward.nurse(4), ward.told(Way.NAMED, "", Ward.BODY));
            assertNotEquals("", ward.slip(ward.nurse(5)), "each for themselves");
            ward.clock.advance(Duration.ofDays(1));
            assertNotEquals("", good(ward));
        }
    }

    @Test
    void spent_slips_are_forgotten_when_they_have_ended() {
        try (Ward ward = Ward.alone(engine)) {
            ward.raise(ward.nurse(4), Way.ANONYMOUS);
            ward.nextDay();
            assertEquals(1, Dump.rows(ward.url, "concern_spent").size());
            ward.nextDay();
            assertEquals(0, Dump.rows(ward.url, "concern_spent").size());
        }
    }

    @Test
    void a_code_is_found_however_it_is_typed_and_no_other_is() {
        try (Ward ward = Ward.alone(engine)) {
            String code = ward.raise(ward.nurse(4), Way.ANONYMOUS).code();
            assertEquals(19, code.length());
            String slack =
                    " " + code.toLowerCase().replace('-', ' ').replace('0', 'o').replace('1', 'l');
            assertEquals(
                    Ward.TITLE, ward.concerns.byCode(Actor.ANONYMOUS, slack).title());
            char last = code.charAt(18) == 'Z' ? 'Y' : 'Z';
            assertEquals("unknown", tried(ward, code.substring(0, 18) + last));
            assertEquals("no-code", tried(ward, code.substring(1)));
            assertEquals("no-code", tried(ward, "<b>" + code));
        }
    }

    @Test
    void codes_cannot_be_tried_for_long() {
        try (Ward ward = Ward.alone(engine)) {
            String code = ward.raise(ward.nurse(4), Way.ANONYMOUS).code();
            for (int i = 0; i < 30; i++) {
                assertEquals("no-code", tried(ward, "guess " + i));
            }
            assertEquals("too-many-tries", tried(ward, code));
            ward.concerns.byCode(ward.nurse(9), code);
            ward.clock.advance(Duration.ofMinutes(1));
            ward.concerns.byCode(Actor.ANONYMOUS, code);
        }
    }

    private static String tried(Ward ward, String code) {
        return assertThrows(Refused.class, () -> ward.concerns.byCode(Actor.ANONYMOUS, code))
                .faults()
                .get(0)
                .code();
    }

    private static String refused(Ward ward, Way way, String slip, String body) {
        return assertThrows(Refused.class, () -> ward.concerns.raise(ward.nurse(4), ward.told(way, slip, body)))
                .faults()
                .get(0)
                .code();
    }

    private static String good(Ward ward) {
        return ward.slip(ward.nurse(4));
    }

    private static String changed(Ward ward, int at) {
        byte[] bytes = Base64.getUrlDecoder().decode(good(ward));
        bytes[at] ^= 1;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static String ofAnotherCommunity(Ward ward) {
        long other = ward.domain
                .communities()
                .open(new NewCommunity("Other", "Other things.", true, Privacy.OPEN, ward.clock.instant(), false));
        ward.domain.memberships().enrol(other, ward.nurse(4).person(), Role.MEMBER, ward.clock.instant());
        return ward.concerns
                .form(ward.domain.communities().access(ward.nurse(4), other), null)
                .slip();
    }

    private static String ofAnotherKey(Ward ward) {
        try (Ward other = Ward.alone(TestDatabase.DERBY)) {
            Dump.run(other.url, "update secret set bytes = 'b3RoZXIga2V5' where name = 'concern'");
            return good(other);
        }
    }

    private static String ended(Ward ward) {
        String slip = good(ward);
        ward.clock.advance(Duration.ofDays(2));
        return slip;
    }
}

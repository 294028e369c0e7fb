package org.espace.example;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The scripts as written, before any database: fit to be typed by people, and true to what they promise. */
class ScriptTest {
    private final List<Scene> scenes = ExampleOrganisation.scenes();

    @Test
    void six_communities_hold_seventy_to_ninety_questions() {
        long asked = talks().count();
        assertEquals(6, scenes.size());
        assertTrue(asked >= 70 && asked <= 90, () -> "found " + asked);
    }

    @Test
    void each_community_has_eight_to_forty_people_and_a_coordinator() {
        for (Scene scene : scenes) {
            int people = scene.members.size() + scene.coordinators.size();
            assertTrue(people >= 8 && people <= 40, () -> scene.name + " has " + people);
            assertFalse(scene.coordinators.isEmpty(), scene.name);
        }
    }

    @Test
    void some_wait_to_join_a_restricted_community_and_say_nothing_there() {
        Scene restricted = scenes.stream()
                .filter(each -> !each.waiting.isEmpty())
                .findFirst()
                .orElseThrow();
        assertEquals("RESTRICTED", restricted.privacy.name());
        restricted.waiting.forEach(who -> assertFalse(restricted.members.contains(who), who.fullName));
    }

    @Test
    void each_big_community_has_questions_without_reply_without_acceptance_and_with_it() {
        for (Scene scene : scenes) {
            assertTrue(scene.talks.stream().anyMatch(Talk::accepted), scene.name);
            assertTrue(scene.talks.stream().anyMatch(each -> each.answered() && !each.accepted()), scene.name);
        }
        assertTrue(talks().filter(each -> !each.answered()).count() >= 3);
    }

    @Test
    void everyone_but_newcomer_and_executives_belongs_somewhere_and_nobody_shares_a_name() {
        Set<Cast> somewhere = EnumSet.noneOf(Cast.class);
        scenes.forEach(scene -> {
            somewhere.addAll(scene.members);
            somewhere.addAll(scene.coordinators);
        });
        Set<Cast> nowhere = EnumSet.of(Cast.CY, Cast.JUDITH, Cast.ANIL, Cast.FIONA, Cast.MARTIN);
        assertEquals(EnumSet.complementOf(EnumSet.copyOf(nowhere)), somewhere);
        assertEquals(
                Cast.values().length,
                Stream.of(Cast.values()).map(who -> who.fullName).distinct().count());
    }

    @Test
    void every_title_tag_and_text_is_within_the_limits_for_people_typing() {
        talks().forEach(talk -> {
            assertTrue(talk.title().length() >= 8 && talk.title().length() <= 200, talk.title());
            assertTrue(talk.tags().size() <= 5, talk.title());
            talk.tags().forEach(tag -> assertTrue(tag.matches("[a-z0-9.+#-]{1,40}"), tag));
            talk.posts()
                    .forEach(post -> assertTrue(
                            !post.body().isBlank()
                                    && post.body().length() <= (post.kind() == Post.Kind.COMMENT ? 2_000 : 30_000),
                            post.body()));
        });
        scenes.forEach(scene -> assertTrue(scene.purpose.length() <= 500, scene.purpose));
    }

    @Test
    void no_title_is_used_twice_and_at_most_one_answer_is_accepted() {
        Set<String> titles = new HashSet<>();
        talks().forEach(talk -> {
            assertTrue(titles.add(talk.title()), talk.title());
            long accepted = talk.posts().stream()
                    .filter(post -> post.kind() == Post.Kind.ACCEPTED)
                    .count();
            assertTrue(accepted <= 1, talk.title());
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-03-01T00:00:00Z", "2026-06-15T12:30:00Z", "2027-01-04T23:59:59Z"})
    void everything_was_said_in_the_last_fourteen_months_at_any_time_of_day(String clock) {
        Instant now = Instant.parse(clock);
        talks().forEach(talk -> {
            Instant moment = talk.askedAt(now);
            assertTrue(moment.isAfter(now.minus(Duration.ofDays(430))), talk.title());
            for (Post post : talk.posts()) {
                moment = moment.plus(post.after());
                assertTrue(moment.isBefore(now), talk.title());
                assertEquals(post == talk.question(), post.after().isZero(), talk.title());
            }
        });
    }

    @Test
    void some_of_it_is_fresh() {
        Instant now = Instant.parse("2026-06-15T12:30:00Z");
        long hours = talks().filter(each -> each.askedAt(now).isAfter(now.minus(Duration.ofHours(24))))
                .count();
        assertTrue(hours >= 3, () -> "found " + hours);
    }

    private Stream<Talk> talks() {
        return scenes.stream().flatMap(scene -> scene.talks.stream());
    }
}

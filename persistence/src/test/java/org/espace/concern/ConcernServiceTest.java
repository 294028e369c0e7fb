package org.espace.concern;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import org.espace.community.Privacy;
import org.espace.community.Role;
import org.espace.content.Content;
import org.espace.person.PersonCard;
import org.espace.shared.Actor;
import org.espace.shared.Fault;
import org.espace.shared.NotFound;
import org.espace.shared.Ref;
import org.espace.shared.Refused;
import org.espace.test.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(TestDatabase.class)
class ConcernServiceTest {
    private final TestDatabase engine;
    private final Ward ward;
    private final ConcernService concerns;
    private final Actor author;
    private final Actor reader;

    ConcernServiceTest(TestDatabase engine) {
        this.engine = engine;
        ward = Ward.of(engine);
        concerns = ward.concerns;
        author = ward.nurse(5);
        reader = ward.nurse(11);
    }

    @Test
    void a_named_one_is_there_at_once_with_its_author() {
        long id = ward.raise(author, Way.NAMED).id();
        ConcernDetail seen = concerns.detail(reader, id, null, 9);
        assertEquals(author.person(), card(seen).id());
        assertTrue(seen.summary().published());
        assertEquals(author.person(), content(id).author());
        assertEquals(List.of(id), ids(reader));
    }

    @Test
    void a_confidential_one_is_seen_by_its_two_handlers_at_once_and_by_the_others_later_without_a_name() {
        long id = ward.raise(author, Way.CONFIDENTIAL).id();
        for (Actor each : List.of(ward.nurse(1), ward.nurse(2), author)) {
            assertEquals(
                    author.person(), card(concerns.detail(each, id, null, 9)).id());
            assertEquals(List.of(id), ids(each));
        }
        for (Actor each : List.of(ward.coordinator(), reader, new Actor(reader.person(), true), Actor.of(987))) {
            assertThrows(NotFound.class, () -> concerns.detail(each, id, null, 9));
            assertEquals(List.of(), ids(each));
        }
        assertTrue(ward.domain.contents().load(List.of(new Ref("concern", id))).isEmpty());
        ward.nextDay();
        for (Actor each : List.of(ward.coordinator(), reader, new Actor(reader.person(), true))) {
            assertNull(concerns.detail(each, id, null, 9).summary().author());
        }
        assertEquals(0, content(id).author());
        assertEquals(
                author.person(),
                card(concerns.detail(ward.handler(), id, null, 9)).id());
    }

    @Test
    void handlers_named_later_do_not_see_who_it_was_and_who_left_does_not_either() {
        long id = ward.raise(author, Way.CONFIDENTIAL).id();
        ward.nextDay();
        concerns.endHandler(ward.coordinator(), ward.community, ward.nurse(2).person());
        concerns.nameHandler(ward.coordinator(), ward.community, ward.nurse(7).person());
        assertNull(concerns.detail(ward.nurse(7), id, null, 9).summary().author());
        assertTrue(concerns.detail(ward.nurse(7), id, null, 9).handles());
        ward.domain.memberships().leave(ward.nurse(1), ward.community);
        assertEquals(
                List.of(ward.nurse(7).person()),
                concerns.handlers(ward.access(reader)).stream()
                        .map(HandlerCard::person)
                        .toList());
        assertNull(concerns.detail(ward.nurse(1), id, null, 9).summary().author(), "she has left");
    }

    @Test
    void an_anonymous_one_is_seen_by_nobody_until_it_is_published() {
        Raised raised = ward.raise(author, Way.ANONYMOUS);
        for (Actor each : List.of(ward.coordinator(), ward.handler(), author)) {
            assertThrows(NotFound.class, () -> concerns.detail(each, raised.id(), null, 9));
            assertEquals(List.of(), ids(each));
        }
        assertFalse(concerns.byCode(Actor.ANONYMOUS, raised.code()).published());
        ward.nextDay();
        ConcernDetail seen = concerns.detail(author, raised.id(), null, 9);
        assertNull(seen.summary().author());
        assertFalse(seen.summary().mine(), "not even to its author");
        ward.nextDay();
        assertEquals(List.of(raised.id()), ids(reader), "nothing comes out twice");
    }

    @Test
    void the_holder_of_the_code_reads_what_was_done_and_replies_with_the_next_batch() {
        Raised raised = ward.raise(author, Way.ANONYMOUS);
        assertEquals(
                "not-out-yet",
                refused(() -> concerns.replyByCode(author, raised.code(), "More"))
                        .code());
        ward.nextDay();
        concerns.step(ward.coordinator(), raised.id(), Stage.HEARD, "We read it.");
        concerns.reply(reader, raised.id(), "I saw it too.");
        concerns.replyByCode(Actor.ANONYMOUS, raised.code(), "It is worse now.");
        concerns.replyByCode(Actor.ANONYMOUS, raised.code(), "It is worse now.");
        Case open = concerns.byCode(author, raised.code());
        assertEquals(List.of("It is worse now."), open.waiting());
        assertEquals(Stage.HEARD, open.stage());
        ward.nextDay();
        List<ConcernLine> lines =
                concerns.detail(reader, raised.id(), null, 9).lines().items();
        assertEquals(
                List.of("We read it.", "I saw it too.", "It is worse now."),
                lines.stream().map(ConcernLine::text).toList());
        assertNull(lines.get(2).by());
        assertEquals(
                "We read it.\n\nI saw it too.\n\nIt is worse now.",
                content(raised.id()).replies());
    }

    @Test
    void only_coordinators_and_handlers_say_what_was_done_and_always_in_words() {
        long id = ward.raise(author, Way.NAMED).id();
        assertThrows(NotFound.class, () -> concerns.step(author, id, Stage.DONE, "All well."));
        assertThrows(NotFound.class, () -> concerns.step(Actor.of(987), id, Stage.DONE, "All well."));
        assertEquals(
                "missing",
                refused(() -> concerns.step(ward.handler(), id, Stage.DONE, " "))
                        .code());
        assertEquals(
                "missing",
                refused(() -> concerns.step(ward.handler(), id, Stage.RAISED, "x"))
                        .code());
        concerns.step(ward.handler(), id, Stage.DOING, "We asked for one more.");
        concerns.step(ward.coordinator(), id, Stage.DONE, "She starts on Monday.");
        ConcernDetail seen = concerns.detail(reader, id, null, 9);
        assertEquals(Stage.DONE, seen.summary().stage());
        assertEquals(
                List.of(Stage.DOING, Stage.DONE),
                seen.lines().items().stream().map(ConcernLine::stage).toList());
        assertFalse(seen.handles());
        assertEquals(
                List.of(id),
                concerns.list(ward.access(reader), Stage.DONE, null, 9).items().stream()
                        .map(ConcernSummary::id)
                        .toList());
        assertTrue(concerns.list(ward.access(reader), Stage.HEARD, null, 9).isEmpty());
    }

    @Test
    void the_author_of_a_confidential_one_replies_without_a_name() {
        long id = ward.raise(author, Way.CONFIDENTIAL).id();
        ward.nextDay();
        assertFalse(concerns.reply(author, id, "And again."));
        assertTrue(concerns.reply(reader, id, "I agree."));
        List<ConcernLine> lines = concerns.detail(reader, id, null, 9).lines().items();
        assertNull(lines.get(0).by());
        assertEquals(
                reader.person(),
                java.util.Objects.requireNonNull(lines.get(1).by()).id());
    }

    @Test
    void a_group_under_ten_is_too_small_and_who_has_been_silent_does_not_count() {
        assertTrue(concerns.form(ward.access(author), null).crowd());
        ward.clock.advance(Duration.ofDays(91));
        assertFalse(concerns.form(ward.access(author), null).crowd(), "all silent for 90 days");
        for (int i = 0; i < 9; i++) {
            ward.raise(ward.nurse(i), Way.NAMED);
        }
        assertEquals(Fault.of("way", "too-few", 10), refused(() -> ward.raise(author, Way.ANONYMOUS)));
        ward.raise(ward.nurse(9), Way.NAMED);
        ward.domain.memberships().leave(ward.nurse(8), ward.community);
        assertFalse(concerns.form(ward.access(author), null).crowd(), "who has left does not count");
        ward.arrives("Newcomer", Role.MEMBER);
        assertTrue(concerns.form(ward.access(author), null).crowd());
        ward.raise(author, Way.ANONYMOUS);
    }

    @Test
    void who_is_no_member_raises_none_and_a_hidden_ward_is_none() {
        Actor outside = Actor.of(987);
        assertEquals(
                "members-only",
                refused(() -> concerns.form(ward.access(outside), null)).code());
        assertEquals(
                "members-only",
                refused(() -> ward.concerns.raise(outside, ward.told(Way.NAMED, "", "x")))
                        .code());
        String slip = ward.slip(author);
        ward.domain.memberships().leave(author, ward.community);
        assertEquals(
                "members-only",
                refused(() -> concerns.raise(author, ward.told(Way.ANONYMOUS, slip, "x")))
                        .code(),
                "a slip is no membership");
        assertThrows(NotFound.class, () -> ward.access(Actor.ANONYMOUS).toRead());
    }

    @Test
    void the_two_who_will_know_are_the_two_who_were_shown() {
        NewConcern told = ward.told(Way.CONFIDENTIAL, ward.slip(author), Ward.BODY);
        concerns.endHandler(ward.nurse(2), ward.community, ward.nurse(2).person());
        assertFalse(concerns.form(ward.access(author), null).confidential());
        assertEquals(
                "other-handlers", refused(() -> concerns.raise(author, told)).code());
        concerns.nameHandler(ward.coordinator(), ward.community, ward.nurse(8).person());
        assertEquals(
                "other-handlers", refused(() -> concerns.raise(author, told)).code());
        assertEquals(
                "enough-handlers",
                refused(() -> concerns.nameHandler(ward.coordinator(), ward.community, reader.person()))
                        .code());
        assertThrows(NotFound.class, () -> concerns.nameHandler(reader, ward.community, reader.person()));
        assertThrows(
                NotFound.class,
                () -> concerns.endHandler(reader, ward.community, ward.nurse(1).person()));
    }

    @Test
    void numbers_are_told_from_five() {
        for (int i = 0; i < 4; i++) {
            ward.raise(ward.nurse(i), Way.NAMED);
        }
        assertEquals(new Count(0), concerns.count(ward.access(reader)));
        ward.raise(author, Way.CONFIDENTIAL);
        assertFalse(concerns.count(ward.access(reader)).told(), "what waits does not count");
        ward.nextDay();
        assertEquals(new Count(5), concerns.count(ward.access(reader)));
    }

    @Test
    void a_list_goes_on_where_it_ended_within_one_day_too() {
        for (int i = 0; i < 5; i++) {
            ward.raise(ward.nurse(i), Way.NAMED);
        }
        var first = concerns.list(ward.access(reader), null, null, 3);
        var second = concerns.list(ward.access(reader), null, first.next(), 3);
        assertEquals("", first.items().get(0).communityName());
        assertTrue(concerns.everywhere(reader, null, null, 3)
                .items()
                .get(0)
                .communityName()
                .startsWith("Ward "));
        assertEquals(3, first.items().size());
        assertEquals(2, second.items().size());
        assertFalse(second.items().stream().anyMatch(first.items()::contains));
    }

    @Test
    void anybody_reads_where_anybody_may() {
        Ward open = Ward.of(engine, Privacy.PUBLIC);
        long id = open.raise(open.nurse(4), Way.ANONYMOUS).id();
        open.nextDay();
        assertEquals(
                Ward.BODY, open.concerns.detail(Actor.ANONYMOUS, id, null, 9).text());
    }

    private static PersonCard card(ConcernDetail detail) {
        return java.util.Objects.requireNonNull(detail.summary().author());
    }

    private Content content(long id) {
        return ward.domain.contents().find(new Ref("concern", id)).orElseThrow();
    }

    private List<Long> ids(Actor actor) {
        return concerns.list(ward.access(actor), null, null, 9).items().stream()
                .map(ConcernSummary::id)
                .toList();
    }

    private static Fault refused(Runnable work) {
        return assertThrows(Refused.class, work::run).faults().get(0);
    }
}

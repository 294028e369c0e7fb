package org.espace.concern;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.espace.shared.Actor;
import org.espace.test.Dump;
import org.espace.test.Heard;
import org.espace.test.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** The same said by one and by another leaves the same behind: in every table at every moment, in the log, and for every reader. */
@ParameterizedClass
@EnumSource(TestDatabase.class)
class AnonymityTest {
    private static final long A_DAY = Duration.ofDays(1).toMillis();

    private final TestDatabase engine;

    AnonymityTest(TestDatabase engine) {
        this.engine = engine;
    }

    /** What is left behind at each moment, and what others see. */
    private record Traces(List<String> dumps, String log, List<Object> seen) {}

    @Test
    void who_said_it_makes_no_difference_to_what_is_kept_logged_or_shown() {
        Traces one = traces(4, Way.ANONYMOUS);
        Traces other = traces(9, Way.ANONYMOUS);
        for (int moment = 0; moment < one.dumps().size(); moment++) {
            assertEquals("", difference(one.dumps().get(moment), other.dumps().get(moment)), "moment " + moment);
        }
        assertEquals(one.log(), other.log());
        assertEquals(one.seen(), other.seen());
        assertTrue(one.dumps().get(1).contains(Ward.BODY), "it was kept at all");
        assertFalse(one.log().contains(Ward.TITLE), one::log);
    }

    @Test
    void who_said_it_confidentially_is_seen_in_the_dump_or_the_test_above_could_not_fail() {
        Traces one = traces(4, Way.CONFIDENTIAL);
        Traces other = traces(9, Way.CONFIDENTIAL);
        assertEquals("", difference(one.dumps().get(0), other.dumps().get(0)));
        assertNotEquals("", difference(one.dumps().get(1), other.dumps().get(1)));
        for (int moment = 1; moment < one.dumps().size(); moment++) {
            assertEquals(
                    "",
                    difference(
                            withoutTable(one.dumps().get(moment), "concern_confided"),
                            withoutTable(other.dumps().get(moment), "concern_confided")),
                    "nowhere else than in its table, moment " + moment);
        }
    }

    @Test
    void every_moment_kept_is_a_whole_day() {
        try (Ward ward = Ward.alone(engine)) {
            ward.clock.advance(Duration.ofSeconds(4321));
            Raised raised = ward.raise(ward.nurse(5), Way.ANONYMOUS);
            ward.raise(ward.nurse(6), Way.CONFIDENTIAL);
            ward.raise(ward.nurse(7), Way.NAMED);
            ward.nextDay();
            ward.concerns.replyByCode(Actor.ANONYMOUS, raised.code(), "It is worse now.");
            ward.concerns.step(ward.handler(), raised.id(), Stage.HEARD, "We read it.");
            ward.nextDay();
            for (String table : List.of("concern", "concern_remark", "concern_spent", "concern_batch")) {
                List<String> rows = Dump.rows(ward.url, table);
                assertFalse(rows.isEmpty() && !table.equals("concern_spent"), table);
                rows.forEach(row -> times(row).forEach(time -> assertEquals(0, time % A_DAY, table + ": " + row)));
            }
        }
    }

    @Test
    void the_queue_lies_in_no_order_and_comes_out_in_none() {
        try (Ward ward = Ward.alone(engine)) {
            List<Long> sent = new ArrayList<>();
            boolean alwaysLast = true;
            for (int i = 0; i < 8; i++) {
                Actor nurse = ward.nurse(3 + i);
                sent.add(ward.concerns
                        .raise(nurse, ward.told(Way.ANONYMOUS, ward.slip(nurse), "Number " + i))
                        .id());
                List<Long> now = ids(Dump.rows(ward.url, "concern_waiting"), "id");
                alwaysLast &= now.indexOf(sent.get(i)) == i;
            }
            assertFalse(alwaysLast, "the newest lies anywhere");
            List<Long> waiting = ids(Dump.rows(ward.url, "concern_waiting"), "id");
            assertEquals(8, waiting.size());
            assertNotEquals(sent, waiting);
            assertNotEquals(sent.stream().sorted().toList(), sent, "ids do not count");
            ward.nextDay();
            List<Long> told = ids(
                    Dump.rows(ward.url, "ledger").stream()
                            .filter(row -> row.contains("concern-raised"))
                            .toList(),
                    "subject_id");
            assertEquals(sent.stream().sorted().toList(), told.stream().sorted().toList());
            assertNotEquals(sent, told);
            assertNotEquals(waiting, told);
            List<Long> moments = ids(
                    Dump.rows(ward.url, "ledger").stream()
                            .filter(row -> row.contains("concern-raised"))
                            .toList(),
                    "happened_at");
            assertEquals(1, moments.stream().distinct().count(), "one moment for all");
        }
    }

    private Traces traces(int author, Way way) {
        List<String> dumps = new ArrayList<>();
        List<Object> seen = new ArrayList<>();
        try (Ward ward = Ward.alone(engine);
                Heard heard = new Heard()) {
            Actor reader = ward.nurse(11);
            dumps.add(Dump.of(ward.url, "concern"));
            Actor nurse = ward.nurse(author);
            String slip = ward.slip(nurse);
            Raised raised = ward.concerns.raise(nurse, ward.told(way, slip, Ward.BODY));
            assertEquals(raised, ward.concerns.raise(nurse, ward.told(way, slip, Ward.BODY)), "sent twice");
            dumps.add(Dump.of(ward.url, "concern"));
            seen.add(ward.concerns.list(ward.access(reader), null, null, 9));
            ward.nextDay();
            dumps.add(Dump.of(ward.url, "concern"));
            if (way == Way.ANONYMOUS) {
                assertEquals(
                        Ward.BODY, ward.concerns.byCode(nurse, raised.code()).text());
                ward.concerns.replyByCode(nurse, raised.code(), "And on Sunday too.");
            } else {
                ward.concerns.reply(nurse, raised.id(), "And on Sunday too.");
            }
            ward.concerns.step(ward.handler(), raised.id(), Stage.DOING, "We asked for one more.");
            dumps.add(Dump.of(ward.url, "concern"));
            ward.nextDay();
            dumps.add(Dump.of(ward.url, "concern"));
            seen.add(ward.concerns.list(ward.access(reader), null, null, 9));
            seen.add(ward.concerns.detail(reader, raised.id(), null, 9));
            seen.add(ward.domain.contents().load(List.of(new org.espace.shared.Ref("concern", raised.id()))));
            return new Traces(dumps, heard.all(), seen);
        }
    }

    /** The first lines that differ; empty when none do. */
    private static String difference(String one, String other) {
        List<String> left = one.lines().toList();
        List<String> right = other.lines().toList();
        for (int line = 0; line < Math.max(left.size(), right.size()); line++) {
            String here = line < left.size() ? left.get(line) : "nothing";
            String there = line < right.size() ? right.get(line) : "nothing";
            if (!here.equals(there)) {
                return here + "\n" + there;
            }
        }
        return "";
    }

    private static String withoutTable(String dump, String table) {
        return dump.replaceAll("(?s)== " + table + "\n.*?(?=== )", "");
    }

    private static List<Long> times(String row) {
        return numbers(row, "[a-z]+_at=([0-9]+)");
    }

    private static List<Long> ids(List<String> rows, String column) {
        return rows.stream()
                .flatMap(row -> numbers(row, "(?<![a-z_])" + column + "=([0-9]+)").stream())
                .toList();
    }

    private static List<Long> numbers(String row, String pattern) {
        List<Long> found = new ArrayList<>();
        Matcher matcher = Pattern.compile(pattern).matcher(row);
        while (matcher.find()) {
            found.add(Long.valueOf(matcher.group(1)));
        }
        return found;
    }
}

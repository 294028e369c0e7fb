package org.espace.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.espace.community.CommunitySummary;
import org.espace.community.Privacy;
import org.espace.domain.Domain;
import org.espace.exchange.dump.ImportRefused;
import org.espace.question.Progress;
import org.espace.question.QuestionDetail;
import org.espace.question.QuestionDetail.Post;
import org.espace.question.QuestionFilter;
import org.espace.question.QuestionSummary;
import org.espace.shared.Actor;
import org.espace.test.TestDatabase;
import org.espace.test.Town;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class StackExchangeImportTest {
    private static final AtomicInteger NEXT = new AtomicInteger();
    private static final ImportListener NOBODY = (file, done, total) -> {};

    @TempDir
    private Path folder;

    private final String name = "Bicycles " + NEXT.incrementAndGet();

    private ImportReport run(TestDatabase engine) {
        return domain(engine).stackExchange().run(folder, name, NOBODY);
    }

    private static Domain domain(TestDatabase engine) {
        return Town.shared(engine).domain;
    }

    private static CommunitySummary summary(TestDatabase engine, ImportReport report) {
        return domain(engine)
                .communities()
                .detail(Actor.ANONYMOUS, report.community())
                .summary();
    }

    private static List<QuestionSummary> questions(TestDatabase engine, ImportReport report) {
        return domain(engine)
                .questions()
                .list(Actor.ANONYMOUS, QuestionFilter.newest(report.community()), null, 50)
                .items();
    }

    private static QuestionDetail pedals(TestDatabase engine, ImportReport report) {
        long id = questions(engine, report).get(0).id();
        return domain(engine).questions().thread(Actor.ANONYMOUS, id, null, 50);
    }

    @ParameterizedTest
    @EnumSource
    void a_site_becomes_a_public_community_of_its_people_as_old_as_its_oldest_post(TestDatabase engine)
            throws IOException {
        SmallDump.in(folder);
        ImportReport report = run(engine);
        CommunitySummary found = summary(engine, report);
        assertEquals(name, found.name());
        assertEquals(Privacy.PUBLIC, found.privacy());
        assertEquals(List.of(4L, 2L, 2L), List.of(found.members(), found.questions(), found.answers()));
        assertEquals(2, report.added(ImportKind.GUEST));
        assertEquals(Map.of("posts that are neither question nor answer", 1L), report.leftOut());
        assertEquals(List.of(), report.faults());
        assertTrue(report.complete());
    }

    @ParameterizedTest
    @EnumSource
    void a_thread_keeps_its_authors_dates_scores_tags_and_its_accepted_answer_stands_first(TestDatabase engine)
            throws IOException {
        SmallDump.in(folder);
        QuestionDetail thread = pedals(engine, run(engine));
        assertEquals("Which way does a pedal turn?", thread.title());
        assertEquals(List.of("pedals", "tools"), thread.tags());
        assertEquals("Annie", thread.post().author().name());
        assertEquals(Instant.parse("2011-03-01T08:00:00Z"), thread.post().at());
        assertEquals(Instant.parse("2011-03-05T08:00:00Z"), thread.post().editedAt());
        assertEquals(7, thread.post().useful());
        assertEquals(Progress.ACCEPTED, thread.progress());
        Post accepted = thread.answers().items().get(0);
        assertTrue(accepted.accepted());
        assertEquals("Turn it *left*.", accepted.body());
        assertEquals("Bo", accepted.author().name());
        Post guest = thread.answers().items().get(1);
        assertEquals("user77", guest.author().name());
        assertEquals(9, guest.useful());
        assertEquals("Cy <b>", thread.post().comments().get(0).author().name());
        assertEquals("Which side, **left**?", thread.post().comments().get(0).body());
        assertEquals(guest.author().id(), accepted.comments().get(0).author().id());
    }

    @ParameterizedTest
    @EnumSource
    void a_question_that_lost_its_author_belongs_to_someone_who_left(TestDatabase engine) throws IOException {
        SmallDump.in(folder);
        QuestionSummary oldest = questions(engine, run(engine)).get(1);
        assertEquals("Someone who left", oldest.author().name());
        assertEquals(Instant.parse("2010-12-24T08:00:00Z"), oldest.askedAt());
        assertEquals(-3, oldest.useful());
    }

    @ParameterizedTest
    @EnumSource
    void the_same_import_again_changes_nothing(TestDatabase engine) throws IOException {
        SmallDump.in(folder);
        ImportReport first = run(engine);
        CommunitySummary before = summary(engine, first);
        QuestionDetail thread = pedals(engine, first);
        ImportReport second = run(engine);
        assertEquals(Map.of(), second.added());
        assertEquals(4, second.already(ImportKind.PERSON));
        assertEquals(1, second.already(ImportKind.ACCEPTANCE));
        assertEquals(before, summary(engine, second));
        assertEquals(thread.toString(), pedals(engine, second).toString());
    }

    @ParameterizedTest
    @EnumSource
    void an_import_that_was_stopped_goes_on_where_it_was(TestDatabase engine) throws IOException {
        StringBuilder users = new StringBuilder("<users>\n");
        for (int id = 100; id < 550; id++) {
            users.append(
                    "<row Id=\"" + id + "\" CreationDate=\"2012-01-01T00:00:00\" DisplayName=\"User " + id + "\"/>\n");
        }
        SmallDump.in(folder).with("Users.xml", users + "</users>");
        assertThrows(
                IllegalStateException.class,
                () -> domain(engine).stackExchange().run(folder, name, this::stop));
        ImportReport report = run(engine);
        assertEquals(200, report.already(ImportKind.PERSON));
        assertEquals(250, report.added(ImportKind.PERSON));
        assertEquals(450, summary(engine, report).members());
        assertEquals(1, report.added(ImportKind.ACCEPTANCE));
    }

    /** Stops when the pass that keeps people has handed in its first batch; the pass before it only looked for dates. */
    private void stop(String file, long done, long total) {
        if (file.equals("Users.xml") && ++heard == 4) {
            throw new IllegalStateException("stopped");
        }
    }

    private int heard;

    @ParameterizedTest
    @EnumSource
    void bad_rows_are_told_of_with_file_and_line_and_the_rest_is_kept(TestDatabase engine) throws IOException {
        SmallDump.in(folder)
                .with(
                        "Posts.xml",
                        SmallDump.POSTS
                                .replace("2011-03-03T09:30:00.000\" Score=\"9", "2010-13-45\" Score=\"9")
                                .replace(
                                        "</posts>",
                                        "<row Id=\"15\" PostTypeId=\"2\" ParentId=\"99\" CreationDate=\"2011-03-03T09:30:00\""
                                                + " Score=\"1\" Body=\"x\"/>\n<row Id=\"16\"/>\n<row Id=\"<\"/>\n</posts>"))
                .with("Comments.xml", SmallDump.COMMENTS.replace("PostId=\"11\"", "PostId=\"13\""));
        ImportReport report = run(engine);
        assertEquals(
                List.of(
                        "Posts.xml line 10: expected a row in XML, found \"<row Id=\"<\"/>\": row skipped",
                        "Posts.xml line 9: expected PostTypeId, found none: row skipped",
                        "Posts.xml line 5: expected a date in CreationDate, found \"2010-13-45\": row skipped",
                        "Posts.xml line 8: expected the question 99 that this answers, found none: row skipped",
                        "Comments.xml line 4: expected the post 13 that this comments on, found none: row skipped"),
                report.faults());
        assertEquals(
                List.of(2L, 1L),
                List.of(
                        summary(engine, report).questions(),
                        summary(engine, report).answers()));
        assertTrue(report.complete());
    }

    @ParameterizedTest
    @EnumSource
    void a_file_cut_short_keeps_what_was_read_and_the_whole_one_brings_the_rest(TestDatabase engine)
            throws IOException {
        SmallDump dump = SmallDump.in(folder);
        dump.with("Posts.xml", SmallDump.POSTS.substring(0, SmallDump.POSTS.indexOf("Right.")));
        ImportReport cut = run(engine);
        assertFalse(cut.complete());
        assertEquals(1, cut.unfinished().size(), () -> cut.unfinished().toString());
        assertTrue(
                cut.unfinished().get(0).startsWith("Posts.xml ends in the middle of line 5 ("),
                cut.unfinished().get(0));
        assertEquals(1, summary(engine, cut).answers());
        assertEquals(List.of(), cut.faults());
        dump.with("Posts.xml", SmallDump.POSTS);
        ImportReport whole = run(engine);
        assertTrue(whole.complete());
        assertEquals(
                List.of(2L, 2L),
                List.of(
                        summary(engine, whole).questions(),
                        summary(engine, whole).answers()));
    }

    @ParameterizedTest
    @EnumSource
    void a_row_whose_author_could_not_be_read_is_kept_all_the_same(TestDatabase engine) throws IOException {
        SmallDump.in(folder).with("Users.xml", SmallDump.USERS.replace("DisplayName=\"Bo\"", "DisplayName=\" \""));
        ImportReport report = run(engine);
        assertEquals(
                List.of("Users.xml line 5: expected some text in DisplayName, found \"\": row skipped"),
                report.faults());
        assertEquals(
                "Someone who left",
                pedals(engine, report).answers().items().get(0).author().name());
    }

    @ParameterizedTest
    @EnumSource
    void progress_is_told_in_bytes_and_ends_at_the_total(TestDatabase engine) throws IOException {
        SmallDump.in(folder);
        List<Long> heard = new ArrayList<>();
        List<Long> totals = new ArrayList<>();
        domain(engine).stackExchange().run(folder, name, (file, done, total) -> {
            heard.add(done);
            totals.add(total);
        });
        assertEquals(heard.stream().sorted().toList(), heard);
        assertEquals(1, totals.stream().distinct().count());
        assertEquals(totals.get(0), heard.get(heard.size() - 1));
    }

    @ParameterizedTest
    @EnumSource
    void a_name_that_is_none_and_a_document_type_are_refused(TestDatabase engine) throws IOException {
        SmallDump dump = SmallDump.in(folder);
        assertThrows(ImportRefused.class, () -> domain(engine).stackExchange().run(folder, " ", NOBODY));
        dump.with("Votes.xml", "<!DOCTYPE votes [<!ENTITY x \"y\">]><votes/>");
        assertThrows(ImportRefused.class, () -> run(engine));
    }
}

package org.espace.copy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import org.espace.copy.CopyListener.Work;
import org.espace.jpa.DatabaseUnavailable;
import org.espace.test.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class BrokenOffTest {
    /** The plug is pulled. */
    private static final class Killed extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    @ParameterizedTest
    @CsvSource({"DERBY, POSTGRESQL", "POSTGRESQL, DERBY"})
    void a_copy_that_is_broken_off_again_and_again_goes_on_and_ends_right(TestDatabase from, TestDatabase to)
            throws SQLException {
        String source = Sample.full(from);
        String target = to.newUrl();
        int starts = 1;
        while (killed(source, target, 9)) {
            starts++;
        }
        assertTrue(starts > 5, "started so often: " + starts);
        assertTrue(Copy.compare(CopyTest.config(source), CopyTest.config(target), CopyTest::unheard)
                .equal());
        assertEquals(Sample.rows(source), Sample.rows(target));
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void what_was_copied_is_not_copied_again_and_what_is_half_done_is_not_opened(TestDatabase to) throws SQLException {
        String source = Sample.full(TestDatabase.DERBY);
        String target = to.newUrl();
        assertTrue(killedInTheMiddleOf(Work.COPY, "activity_tag", source, target));
        DatabaseUnavailable half = assertThrows(DatabaseUnavailable.class, () -> Sample.open(target));
        assertTrue(half.getMessage().contains("being copied into"), half.getMessage());
        AtomicInteger first = new AtomicInteger(-1);
        CopyReport report = Copy.run(
                CopyTest.config(source),
                CopyTest.config(target),
                (work, table, done, total) -> first.compareAndSet(-1, (int) done));
        assertTrue(report.before() >= Writing.MOST_ROWS, report::toString);
        assertTrue(first.get() > report.before(), first + " after " + report.before());
        assertTrue(report.equal());
        Sample.open(target).close();
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void what_was_changed_behind_its_back_is_found_at_the_end(TestDatabase to) throws SQLException {
        String source = Sample.full(TestDatabase.DERBY);
        String target = to.newUrl();
        assertTrue(killedInTheMiddleOf(Work.COPY, "activity_tag", source, target));
        Sample.update(source, "update activity_tag set touched_at = 2 where about_id = 0");
        CopyReport report = CopyTest.copy(source, target);
        assertFalse(report.equal());
        assertTrue(report.tables().stream()
                .allMatch(each -> each.equal() != each.table().equals("activity_tag")));
        assertThrows(DatabaseUnavailable.class, () -> Sample.open(target), "it is not whole yet");
    }

    @Test
    void a_comparison_that_is_broken_off_is_made_again() throws SQLException {
        String source = Sample.full(TestDatabase.DERBY);
        String target = TestDatabase.POSTGRESQL.newUrl();
        assertTrue(killedInTheMiddleOf(Work.COMPARE, "ledger", source, target));
        assertThrows(DatabaseUnavailable.class, () -> Sample.open(target));
        CopyReport report = CopyTest.copy(source, target);
        assertTrue(report.equal());
        assertEquals(report.rows(), report.before(), "nothing was left to copy");
    }

    @Test
    void another_source_does_not_go_on_with_it() throws SQLException {
        String source = Sample.full(TestDatabase.DERBY);
        String target = TestDatabase.POSTGRESQL.newUrl();
        assertTrue(killed(source, target, 3));
        CannotCopy refused = assertThrows(CannotCopy.class, () -> CopyTest.copy(TestDatabase.DERBY.newUrl(), target));
        assertTrue(refused.getMessage().contains("to go on with the copy of " + source), refused.getMessage());
        CannotCopy half = assertThrows(CannotCopy.class, () -> CopyTest.copy(target, TestDatabase.DERBY.newUrl()));
        assertTrue(half.getMessage().contains("a copy that was not ended"), half.getMessage());
    }

    private static boolean killed(String source, String target, int batches) {
        AtomicInteger left = new AtomicInteger(batches);
        return killed(source, target, (work, table, done, total) -> {
            if (work == Work.COPY && left.decrementAndGet() < 0) {
                throw new Killed();
            }
        });
    }

    private static boolean killedInTheMiddleOf(Work at, String killed, String source, String target) {
        return killed(source, target, (work, table, done, total) -> {
            if (work == at && table.equals(killed)) {
                throw new Killed();
            }
        });
    }

    private static boolean killed(String source, String target, CopyListener listener) {
        try {
            Copy.run(CopyTest.config(source), CopyTest.config(target), listener);
            return false;
        } catch (Killed asPlanned) {
            return true;
        }
    }
}

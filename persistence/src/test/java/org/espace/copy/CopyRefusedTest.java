package org.espace.copy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.sql.SQLException;
import org.espace.jpa.DatabaseUnavailable;
import org.espace.test.TestDatabase;
import org.espace.test.Town;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CopyRefusedTest {
    @TempDir
    Path folder = Path.of("");

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void a_target_that_somebody_uses_is_left_as_it_is(TestDatabase to) throws SQLException {
        String target = to.newUrl();
        try (Town town = new Town(Sample.open(target))) {
            town.person("eve", "Eve Moss", "Porter");
        }
        long people = Sample.number(target, "select count(*) from person");
        String refused = refused(TestDatabase.DERBY.newUrl(), target);
        assertTrue(refused.startsWith("Expected an empty database to copy into, found "), refused);
        assertEquals(people, Sample.number(target, "select count(*) from person"));
        Sample.open(target).close();
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void a_target_in_which_what_a_migration_wrote_was_changed_counts_as_used(TestDatabase to) throws SQLException {
        String target = to.newUrl();
        Sample.update(target, "update ledger_fold set folded_until = 7");
        assertEquals(
                "Expected an empty database to copy into, found 1 row in the table \"ledger_fold\" of "
                        + CopyTest.config(target).place() + ": name another, or drop it and make it again.",
                refused(TestDatabase.DERBY.newUrl(), target));
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void a_source_of_an_earlier_version_is_not_changed_in_passing(TestDatabase from) throws SQLException {
        String source = from.newUrl();
        Sample.update(source, "delete from \"espace_schema\" where \"version\" = '41'");
        String refused = refused(source, never());
        assertTrue(refused.contains("tables of an earlier version: start this version with it once"), refused);
        assertEquals(0, Sample.number(source, "select count(*) from \"espace_schema\" where \"version\" = '41'"));
        assertThrows(SQLException.class, () -> Sample.number(never(), "values 1"), "and no target was made");
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void a_source_of_a_later_version_is_left_to_that(TestDatabase from) throws SQLException {
        String source = from.newUrl();
        Sample.update(source, "update \"espace_schema\" set \"version\" = '9000' where \"version\" = '41'");
        String refused = refused(source, never());
        assertTrue(refused.contains("tables of a later version: copy with that one"), refused);
    }

    @Test
    void a_source_that_is_not_there_or_not_ours_is_said_to_be_so() throws SQLException {
        assertThrows(
                DatabaseUnavailable.class, () -> CopyTest.copy(never() + ";create=true", TestDatabase.DERBY.newUrl()));
        String foreign = "jdbc:derby:" + folder.resolve("foreign");
        Sample.update(foreign + ";create=true", "create table espresso (id bigint)");
        assertTrue(refused(foreign, never()).contains("none of its tables"), refused(foreign, never()));
    }

    @Test
    void a_database_is_not_copied_into_itself() {
        String url = TestDatabase.DERBY.newUrl();
        assertTrue(refused(url, url + ";create=true").contains("twice"), "however it is written");
    }

    @Test
    void a_text_that_postgresql_cannot_hold_is_named_and_once_it_is_changed_the_copy_goes_on() throws SQLException {
        String source = TestDatabase.DERBY.newUrl();
        String target = TestDatabase.POSTGRESQL.newUrl();
        Sample.update(source, "insert into organisation_setting (name, content) values ('colour', ?)", "re\u0000d");
        String refused = refused(source, target);
        assertTrue(
                refused.contains("in content of the table \"organisation_setting\" where name is [colour]"), refused);
        Sample.update(source, "update organisation_setting set content = ?", "red \uD83D");
        assertEquals(refused, refused(source, target), "half a pair neither");
        Sample.update(source, "update organisation_setting set content = ?", "red");
        assertTrue(CopyTest.copy(source, target).equal());
    }

    private String never() {
        return "jdbc:derby:" + folder.resolve("never-made");
    }

    private static String refused(String from, String to) {
        return String.valueOf(
                assertThrows(CannotCopy.class, () -> CopyTest.copy(from, to)).getMessage());
    }
}

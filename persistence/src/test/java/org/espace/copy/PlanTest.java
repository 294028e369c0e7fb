package org.espace.copy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class PlanTest {

    @Test
    void those_that_others_refer_to_come_first() {
        Map<String, Table> tables = tables(table("a", "c"), table("b", "a", "c"), table("c"));
        assertEquals(
                List.of("c", "a", "b"),
                Plan.between(tables, tables, false).tables().stream()
                        .map(Table::name)
                        .toList());
    }

    @Test
    void tables_in_a_circle_are_refused() {
        Map<String, Table> circle = tables(table("a", "b"), table("b", "a"));
        assertThrows(CannotCopy.class, () -> Plan.between(circle, circle, false));
        Map<String, Table> itself = tables(table("a", "a"));
        assertThrows(CannotCopy.class, () -> Plan.between(itself, itself, false));
    }

    @Test
    void what_only_the_source_has_is_named() {
        Plan plan = Plan.between(tables(table("a"), table("b")), tables(table("b"), table("c")), false);
        assertEquals(List.of("a"), plan.leftOut());
        assertEquals(List.of("b"), plan.tables().stream().map(Table::name).toList());
    }

    @Test
    void what_could_not_be_copied_whole_is_refused() {
        Map<String, Table> tables = tables(table("a"));
        Column id = new Column("id", Kind.NUMBER, 19);
        Table wider = new Table("a", List.of(id, new Column("x", Kind.TEXT, 9)), List.of("id"), "a_key", Set.of());
        assertThrows(CannotCopy.class, () -> Plan.between(tables(wider), tables, true));
        assertThrows(CannotCopy.class, () -> Plan.between(tables, tables(wider), true));
        Map<String, Table> own =
                tables(new Table("a", List.of(id, new Column("x", Kind.OWN, 9)), List.of("id"), "a_key", Set.of()));
        assertEquals(1, Plan.between(own, own, true).tables().size());
        assertThrows(CannotCopy.class, () -> Plan.between(own, own, false));
        Map<String, Table> keyless = tables(new Table("a", List.of(id), List.of(), "", Set.of()));
        assertThrows(CannotCopy.class, () -> Plan.between(keyless, keyless, true));
    }

    @Test
    void a_key_is_told_as_text_and_back() {
        List<Column> columns =
                List.of(new Column("a", Kind.TEXT, 9), new Column("b", Kind.NUMBER, 19), new Column("c", Kind.TEXT, 9));
        List<Object> key = List.of("12:\uD83D\uDE80 x", -5L, "");
        assertEquals(key, KeyText.values(KeyText.of(key), columns));
    }

    @Test
    void rows_after_a_key_are_asked_for_by_all_its_columns() {
        assertEquals("a > ?", Keyset.after(List.of("a")));
        assertEquals("a >= ? and (a > ? or (b >= ? and (b > ? or (c > ?))))", Keyset.after(List.of("a", "b", "c")));
        assertEquals(List.of(1, 1, 2, 2, 3), Keyset.bound(List.of(1, 2, 3)));
    }

    @Test
    void a_checksum_knows_the_rows_and_not_their_order() {
        assertTrue(sum(row("a", 1L), row("b", 2L)).alike(sum(row("b", 2L), row("a", 1L))));
        String next = "\u0002" + "\u0000".repeat(8); // as the next value would begin if no length went before it
        assertFalse(sum(row("a", "b" + next + "c")).alike(sum(row("a" + next + "b", "c"))));
        assertFalse(sum(row("")).alike(sum(new Object[] {null})));
        assertFalse(sum(row("a"), row("a")).alike(sum(row("a"))));
        assertFalse(sum(row(1L, 2L)).alike(sum(row(2L, 1L))));
    }

    private static Object[] row(Object... values) {
        return values;
    }

    private static Checksum sum(Object[]... rows) {
        Checksum sum = new Checksum();
        Arrays.stream(rows).forEach(sum::add);
        return sum;
    }

    private static Table table(String name, String... parents) {
        return new Table(
                name, List.of(new Column("id", Kind.NUMBER, 19)), List.of("id"), name + "_key", Set.of(parents));
    }

    private static Map<String, Table> tables(Table... tables) {
        Map<String, Table> byName = new TreeMap<>();
        Arrays.stream(tables).forEach(each -> byName.put(each.name(), each));
        return byName;
    }
}

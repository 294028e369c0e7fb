package org.espace.copy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What is copied: each table that both databases have, those first that others refer to.
 *
 * @param tables as the source describes them
 * @param leftOut names of tables that only the source has
 */
record Plan(List<Table> tables, List<String> leftOut) {
    private static final Set<Kind> KEYS = Set.of(Kind.NUMBER, Kind.TEXT);

    /**
     * @param own whether both are of one engine, which understands what only it can hold
     * @throws CannotCopy when a table could not be copied whole
     */
    static Plan between(Map<String, Table> from, Map<String, Table> to, boolean own) {
        Map<String, Table> ordered = new LinkedHashMap<>();
        Set<String> leftOut = new TreeSet<>(from.keySet());
        leftOut.removeAll(to.keySet());
        for (Table table : from.values()) {
            if (to.containsKey(table.name())) {
                check(table, to.get(table.name()), own);
                add(table, from, ordered, new ArrayList<>());
            }
        }
        ordered.keySet().removeAll(leftOut);
        return new Plan(List.copyOf(ordered.values()), List.copyOf(leftOut));
    }

    private static void add(Table table, Map<String, Table> all, Map<String, Table> ordered, List<String> waiting) {
        if (waiting.contains(table.name())) {
            throw new CannotCopy("Expected tables of which some can be filled before others, found that "
                    + String.join(", ", waiting) + " refer to each other: copy with the database's own tools.");
        }
        waiting.add(table.name());
        for (String parent : table.parents()) {
            Table found = all.get(parent);
            if (found != null && !ordered.containsKey(parent)) {
                add(found, all, ordered, waiting);
            }
        }
        waiting.remove(table.name());
        ordered.putIfAbsent(table.name(), table);
    }

    private static void check(Table from, Table to, boolean own) {
        if (from.key().isEmpty() || !from.keyColumns().stream().allMatch(each -> KEYS.contains(each.kind()))) {
            throw new CannotCopy("Expected a primary key of numbers and texts in the table \"" + from.name()
                    + "\", found " + from.key() + ": without one nobody can tell how far it was copied.");
        }
        if (!said(from).equals(said(to)) || (!own && said(from).contains(Kind.OWN.name()))) {
            throw new CannotCopy(
                    "Expected the table \"" + from.name() + "\" alike in both databases, found " + said(from) + " and "
                            + said(to) + ": open each once with this version of the program, then copy.");
        }
    }

    private static String said(Table table) {
        return table.columns().stream()
                .map(each -> each.name() + " " + each.kind())
                .toList()
                .toString();
    }
}

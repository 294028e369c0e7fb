package org.espace.widgets.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.espace.community.Privacy;
import org.espace.shared.Actor;
import org.espace.test.TestDatabase;
import org.espace.test.Town;
import org.espace.widgets.Widget;
import org.espace.widgets.WidgetCatalog;
import org.espace.widgets.catalog.StandardWidgets;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Every widget, every action, everybody, every privacy: each cell of {@code access.txt} is tried. An action without a row fails, and so
 * does a row without an action.
 */
class AccessMatrixTest {
    /** As good as none: no community has it. */
    private static final long NONE = 987_654_321;

    private static final Town TOWN = Town.on(TestDatabase.DERBY);
    private static final Map<Privacy, Place> PLACES = places();
    private static final WidgetCatalog CATALOG = StandardWidgets.over(TOWN.domain);
    private static final List<Row> ROWS = rows();
    private static final Cell CELL = new Cell(TOWN.domain);

    @AfterAll
    static void leave() {
        TOWN.close();
    }

    @Test
    void every_widget_and_action_has_its_row_and_no_other_has() {
        TreeSet<String> expected = new TreeSet<>();
        for (Widget widget : CATALOG.all()) {
            expected.add(widget.name() + " view");
            widget.actions().keySet().forEach(action -> expected.add(widget.name() + " " + action));
            widget.downloads().keySet().forEach(file -> expected.add(widget.name() + " " + Cell.FILE + file));
        }
        TreeSet<String> found = new TreeSet<>(ROWS.stream().map(Row::name).toList());
        assertEquals(String.join("\n", expected), String.join("\n", found));
    }

    @TestFactory
    Stream<DynamicTest> each_row_ends_as_the_table_says() {
        return ROWS.stream()
                .map(row -> DynamicTest.dynamicTest(row.name() + " " + row.sent(), () -> {
                    StringBuilder expected = new StringBuilder();
                    StringBuilder found = new StringBuilder();
                    for (Place place : PLACES.values()) {
                        expected.append(' ').append(row.ends(place));
                        found.append(' ').append(letters(row, place));
                    }
                    assertEquals(expected.toString(), found.toString());
                }));
    }

    @Test
    void every_action_can_be_done_by_somebody_or_the_row_would_prove_nothing() {
        for (Row row : ROWS) {
            if (!row.action().equals("view") && !row.action().startsWith(Cell.FILE)) {
                assertTrue(row.ends().values().stream().anyMatch(ends -> ends.contains("+")), row::name);
            }
        }
    }

    /** Who may not know of it gets, from every panel and action, what they would get if it were not there. */
    @TestFactory
    Stream<DynamicTest> a_confidential_community_answers_as_none() {
        Place hidden = PLACES.get(Privacy.CONFIDENTIAL);
        List<Actor> outside = Stream.of(Standing.ANONYMOUS, Standing.OUTSIDER, Standing.ADMINISTRATOR)
                .map(hidden::actor)
                .toList();
        return CATALOG.all().stream()
                .map(widget -> DynamicTest.dynamicTest(widget.name(), () -> {
                    for (Actor actor : outside) {
                        assertEquals(shown(widget, actor, NONE), shown(widget, actor, hidden.community()));
                    }
                }));
    }

    private static String shown(Widget widget, Actor actor, long community) {
        String id = Long.toString(community);
        return CELL.html(widget, CELL.request(actor, Map.of("community", List.of(id))))
                .replaceAll(
                        "(?<=community=|name=\"id\" value=\"|name=\"community\" value=\")" + id + "(?![0-9])", "ID");
    }

    private static String letters(Row row, Place place) {
        Widget widget = CATALOG.find(row.widget());
        assertTrue(widget != null, () -> "no widget is called " + row.widget());
        StringBuilder letters = new StringBuilder();
        for (Standing standing : Standing.values()) {
            letters.append(CELL.letter(widget, row, place, place.actor(standing)));
        }
        return letters.toString();
    }

    private static Map<Privacy, Place> places() {
        Map<Privacy, Place> places = new EnumMap<>(Privacy.class);
        for (Privacy privacy : Privacy.values()) {
            places.put(privacy, new Place(TOWN, privacy));
        }
        TOWN.clock.advance(Duration.ofDays(61));
        TOWN.domain.proposals().fade();
        places.values().forEach(Place::now);
        TOWN.domain.concerns().publish();
        TOWN.domain.search().indexing().catchUp();
        return places;
    }

    private static List<Row> rows() {
        try (InputStream table = AccessMatrixTest.class.getResourceAsStream("access.txt")) {
            String text = new String(table.readAllBytes(), StandardCharsets.UTF_8);
            return Row.read(new ArrayList<>(text.lines().toList()));
        } catch (IOException unread) {
            throw new IllegalStateException(unread);
        }
    }
}

package org.espace.widgets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.portlet.WindowState;
import org.espace.shared.Actor;
import org.espace.widgets.delivery.Reception;
import org.espace.widgets.delivery.portlet.PortletWindow;
import org.espace.widgets.delivery.servlet.ServletCall;
import org.espace.widgets.html.Labels;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * What every widget promises in every door. A widget's test extends this, names the widget and the scenes worth trying: empty, one,
 * many, signed out, archived, somebody else's, and one whose stored texts are {@link Hostile#SEEDS}.
 */
public abstract class WidgetContract {
    private static final List<String> ADDRESSES =
            List.of("href", "src", "action", "data-es-partial", "data-es-people", "data-es-typed", "data-es-similar");

    protected abstract Widget widget();

    protected abstract List<Scene> scenes();

    /** Names of the scenes in which the panel is not for whoever looks, and so leaves no trace. */
    protected Set<String> traceless() {
        return Set.of();
    }

    /** How often one rendering may ask the database: a widget that needs more says why. */
    protected int mostStatements() {
        return 5;
    }

    @TestFactory
    Stream<DynamicTest> shows_one_panel() {
        return eachScene(scene -> {
            ServletCall call = new ServletCall(reception(), scene.actor());
            Document page = Jsoup.parseBodyFragment(call.get(widget().name(), query(scene)));
            assertTrue(call.status == 200 || call.status == 404, () -> "expected 200 or 404, found " + call.status);
            boolean traceless = traceless().contains(scene.name());
            assertEquals(traceless ? 0 : 1, page.body().childrenSize(), page::html);
            assertEquals(
                    traceless ? "" : widget().name(),
                    page.select("[data-es-panel]").attr("data-widget"));
        });
    }

    @TestFactory
    Stream<DynamicTest> every_id_is_the_panels_own() {
        return eachScene(scene -> {
            Document page = show(scene);
            String namespace = page.select("[data-es-panel]").attr("id").replaceFirst("panel$", "");
            Set<String> seen = new TreeSet<>();
            for (Element each : page.select("[id]")) {
                assertTrue(each.id().startsWith(namespace), () -> "expected an id from p.id(…), found " + each.id());
                assertTrue(seen.add(each.id()), () -> "expected one element with id " + each.id() + ", found two");
            }
            assertEquals(List.of(), dangling(page), "ids that are pointed at, but absent");
        });
    }

    @TestFactory
    Stream<DynamicTest> every_form_carries_the_token() {
        return eachScene(scene -> {
            for (Element form : show(scene).select("form")) {
                assertEquals(
                        "post", form.attr("method"), "a portal drops the query of a GET form's address: use an action");
                assertFalse(form.select("input[name=es-token]").attr("value").isEmpty(), form::outerHtml);
                assertTrue(
                        widget().actions().containsKey(form.attr("data-es-form")),
                        () -> "expected an action of the widget, found \"" + form.attr("data-es-form") + "\"");
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> every_field_and_button_has_a_name_to_read() {
        return eachScene(scene -> {
            Document page = show(scene);
            for (Element field : page.select("input:not([type=hidden]), textarea, select")) {
                boolean labelled =
                        !page.select("label[for=" + field.id() + "]").text().isEmpty();
                assertTrue(labelled || field.hasAttr("aria-label"), field::outerHtml);
            }
            for (Element each : page.select("a, button")) {
                assertFalse(each.text().isBlank() && each.attr("aria-label").isBlank(), each::outerHtml);
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> works_as_links_without_script() {
        return eachScene(scene -> {
            for (Element link : show(scene).select("a, [data-es-partial]")) {
                assertEquals("a", link.normalName(), link::outerHtml);
                assertFalse(link.attr("href").isEmpty(), link::outerHtml);
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> nothing_runs_and_nothing_is_styled_inline() {
        return eachScene(scene -> assertEquals("", Hostile.harm(show(scene))));
    }

    @TestFactory
    Stream<DynamicTest> hostile_parameters_do_no_harm() {
        List<String> names = Stream.concat(
                        WidgetRequest.SHARED.stream(), Stream.of("tab", "after", "said", "panel", "heading"))
                .toList();
        Scene first = scenes().get(0);
        return eachScene(scene -> {
            for (int i = 0; i < Hostile.SEEDS.size(); i++) {
                // Every pair in the first scene; in the others each seed once, in a name that takes its turn.
                List<String> tried = scene.equals(first) ? names : List.of(names.get(i % names.size()));
                for (String name : tried) {
                    assertHarmless(scene, name, Hostile.SEEDS.get(i));
                }
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> asks_the_database_at_most_five_times() {
        return eachScene(scene -> {
            Reception reception = reception();
            new ServletCall(reception, scene.actor()).get(widget().name(), query(scene));
            int statements = Stage.SHARED.statements(() -> assertShown(reception, scene));
            assertTrue(
                    statements <= mostStatements(),
                    () -> "expected at most " + mostStatements() + " statements, found " + statements);
        });
    }

    @TestFactory
    Stream<DynamicTest> counts_no_rows_to_the_end() {
        return eachScene(scene -> {
            Reception reception = reception();
            assertEquals(List.of(), Endless.in(Stage.SHARED.asked(() -> assertShown(reception, scene))));
        });
    }

    @TestFactory
    Stream<DynamicTest> an_anonymous_visitor_gets_an_answer() {
        return eachScene(scene -> assertShown(reception(), scene.seenBy(Actor.ANONYMOUS)));
    }

    @TestFactory
    Stream<DynamicTest> is_the_same_through_every_door() {
        return eachScene(scene -> {
            PortletWindow window = new PortletWindow(reception(), widget());
            window.actor = scene.actor();
            window.state = scene.full() ? WindowState.MAXIMIZED : WindowState.NORMAL;
            window.preferences.put("heading", new String[] {"2"});
            scene.preferences().forEach((name, value) -> window.preferences.put(name, new String[] {value}));
            scene.parameters()
                    .forEach((name, value) -> (WidgetRequest.SHARED.contains(name) ? window.shared : window.own)
                            .put(name, new String[] {value}));
            assertEquals(withoutAddresses(show(scene)), withoutAddresses(Jsoup.parseBodyFragment(window.render())));
        });
    }

    @Test
    void every_language_has_every_word() {
        Class<?> type = widget().getClass();
        Set<String> expected = own(type, Locale.ROOT).keySet();
        assertTrue(expected.containsAll(Set.of("title", "help")), "every widget says its title and its help");
        for (Locale language : Labels.languages()) {
            ResourceBundle words = own(type, language);
            assertEquals(expected, words.keySet(), language.toLanguageTag());
            for (String key : expected) {
                String text = words.getString(key);
                assertFalse(text.contains("'"), () -> key + ": write ’ for an apostrophe, as ' disappears");
                assertFalse(Labels.of(type, language).text(key, 2, 3, 4).isBlank(), key);
            }
        }
    }

    @Test
    void every_setting_and_choice_has_its_words() {
        for (Locale language : Labels.languages()) {
            Labels labels = Labels.of(widget().getClass(), language);
            for (Setting setting : widget().settings()) {
                assertFalse(labels.text("setting." + setting.name()).isBlank());
                for (String choice : setting.choices()) {
                    assertFalse(labels.text("setting." + setting.name() + "." + choice)
                            .isBlank());
                }
            }
        }
    }

    private void assertHarmless(Scene scene, String name, String seed) throws Exception {
        ServletCall call = new ServletCall(reception(), scene.actor());
        Document page = Jsoup.parseBodyFragment(call.get(widget().name(), query(scene.with(name, seed))));
        assertTrue(call.status < 500, () -> name + "=" + seed + " fails");
        assertEquals("", Hostile.harm(page), () -> name + "=" + seed);
        boolean contained =
                page.body().childrenSize() == 1 || page.body().html().isEmpty();
        assertTrue(contained, () -> name + "=" + seed + " breaks out of the panel");
    }

    private Stream<DynamicTest> eachScene(Trial trial) {
        return scenes().stream().map(scene -> DynamicTest.dynamicTest(scene.name(), () -> trial.on(scene)));
    }

    private interface Trial {
        void on(Scene scene) throws Exception;
    }

    private Reception reception() {
        return Stage.SHARED.reception(widget());
    }

    private Document show(Scene scene) throws Exception {
        return Jsoup.parseBodyFragment(new ServletCall(reception(), scene.actor()).get(widget().name(), query(scene)));
    }

    private void assertShown(Reception reception, Scene scene) {
        try {
            ServletCall call = new ServletCall(reception, scene.actor());
            call.get(widget().name(), query(scene));
            assertTrue(call.status == 200 || call.status == 404, () -> "expected 200 or 404, found " + call.status);
        } catch (Exception fault) {
            throw new AssertionError(fault);
        }
    }

    private static Map<String, String> query(Scene scene) {
        Map<String, String> query = new LinkedHashMap<>(scene.preferences());
        query.putAll(scene.parameters());
        if (scene.full()) {
            query.put("full", "true");
        }
        return query;
    }

    private static List<String> dangling(Document page) {
        Set<String> ids = new TreeSet<>(page.select("[id]").eachAttr("id"));
        Stream<String> pointedAt = Stream.of("for", "aria-describedby", "aria-labelledby", "aria-controls")
                .flatMap(name -> page.select("[" + name + "]").eachAttr(name).stream())
                .flatMap(value -> Stream.of(value.split(" ", -1)));
        Stream<String> jumps =
                page.select("a[href^=#]").eachAttr("href").stream().map(href -> href.substring(1));
        return Stream.concat(pointedAt, jumps).filter(id -> !ids.contains(id)).toList();
    }

    /** The page with its addresses emptied and its namespace made one and the same. */
    private static String withoutAddresses(Document page) {
        String namespace = page.select("[data-es-panel]").attr("id").replaceFirst("-panel$", "");
        for (Element each : page.getAllElements()) {
            for (String name : ADDRESSES) {
                if (each.hasAttr(name) && !each.attr(name).startsWith("#")) {
                    each.attr(name, "address");
                }
            }
        }
        // A right to post once, which no two panels share.
        page.select("input[name=slip]").attr("value", "slip");
        // Where eSpace itself is, as this door is visited.
        page.select("input[name=audience]").attr("value", "address");
        // An address to be copied.
        page.select("input[readonly]").attr("value", "address");
        page.select("textarea[readonly]").forEach(each -> each.text("addresses"));
        // How long ago it was moves on between two looks; when it was does not.
        page.select("time").forEach(each -> each.text("then"));
        return page.body().html().replace(namespace + "-", "NAMESPACE-");
    }

    /** The bundle of the widget itself; every widget has one. */
    private static ResourceBundle own(Class<?> type, Locale locale) {
        return ResourceBundle.getBundle(
                type.getName(), locale, type.getClassLoader(), Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
    }
}

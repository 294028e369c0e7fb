package org.espace.portal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.espace.page.NewPage;
import org.espace.page.Region;
import org.espace.portal.container.Parallel;
import org.espace.portal.fixture.Waiting;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Panels of a page at the same time: by twelve threads, by a single one, and one after the other. */
final class SideBySideTest {
    private static final int TEN = 10;
    private static final Duration DEADLINE = Duration.ofSeconds(4);
    private static final Ticking CLOCK = new Ticking();
    private static final List<List<String>> SHOWN = new ArrayList<>();

    private static @Nullable RunningPortal running;

    @BeforeAll
    static void show_the_same_pages_in_each_way(@TempDir Path folder) {
        for (int threads : List.of(0, 1, 12)) {
            stop();
            running = start(folder, threads);
            SHOWN.add(pages());
        }
    }

    @AfterAll
    static void stop() {
        if (running != null) {
            running.close();
        }
    }

    @Test
    void a_page_is_the_same_to_the_letter_however_its_panels_were_rendered() {
        assertEquals(SHOWN.get(0), SHOWN.get(1));
        assertEquals(SHOWN.get(0), SHOWN.get(2));
        assertTrue(SHOWN.get(0).get(0).contains("Second"), SHOWN.get(0).get(0));
    }

    @Test
    void ten_panels_are_rendered_at_once_and_find_the_same_session() {
        HttpResponse<String> answer = browser().get(ten("met", TEN));
        Elements waited = Jsoup.parse(answer.body()).select("p.waited");
        List<String> expected = IntStream.range(0, TEN)
                .mapToObj(place -> window(place) + "_ met 10")
                .toList();
        assertEquals(expected, waited.eachText(), answer.body());
        List<String> cookies = answer.headers().allValues("Set-Cookie").stream()
                .map(each -> each.replaceFirst("=.*", ""))
                .filter(each -> each.startsWith("met"))
                .toList();
        assertEquals(
                IntStream.range(0, TEN)
                        .mapToObj(place -> "met" + window(place) + "_")
                        .toList(),
                cookies);
    }

    @Test
    void a_panel_that_takes_too_long_is_a_box_and_comes_to_nothing_any_more() throws InterruptedException {
        Waiting.LATE.clear();
        Document page = browser().page(ten("stopped", 1));
        Element late = page.getElementById(window(0));
        assertTrue(late != null && late.text().contains("This panel takes too long."), page.text());
        assertEquals(8, late.select("b").text().length());
        assertEquals(ten("stopped", 1), late.select("p a").attr("href"));
        assertEquals(TEN - 1, page.select("p.waited").size(), "the others are shown");
        for (String what : List.of("session", "new session", "attribute", "header", "server", "title", "text")) {
            assertEquals(what + " was refused", Waiting.LATE.poll(20, TimeUnit.SECONDS));
        }
    }

    @Test
    void a_portlet_that_fails_again_and_again_gets_a_rest_and_then_a_try() {
        Browser visitor = browser();
        String failing = "/portal/one?" + PortalStory.window(portal().domain(), "one", 0) + ".p.until=failed";
        for (int i = 0; i < 5; i++) {
            assertTrue(visitor.page(failing).text().contains("could not be shown"));
        }
        int asked = Waiting.ASKED.get();
        String resting = visitor.page("/portal/one").text();
        assertTrue(resting.contains("has a rest of half a minute"), resting);
        assertEquals(asked, Waiting.ASKED.get());
        CLOCK.goOn(Duration.ofSeconds(30));
        assertEquals("at once", visitor.page("/portal/one").select("p.waited").text());
        assertEquals("at once", visitor.page("/portal/one").select("p.waited").text());
    }

    private static RunningPortal start(Path folder, int threads) {
        PortalConfig config = PortalConfig.in(folder).with(new Parallel(threads, DEADLINE));
        RunningPortal started = RunningPortal.start(config, CLOCK);
        if (threads == 0) {
            PortalStory.furnish(started.domain());
            started.domain()
                    .pages()
                    .add(NewPage.of("ten", "Ten")
                            .with(Region.MAIN, "fixture", "waiting", "waiting", "waiting", "waiting", "waiting")
                            .with(Region.SIDE, "fixture", "waiting", "waiting", "waiting", "waiting", "waiting"));
            started.domain().pages().add(NewPage.of("one", "One").with(Region.MAIN, "fixture", "waiting"));
        }
        return started;
    }

    private static List<String> pages() {
        String second = PortalStory.window(portal().domain(), "pair", 1);
        return List.of(
                browser().get("/portal/pair?" + second + ".p.title=Second").body(),
                browser().get("/portal/ten").body(),
                browser().get("/portal/home").body());
    }

    /** The page where so many of ten wait. */
    private static String ten(String until, int many) {
        return "/portal/ten?"
                + IntStream.range(0, many)
                        .mapToObj(place -> window(place) + ".p.until=" + until)
                        .collect(Collectors.joining("&"));
    }

    private static String window(int place) {
        return PortalStory.window(portal().domain(), "ten", place);
    }

    private static RunningPortal portal() {
        return Objects.requireNonNull(running);
    }

    private static Browser browser() {
        return new Browser(portal().uri());
    }
}

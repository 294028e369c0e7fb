package org.espace.widgets.embed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.espace.shared.Actor;
import org.espace.site.NewSite;
import org.espace.site.Site;
import org.espace.widgets.Clicks;
import org.espace.widgets.Door;
import org.espace.widgets.Hostile;
import org.espace.widgets.Scene;
import org.espace.widgets.Scenery;
import org.espace.widgets.Setting;
import org.espace.widgets.Widget;
import org.espace.widgets.WidgetContract;
import org.espace.widgets.catalog.StandardWidgets;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class EmbedBuilderTest extends WidgetContract {
    private static final String AUDIENCE = "https://portal.example/espace";

    private final Scenery here = Scenery.SHARED;
    private final Actor administrator = new Actor(here.town.cy.person(), true);
    private final Widget widget = StandardWidgets.over(here.domain).find("embed-builder");
    private final long site = site("builder-wiki", "https://builder-wiki.example");

    @Override
    protected Widget widget() {
        return widget;
    }

    @Override
    protected List<Scene> scenes() {
        here.domain
                .sites()
                .register(
                        administrator,
                        new NewSite("hostile", "https://x/\"><script>alert(1)</script>", List.of("https://x.example")));
        Scene chosen = Scene.of("a panel with settings", administrator).with("shown", "question-list");
        return List.of(
                Scene.of("at first", administrator),
                chosen.with("with-community", here.busy).with("with-size", "7").inFull(),
                Scene.of("hostile settings", administrator)
                        .with("shown", "page-talk")
                        .with("with-subject", Hostile.SEEDS.get(2))
                        .with("token-url", Hostile.SEEDS.get(1)),
                Scene.of("a panel in a frame", administrator).with("shown", "concern-list"),
                Scene.of("a site", administrator).with("site", site),
                Scene.of("by a coordinator", here.town.bo).with("shown", "question-list"));
    }

    @Test
    void only_administrators_find_it() throws Exception {
        String none = new Door(widget).to(here.town.bo).text();
        assertFalse(none.contains("builder-wiki"), none);
        assertEquals(
                none,
                new Door(widget).to(here.town.bo, "shown", "question-list").text());
    }

    @Test
    void what_is_copied_says_what_was_chosen() {
        Clicks clicks = new Clicks(widget, administrator).open().send("choose", "shown", "question-list");
        clicks.send("shape", "with-community", "3", "with-size", "7", "with-tab", "no-reply", "token-url", "/who");
        String element = copy(clicks.page, "element");
        assertTrue(element.contains("/espace.js\"></script>"), element);
        assertTrue(
                element.contains(
                        "<espace-panel widget=\"question-list\" community=\"3\" size=\"7\" tab=\"no-reply\" token-url=\"/who\"><a href="),
                element);
        assertTrue(
                copy(clicks.page, "tag")
                        .endsWith(
                                "<espace:widget name=\"question-list\" community=\"3\" size=\"7\" tab=\"no-reply\"/>"),
                copy(clicks.page, "tag"));
        assertTrue(
                copy(clicks.page, "bean")
                        .contains("Map.of(\"community\", \"3\", \"size\", \"7\", \"tab\", \"no-reply\")"),
                copy(clicks.page, "bean"));
        assertTrue(copy(clicks.page, "portlet").contains("<preference><name>size</name><value>7</value></preference>"));
        assertTrue(copy(clicks.page, "oembed").contains("/oembed?url="), copy(clicks.page, "oembed"));
        assertEquals("7", clicks.page.select("espace-panel").attr("size"));
    }

    /** It stands there for the script, which shows it. */
    @Test
    void each_text_has_a_button_to_copy_it_for_who_has_script() {
        Document page = new Clicks(widget, administrator).open("shown", "question-list").page;
        int texts = page.select("textarea[readonly]").size();
        assertEquals(6, texts);
        assertEquals(
                texts,
                page.select("textarea[readonly] + [hidden][data-es-copied=Copied]")
                        .size());
        assertEquals(
                "Copy: Element",
                page.select("textarea[id$=copy-element] + div button").attr("aria-label"));
        assertEquals(texts, page.select("[data-es-copied] > [role=status]").size());
    }

    @Test
    void what_a_panel_does_by_itself_is_not_said() {
        Clicks clicks = new Clicks(widget, administrator).open("shown", "question-list");
        assertTrue(copy(clicks.send("shape").page, "tag").endsWith("<espace:widget name=\"question-list\"/>"));
        clicks.send("shape", "with-size", "many");
        assertTrue(clicks.said().contains("“many” is no number from 1 to 50"), clicks::said);
    }

    @Test
    void a_panel_that_no_page_of_others_may_hold_needs_only_a_frame() {
        Document page = new Clicks(widget, administrator).open("shown", "concern-list").page;
        assertTrue(copy(page, "element").contains(" isolated>"), copy(page, "element"));
        assertFalse(copy(page, "policy").contains("img-src"));
        assertTrue(copy(page, "policy").contains("frame-src http"), copy(page, "policy"));
    }

    /** Or the preview would not be what is copied. */
    @Test
    void the_preview_knows_every_setting_of_every_panel() {
        for (Widget each : StandardWidgets.over(here.domain).all()) {
            for (Setting setting : each.settings()) {
                String value =
                        setting.choices().isEmpty() ? "3" : setting.choices().get(0);
                Element preview = new Clicks(widget, administrator)
                        .open("shown", each.name(), "with-" + setting.name(), value)
                        .page
                        .selectFirst("espace-panel");
                assertEquals(
                        value, preview == null ? "" : preview.attr(setting.name()), each.name() + " " + setting.name());
            }
        }
    }

    @Test
    void a_site_is_registered_given_a_secret_once_and_removed() {
        Clicks clicks = new Clicks(widget, administrator).open();
        clicks.send(
                "register",
                "issuer",
                "intra",
                "audience",
                AUDIENCE,
                "origins",
                "https://intra.example\nhttps://b.example:8443");
        assertTrue(clicks.said().startsWith("The site is registered."), clicks::said);
        long intra = site("intra");
        assertEquals(
                List.of("https://b.example:8443", "https://intra.example"),
                known(intra).origins());
        clicks.send("make-secret", "key-name", "intra-1");
        String secret = clicks.page.select("input[readonly]").attr("value");
        assertEquals(43, secret.length());
        clicks.open("site", intra);
        assertFalse(clicks.page.html().contains(secret));
        clicks.send("revoke-key");
        assertEquals("The key is revoked. Nothing signed with it counts any more.", clicks.said());
        assertTrue(here.domain.sites().key("intra-1").isEmpty());
        clicks.send("remove-site");
        assertEquals("The site is gone.", clicks.said());
        assertEquals(0, site("intra"));
    }

    @Test
    void what_is_wrong_with_a_site_is_said_and_what_was_typed_stays() {
        Clicks clicks = new Clicks(widget, administrator).open();
        clicks.send("register", "issuer", "a site", "audience", "elsewhere", "origins", "https://wiki.example/page");
        assertTrue(clicks.said().contains("“https://wiki.example/page” is not where pages are."), clicks::said);
        assertTrue(clicks.said().contains("“elsewhere” is no web address."), clicks::said);
        assertTrue(clicks.said().contains("“a site” is no name we can use."), clicks::said);
        assertEquals("a site", clicks.page.select("input[name=issuer]").attr("value"));
        clicks.open("site", site).send("add-key", "key-name", "builder-2", "content", "no key");
        assertTrue(clicks.said().contains("This is no public key on the curve P-256."), clicks::said);
        clicks.open("site", site).send("make-secret", "key-name", "builder-3");
        clicks.open("site", site).send("make-secret", "key-name", "builder-3");
        assertTrue(clicks.said().contains("There is already a key called “builder-3”"), clicks::said);
        here.domain.sites().remove(administrator, site);
    }

    @Test
    void the_answer_with_a_secret_is_kept_by_nobody() throws Exception {
        var call = new Door(widget).call(administrator);
        String token = new Door(widget).token(administrator, Map.of("site", Long.toString(site)));
        call.sent.put("Sec-Fetch-Site", "same-origin");
        call.post(
                widget.name(),
                Map.of("site", Long.toString(site), "action", "make-secret"),
                Map.of(
                        "site",
                        Long.toString(site),
                        "key-name",
                        "builder-once",
                        "es-form",
                        Long.toString(site),
                        "es-token",
                        token));
        assertEquals("private, no-store", call.headers.get("Cache-Control"));
    }

    private long site(String issuer, String origin) {
        return here.domain.sites().register(administrator, new NewSite(issuer, AUDIENCE, List.of(origin)));
    }

    private long site(String issuer) {
        return here.domain.sites().all(administrator).stream()
                .filter(each -> each.issuer().equals(issuer))
                .mapToLong(Site::id)
                .findFirst()
                .orElse(0);
    }

    private Site known(long id) {
        return here.domain.sites().all(administrator).stream()
                .filter(each -> each.id() == id)
                .findFirst()
                .orElseThrow();
    }

    private static String copy(Document page, String name) {
        return page.select("textarea[id$=copy-" + name + "]").val();
    }
}

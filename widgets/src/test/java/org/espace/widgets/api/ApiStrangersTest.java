package org.espace.widgets.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import org.espace.attachment.AttachmentService;
import org.espace.attachment.FitFiles;
import org.espace.attachment.NewFile;
import org.espace.domain.Domain;
import org.espace.shared.Actor;
import org.espace.shared.Ref;
import org.espace.site.NewSite;
import org.espace.site.SiteKey;
import org.espace.site.Voucher;
import org.espace.test.TestDatabase;
import org.espace.test.Town;
import org.junit.jupiter.api.Test;

/** The API from pages of another site, which come with a pass and can read all that they are given. */
class ApiStrangersTest {
    private static final String WIKI = "https://wiki-by-json.example";
    private static final ApiWorld WORLD = ApiWorld.shared(TestDatabase.DERBY);
    private static final ApiServer SERVER = WORLD.server();
    private static final String PASS = pass();

    @Test
    void a_pass_reads_and_writes_from_its_own_page() {
        HttpResponse<String> me = call("GET", "/me", null, WIKI);
        assertTrue(me.body().contains("Ann Kelly"), me::body);
        assertEquals(
                WIKI, me.headers().firstValue("Access-Control-Allow-Origin").orElse(""));
        assertTrue(me.headers().allValues("Vary").contains("Origin"), me.headers()::toString);
        Sample sample = WORLD.samples().done("askQuestion");
        assertEquals(201, call("POST", sample.path(), sample.body(), WIKI).statusCode());
    }

    @Test
    void a_pass_is_good_for_no_other_page() {
        assertEquals(401, call("GET", "/me", null, "https://evil.example").statusCode());
        Sample sample = WORLD.samples().done("askQuestion");
        assertEquals(
                401,
                call("POST", sample.path(), sample.body(), "https://evil.example")
                        .statusCode());
        assertEquals(
                401,
                SERVER.get("/me", "ann", "Authorization", "Bearer es_forged").statusCode());
    }

    @Test
    void a_concern_is_not_for_pages_of_other_sites_wherever_it_is_told() {
        Sample concern = WORLD.samples().done("readConcern");
        String title = Description.json(SERVER.get(concern.path(), "ann").body())
                .at("/concern/title")
                .asText();
        WORLD.town().domain.search().indexing().catchUp();
        HttpResponse<String> read = call("GET", concern.path(), null, WIKI);
        assertEquals(403, read.statusCode());
        assertEquals("true", read.headers().firstValue("Espace-Isolated").orElse(""));
        String community = "community=" + WORLD.samples().open;
        for (String path : List.of(
                "/concerns?" + community,
                "/search?query=lift&kind=concern",
                "/activity?size=100&" + community,
                concern.path().replace("/concerns/", "/attachments/concern/"))) {
            assertFalse(call("GET", path, null, WIKI).body().contains(title), path);
        }
        assertTrue(SERVER.get("/search?query=lift&kind=concern&size=50", "ann")
                .body()
                .contains(title));
        assertTrue(SERVER.get("/activity?size=100&" + community, "ann").body().contains(title));
    }

    @Test
    void nothing_is_done_with_a_concern_from_pages_of_other_sites() {
        Sample step = WORLD.samples().done("stepConcern");
        String following = step.path().replace("/steps", "/following");
        assertEquals(403, call("POST", step.path(), step.body(), WIKI).statusCode());
        assertEquals(403, call("PUT", following, null, WIKI).statusCode());
        assertEquals(403, call("DELETE", following, null, WIKI).statusCode());
        Ref concern = new Ref("concern", WORLD.samples().concern());
        AttachmentService attachments = WORLD.town().domain.attachments();
        FitFiles file = FitFiles.of(List.of(new NewFile("monday.txt", "Monday".getBytes(UTF_8))));
        attachments.attach(WORLD.town().ann, concern, "line-1", file);
        String path =
                "/attachments/" + attachments.of(concern).get("line-1").get(0).id();
        HttpResponse<String> none = call("DELETE", "/attachments/987654321987654321", null, WIKI);
        assertEquals(none.body(), call("DELETE", path, null, WIKI).body());
        assertEquals(1, attachments.of(concern).size());
        assertEquals(204, SERVER.call("DELETE", path, "ann", null).statusCode());
    }

    @Test
    void a_page_of_another_site_sends_files_with_its_pass_and_only_so() {
        String[] octets = {"Content-Type", "application/octet-stream", "Origin", WIKI};
        assertEquals(
                403,
                SERVER.call("POST", "/attachments", "ann", "Monday", octets).statusCode(),
                "its visitor’s cookies do not do");
        HttpResponse<String> sent = call("POST", "/attachments?name=monday.txt", "Monday", WIKI);
        assertEquals(201, sent.statusCode(), sent::body);
        String id = Description.json(sent.body()).path("id").asText();
        assertEquals(204, call("DELETE", "/attachments/" + id, null, WIKI).statusCode());
    }

    private static HttpResponse<String> call(String method, String path, String body, String origin) {
        return SERVER.call(method, path, "", body, "Authorization", "Bearer es_" + PASS, "Origin", origin);
    }

    private static String pass() {
        Town town = WORLD.town();
        Domain domain = town.domain;
        Actor administrator = new Actor(0, true);
        long site =
                domain.sites().register(administrator, new NewSite("wiki", "https://espace.example", List.of(WIKI)));
        domain.sites().makeSecret(administrator, site, "wiki-by-json");
        SiteKey key = domain.sites().key("wiki-by-json").orElseThrow();
        Voucher voucher = new Voucher(
                key,
                "ann",
                town.ann.person(),
                WIKI,
                false,
                "1",
                town.clock.instant().plus(Duration.ofMinutes(2)));
        return domain.passes().exchange(voucher);
    }
}

package org.espace.widgets.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.espace.test.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ApiDoorTest {
    private static final ApiWorld WORLD = ApiWorld.shared(TestDatabase.DERBY);
    private static final ApiServer SERVER = WORLD.server();

    @Test
    void an_answer_is_its_readers_own_and_never_taken_for_a_page() {
        for (HttpResponse<String> answer : Set.of(SERVER.get("/me", "ann"), SERVER.get("/nothing", "ann"))) {
            assertTrue(header(answer, "Cache-Control").startsWith("private, no-"));
            assertEquals(
                    List.of("Origin", "Authorization, Cookie, Accept-Language"),
                    answer.headers().allValues("Vary"));
            assertEquals("nosniff", header(answer, "X-Content-Type-Options"));
            assertEquals("default-src 'none'; sandbox", header(answer, "Content-Security-Policy"));
            assertFalse(
                    answer.headers().firstValue("Access-Control-Allow-Origin").isPresent());
        }
        assertEquals("application/json", header(SERVER.get("/me", "ann"), "Content-Type"));
        assertNotEquals(header(SERVER.get("/me", "ann"), "ETag"), header(SERVER.get("/me", "bo"), "ETag"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/"})
    void who_comes_to_the_api_itself_is_led_to_its_description(String path) {
        for (String method : List.of("GET", "HEAD")) {
            HttpResponse<String> led = SERVER.call(method, path, "", null);
            assertEquals(307, led.statusCode(), led::body);
            assertEquals(ApiServer.BASE + "/openapi.json", header(led, "Location"));
        }
        assertEquals(404, SERVER.call("POST", path, "ann", "{}").statusCode());
    }

    @ParameterizedTest
    @CsvSource({
        "Sec-Fetch-Site, cross-site, 403",
        "Sec-Fetch-Site, same-site, 403",
        "Sec-Fetch-Site, same-origin, 201",
        "Origin, https://evil.example, 403",
        "Origin, null, 403",
        "Referer, https://evil.example/, 403"
    })
    void no_other_site_changes_anything_by_a_browser(String header, String value, int status) {
        Sample sample = WORLD.samples().done("answerQuestion");
        assertEquals(
                status,
                SERVER.call("POST", sample.path(), "bo", sample.body(), header, value)
                        .statusCode());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "application/x-www-form-urlencoded",
                "multipart/form-data; boundary=x",
                "text/plain",
                "text/plain; a=application/json",
                "application/json; charset=iso-8859-1",
                "application/jsonx"
            })
    void what_a_form_can_send_is_refused(String type) {
        Sample sample = WORLD.samples().done("answerQuestion");
        assertEquals(
                415,
                SERVER.call("POST", sample.path(), "bo", sample.body(), "Content-Type", type)
                        .statusCode());
    }

    @Test
    void a_method_that_is_not_possible_is_told_which_are() {
        HttpResponse<String> answer = SERVER.call("PATCH", "/questions", "ann", "{}");
        assertEquals(405, answer.statusCode());
        assertEquals("GET, HEAD, POST, OPTIONS", header(answer, "Allow"));
        HttpResponse<String> asked = SERVER.call("OPTIONS", "/questions", "", null);
        assertEquals(204, asked.statusCode());
        assertEquals("GET, HEAD, POST, OPTIONS", header(asked, "Allow"));
        assertEquals(404, SERVER.call("OPTIONS", "/nothing", "", null).statusCode());
        assertEquals(
                "Bearer realm=\"eSpace\"", header(SERVER.call("POST", "/questions", "", "{}"), "WWW-Authenticate"));
    }

    @Test
    void a_head_is_a_get_without_its_body() {
        HttpResponse<String> head = SERVER.call("HEAD", "/me", "ann", null);
        assertEquals(200, head.statusCode());
        assertEquals("", head.body());
        assertEquals(header(SERVER.get("/me", "ann"), "ETag"), header(head, "ETag"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "*/* | 200",
                "application/json | 200",
                "text/html, application/*;q=0.5 | 200",
                "application/json;q=0 | 406",
                "text/html | 406",
                "application/xml, text/* | 406"
            })
    void json_is_all_there_is(String accept, int status) {
        assertEquals(status, SERVER.get("/me", "ann", "Accept", accept).statusCode());
    }

    @Test
    void a_list_is_walked_by_its_next_to_its_end_each_once() {
        long community = WORLD.town().community("Pages by JSON", org.espace.community.Privacy.OPEN);
        for (int i = 0; i < 7; i++) {
            WORLD.town().question(community, "How do you do it, number " + i + "?", "");
        }
        Set<String> ids = new LinkedHashSet<>();
        int pages = 0;
        for (String path = "/questions?community=" + community + "&size=3"; !path.isEmpty(); pages++) {
            HttpResponse<String> answer = SERVER.get(path, "ann");
            JsonNode page = Description.json(answer.body());
            page.path("items")
                    .forEach(each -> assertTrue(ids.add(each.path("id").asText())));
            path = page.path("next").asText();
            assertEquals(path.isEmpty() ? "" : "<" + path + ">; rel=\"next\"", header(answer, "Link"));
        }
        assertEquals(7, ids.size());
        assertEquals(3, pages);
    }

    @Test
    void every_address_that_is_told_leads_somewhere() {
        List.of("readQuestion", "readDiscussion", "readExperience").forEach(WORLD.samples()::done);
        for (String path : Set.of("/questions", "/communities", "/people?name=Kelly", "/discussions", "/experiences")) {
            JsonNode first = Description.json(SERVER.get(path, "ann").body()).at("/items/0");
            assertEquals(200, SERVER.get(first.path("self").asText(), "ann").statusCode(), first::toString);
        }
        Sample files = WORLD.samples().done("listAttachments");
        JsonNode picture =
                Description.json(SERVER.get(files.path(), "ann").body()).at("/items/1");
        for (String address : Set.of("download", "preview")) {
            assertEquals(200, SERVER.get(picture.path(address).asText(), "ann").statusCode(), picture::toString);
        }
    }

    private static String header(HttpResponse<String> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }
}

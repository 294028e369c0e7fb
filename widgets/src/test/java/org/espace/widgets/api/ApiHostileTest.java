package org.espace.widgets.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.Stream;
import org.espace.shared.PlainText;
import org.espace.test.TestDatabase;
import org.espace.widgets.Hostile;
import org.jsoup.Jsoup;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Texts that mean harm come out as they went in, and as HTML they do none. */
@ParameterizedClass
@EnumSource(TestDatabase.class)
class ApiHostileTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @Parameter
    TestDatabase engine;

    static Stream<String> seeds() {
        return Hostile.SEEDS.stream();
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("seeds")
    void harm_goes_in_and_comes_out_as_text(String typed) {
        // Half a character is none in UTF-8, and goes over no wire.
        String seed = new String(typed.getBytes(UTF_8), UTF_8);
        ApiWorld world = ApiWorld.shared(engine);
        String title = PlainText.shorten("Why? " + PlainText.line(seed), 200).strip();
        ObjectNode asked = JSON.createObjectNode();
        asked.put("community", "" + world.samples().open);
        asked.put("title", title);
        asked.put("body", seed);
        asked.putArray("tags").add("a\"><b>");
        HttpResponse<String> made = world.server().call("POST", "/questions", "ann", asked.toString());
        assertEquals(201, made.statusCode(), made::body);
        String self = Description.json(made.body()).path("self").asText();
        HttpResponse<String> read = world.server().get(self, "ann");
        JsonNode question = Description.json(read.body());
        assertEquals(title, question.path("title").asText());
        assertEquals(PlainText.lines(seed), question.at("/post/text/body").asText());
        assertEquals(
                "",
                Hostile.harm(
                        Jsoup.parseBodyFragment(question.at("/post/text/html").asText())));
        assertFalse(read.body().contains("<"), read::body);
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("seeds")
    void harm_in_an_address_a_header_or_a_name_is_quoted_as_text(String seed) {
        ApiServer server = ApiWorld.shared(engine).server();
        String quoted = URLEncoder.encode(PlainText.shorten(seed, 300), UTF_8);
        ObjectNode body = JSON.createObjectNode().put(seed, 1);
        for (HttpResponse<String> answer : List.of(
                server.get("/questions?tag=" + quoted, "ann"),
                server.get("/questions?" + quoted + "=1", "ann"),
                server.get("/questions/" + quoted.replaceAll("%2F|%5C|%00", "_"), "ann"),
                server.call("POST", "/proposals", "ann", body.toString()))) {
            assertTrue(List.of(200, 400, 404, 422).contains(answer.statusCode()), answer::toString);
            assertFalse(answer.body().contains("<script") || answer.body().contains("<img"), answer::body);
        }
    }
}

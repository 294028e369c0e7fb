package org.espace.widgets.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.espace.test.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What is not fit is refused, in a bounded time and in a sentence that says where, what was expected and what was found. */
class ApiBodiesTest {
    private static final ApiWorld WORLD = ApiWorld.shared(TestDatabase.DERBY);
    private static final Duration SOON = Duration.ofSeconds(10);

    static Stream<Arguments> bodies() {
        return Stream.of(
                body("", 400, "malformed", "Expected an object"),
                body("[]", 400, "malformed", "Expected an object"),
                body("\"x\"", 400, "malformed", "Expected an object"),
                body("{", 400, "malformed", "This is not JSON"),
                body("{\"body\": \"x\"} {}", 400, "malformed", "This is not JSON"),
                body("{\n \"body\": x}", 400, "malformed", "at line 2, column"),
                body("{'body': 1}", 400, "malformed", "This is not JSON"),
                body("{\"body\": 01}", 400, "malformed", "This is not JSON"),
                body("{\"body\": NaN}", 400, "malformed", "This is not JSON"),
                body("{\"body\": \"a\nb\"}", 400, "malformed", "This is not JSON"),
                body("\uFEFF{\"body\": \"x\"}", 400, "malformed", "byte order mark"),
                body("{\"body\": \"one\", \"body\": \"two\"}", 400, "malformed", "“body” stands twice"),
                body("{\"body\":" + "[".repeat(100_000), 400, "malformed", "deeper than 16 levels"),
                body("{\"body\":".repeat(60_000), 400, "malformed", "deeper than 16 levels"),
                body("{\"body\": \"" + "x".repeat(65_537) + "\"}", 400, "malformed", "longer than 65,536 characters"),
                body("{\"body\": \"" + "x".repeat(600_000) + "\"}", 413, "too-large", "larger than 512 KiB"),
                body(
                        "{\"text\": \"x\"}",
                        422,
                        "refused",
                        "Nothing here is called “text”. Known are: body, attachments."),
                body("{}", 422, "refused", "empty"),
                body("{\"body\": null}", 422, "refused", "empty"),
                body("{\"body\": 1}", 422, "refused", "Expected a text in quotation marks. Found “1”."),
                body("{\"body\": 1e400}", 422, "refused", "Expected a text in quotation marks. Found “Infinity”."),
                body("{\"body\": " + "9".repeat(400_000) + "}", 422, "refused", "Expected a text"),
                body("{\"body\": {\"a\": []}}", 422, "refused", "Found “{…}”"),
                body("{\"body\": \"x\"}", 422, "refused", "Write at least 2"));
    }

    private static Arguments body(String text, int status, String type, String words) {
        return Arguments.of(text, status, type, words);
    }

    @ParameterizedTest(name = "{index} {1} {3}")
    @MethodSource("bodies")
    void a_body_that_is_not_fit_is_refused_in_words(String body, int status, String type, String words) {
        HttpResponse<String> answer = assertTimeoutPreemptively(SOON, () -> answered(body.getBytes(UTF_8)));
        JsonNode problem = Description.json(answer.body());
        assertEquals(status, answer.statusCode(), answer::body);
        assertEquals("urn:espace:problem:" + type, problem.path("type").asText());
        assertEquals(
                "application/problem+json",
                answer.headers().firstValue("Content-Type").orElse(""));
        assertTrue(answer.body().contains(words), answer::body);
        assertTrue(answer.body().length() < 2000, answer::body);
    }

    @Test
    void text_that_is_not_utf_8_is_refused_by_its_byte() {
        byte[] body = "{\"body\": \"?!\"}".getBytes(UTF_8);
        body[10] = (byte) 0xC3;
        HttpResponse<String> answer = answered(body);
        assertEquals(400, answer.statusCode());
        assertTrue(answer.body().contains("byte 11 is 0xC3"), answer::body);
    }

    @Test
    void a_half_of_a_character_by_an_escape_is_left_out() {
        HttpResponse<String> answer = answered("{\"body\": \"We do \\ud800 so\\u0000.\"}".getBytes(UTF_8));
        assertEquals(201, answer.statusCode(), answer::body);
        String self = Description.json(answer.body()).path("self").asText();
        String read = WORLD.server().get(self, "ann").body();
        assertEquals(
                "We do  so.",
                Description.json(read).at("/answers/items/0/text/body").asText());
    }

    @Test
    void a_body_of_nothing_but_faults_is_answered_shortly() {
        String tags = "{\"tags\": [" + "1,".repeat(100_000) + "1]}";
        String names =
                IntStream.range(0, 30_000).mapToObj(i -> "\"x" + i + "\":0").collect(joining(",", "{", "}"));
        for (String body : List.of(tags, names)) {
            HttpResponse<String> answer =
                    assertTimeoutPreemptively(SOON, () -> WORLD.server().call("POST", "/questions", "ann", body));
            assertEquals(422, answer.statusCode());
            assertTrue(answer.body().length() < 5_000, () -> answer.body().substring(0, 5_000));
        }
    }

    @Test
    void numbers_out_of_range_and_other_words_are_refused_each_by_its_name() {
        String body = "{\"community\": 12, \"title\": [], \"situation\": true, \"actions\": {}, \"tags\": [1, null],"
                + " \"months\": 99999999999}";
        HttpResponse<String> answer = WORLD.server().call("POST", "/experiences", "ann", body);
        assertEquals(422, answer.statusCode(), answer::body);
        String faults = Description.json(answer.body()).path("faults").toString();
        for (String field : "community title situation actions tags[0] tags[1] months".split(" ")) {
            assertTrue(faults.contains("\"field\":\"" + field + "\""), faults);
        }
        String use = "{\"place\": \"Ward\", \"result\": \"well\"}";
        String path = WORLD.samples().done("useExperience").path();
        String refused = WORLD.server().call("PUT", path, "bo", use).body();
        assertTrue(refused.contains("Expected one of: worked, partly, did-not. Found “well”."), refused);
    }

    @Test
    void what_the_domain_refuses_is_told_in_the_words_of_the_panel_by_the_fields_of_the_json() {
        String body = "{\"community\": \"" + WORLD.samples().open + "\", \"title\": \"Why?\", \"body\": \"\","
                + " \"tags\": [\"a\", \"b\", \"c\", \"d\", \"e\", \"f\"]}";
        JsonNode problem = Description.json(
                WORLD.server().call("POST", "/questions", "ann", body).body());
        assertEquals("title", problem.at("/faults/0/field").asText());
        assertEquals("too-short", problem.at("/faults/0/code").asText());
        assertTrue(problem.at("/faults/0/message").asText().contains("Write at least 8"), problem::toString);
        assertEquals("too-many-tags", problem.at("/faults/1/code").asText());
    }

    @Test
    void a_tag_that_is_too_long_is_refused_and_not_cut() {
        for (String operation : List.of("askQuestion", "tellExperience", "changeQuestionText", "changeStoryText")) {
            Sample sample = WORLD.samples().done(operation);
            String tags = ", \"tags\": [\"" + "x".repeat(41) + "\"]}";
            String body =
                    sample.body().replaceFirst(", \"tags\": \\[[^]]*]", "").replaceFirst("}$", tags);
            String method = operation.startsWith("change") ? "PUT" : "POST";
            String answer = WORLD.server()
                    .call(method, sample.path(), "ann", body, "If-Match", "*")
                    .body();
            assertEquals("tags", Description.json(answer).at("/faults/0/field").asText(), answer);
            assertTrue(answer.contains("The tag “xxxxxxxxxxxxxxxxxxxx…” has 41 characters. Cut it to 40"), answer);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "size=0, Expected a number from 1 to 100",
        "size=101, Expected a number from 1 to 100",
        "size=ten, Found “ten”",
        "after=nonsense, Expected what “next” named",
        "community=x, Expected an id",
        "state=best, 'Expected one of: no-reply, no-accepted, accepted, returned'",
        "mine=yes, 'Expected one of: true, false'",
        "colour=red, No parameter is called “colour”",
        "size=1&size=2, more than once"
    })
    void a_parameter_that_is_not_fit_is_refused_by_its_name(String query, String words) {
        HttpResponse<String> answer = WORLD.server().get("/questions?" + query, "ann");
        assertEquals(400, answer.statusCode());
        assertTrue(answer.body().contains(words), answer::body);
    }

    private static HttpResponse<String> answered(byte[] body) {
        return WORLD.server()
                .send("POST", WORLD.samples().done("answerQuestion").path(), "bo", body);
    }
}

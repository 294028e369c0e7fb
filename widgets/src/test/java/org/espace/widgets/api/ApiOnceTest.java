package org.espace.widgets.api;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.espace.test.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** draft-ietf-httpapi-idempotency-key-header: what is sent again under its key is done once. */
@ParameterizedClass
@EnumSource(TestDatabase.class)
class ApiOnceTest {
    private static final String BODY = "{\"body\": \"By a list.\"}";

    @Parameter
    TestDatabase engine;

    private ApiWorld world;
    private String question;

    @BeforeEach
    void begin() {
        world = ApiWorld.shared(engine);
        question = "/questions/" + world.samples().question();
    }

    @Test
    void the_same_call_is_done_once_and_answered_alike() {
        HttpResponse<String> first = answer("bo", BODY, "\"one " + question + "\"");
        HttpResponse<String> again = answer("bo", BODY, "\"one " + question + "\"");
        assertEquals(201, first.statusCode(), first::body);
        assertEquals(first.body(), again.body());
        assertEquals(first.statusCode(), again.statusCode());
        assertEquals(first.headers().firstValue("Location"), again.headers().firstValue("Location"));
        assertEquals(1, answers());
    }

    @Test
    void without_a_key_each_call_counts() {
        world.server().call("POST", question + "/answers", "bo", BODY);
        world.server().call("POST", question + "/answers", "bo", BODY);
        assertEquals(2, answers());
    }

    @Test
    void another_call_under_the_same_key_is_refused() {
        answer("bo", BODY, "two" + question);
        HttpResponse<String> other = answer("bo", "{\"body\": \"By two lists.\"}", "two" + question);
        assertEquals(422, other.statusCode());
        JsonNode problem = Description.json(other.body());
        assertEquals("urn:espace:problem:key-used", problem.path("type").asText());
        assertEquals(1, answers());
    }

    @Test
    void a_key_is_its_senders_own() {
        answer("bo", BODY, "three" + question);
        HttpResponse<String> cys = answer("cy", BODY, "three" + question);
        assertEquals(201, cys.statusCode());
        assertEquals(2, answers());
    }

    @Test
    void what_was_refused_leaves_its_key_free() {
        assertEquals(422, answer("bo", "{\"body\": \"\"}", "four" + question).statusCode());
        assertEquals(201, answer("bo", BODY, "four" + question).statusCode());
    }

    @Test
    void of_several_at_once_one_is_done() {
        List<CompletableFuture<HttpResponse<String>>> all = Stream.of(1, 2, 3, 4)
                .map(each -> CompletableFuture.supplyAsync(() -> answer("bo", BODY, "five" + question)))
                .toList();
        long different = all.stream()
                .map(CompletableFuture::join)
                .map(HttpResponse::body)
                .distinct()
                .count();
        assertEquals(1, different);
        assertEquals(1, answers());
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"\"", "\"open", "two words", "a\"b"})
    void a_key_that_is_none_is_refused(String key) {
        HttpResponse<String> answer = answer("bo", BODY, key);
        assertEquals(400, answer.statusCode());
        assertEquals(
                "urn:espace:problem:bad-key",
                Description.json(answer.body()).path("type").asText());
    }

    private HttpResponse<String> answer(String as, String body, String key) {
        return world.server().call("POST", question + "/answers", as, body, "Idempotency-Key", key);
    }

    private int answers() {
        return Description.json(world.server().get(question, "ann").body())
                .path("answerCount")
                .asInt();
    }
}

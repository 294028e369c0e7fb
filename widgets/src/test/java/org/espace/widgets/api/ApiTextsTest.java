package org.espace.widgets.api;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.espace.test.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** RFC 9110, 13: no change is lost to another. */
@ParameterizedClass
@EnumSource(TestDatabase.class)
class ApiTextsTest {
    @Parameter
    TestDatabase engine;

    @ParameterizedTest
    @ValueSource(strings = {"changeQuestionText", "changeAnswerText", "changePostText", "changeStoryText"})
    void a_text_is_changed_by_who_has_seen_it_and_only_then(String operation) {
        ApiServer server = ApiWorld.shared(engine).server();
        Sample sample = ApiWorld.shared(engine).samples().done(operation);
        String seen = etag(server.get(sample.path(), sample.as()));
        HttpResponse<String> changed = put(server, sample, sample.body(), seen);
        assertEquals(200, changed.statusCode(), changed::body);
        assertEquals(Description.json(sample.body()), Description.json(changed.body()));
        HttpResponse<String> read = server.get(sample.path(), sample.as());
        assertEquals(etag(changed), etag(read));
        assertEquals(changed.body(), read.body());
        HttpResponse<String> late = put(server, sample, sample.body().replace("list", "lost"), seen);
        assertEquals(412, late.statusCode(), late::body);
        assertEquals(read.body(), server.get(sample.path(), sample.as()).body());
        HttpResponse<String> others = put(server, new Sample("cy", sample.path(), ""), sample.body(), etag(read));
        assertEquals(404, others.statusCode(), "a text of somebody else's");
    }

    @ParameterizedTest
    @ValueSource(strings = {"changeQuestionText", "changeAnswerText", "changePostText", "changeStoryText"})
    void of_many_who_have_seen_the_same_text_one_changes_it(String operation) {
        ApiServer server = ApiWorld.shared(engine).server();
        Sample sample = ApiWorld.shared(engine).samples().done(operation);
        String seen = etag(server.get(sample.path(), sample.as()));
        // Written at another moment than it was posted: the clock of the town ticks when it is looked at.
        List<CompletableFuture<Integer>> all = IntStream.range(0, 4)
                .mapToObj(each -> sample.body().replaceFirst("\"body\": \"|\"situation\": \"", "$0" + each + " "))
                .map(body -> CompletableFuture.supplyAsync(
                        () -> put(server, sample, body, seen).statusCode()))
                .toList();
        List<Integer> ends = all.stream().map(CompletableFuture::join).sorted().toList();
        assertEquals(List.of(200, 412, 412, 412), ends);
    }

    @Test
    void any_text_may_be_meant_and_one_of_several() {
        ApiServer server = ApiWorld.shared(engine).server();
        Sample sample = ApiWorld.shared(engine).samples().done("changeQuestionText");
        assertEquals(200, put(server, sample, sample.body(), "*").statusCode());
        String now = etag(server.get(sample.path(), sample.as()));
        assertEquals(
                200, put(server, sample, sample.body(), "\"other\", " + now).statusCode());
        assertEquals(412, put(server, sample, sample.body(), "W/" + now).statusCode(), "RFC 9110, 13.1.1: strong");
        Stream.of("", "nonsense")
                .filter(each -> !each.isEmpty())
                .forEach(each -> assertEquals(
                        412, put(server, sample, sample.body(), each).statusCode()));
    }

    private static HttpResponse<String> put(ApiServer server, Sample sample, String body, String match) {
        return server.call("PUT", sample.path(), sample.as(), body, "If-Match", match);
    }

    private static String etag(HttpResponse<String> answer) {
        return answer.headers().firstValue("ETag").orElseThrow();
    }
}

package org.espace.widgets.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import org.espace.test.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** An experience and its files are changed together. */
@ParameterizedClass
@EnumSource(TestDatabase.class)
class ApiStoryFilesTest {
    @Parameter
    TestDatabase engine;

    private ApiServer server;
    private Sample change;

    @BeforeEach
    void begin() {
        server = ApiWorld.shared(engine).server();
        change = ApiWorld.shared(engine).samples().done("changeStoryText");
    }

    @Test
    void a_change_takes_its_files_and_is_not_made_without_them() {
        String before = server.get(change.path(), "ann").body();
        HttpResponse<String> refused = changed("987654321987654321");
        assertEquals(422, refused.statusCode(), refused::body);
        assertEquals(before, server.get(change.path(), "ann").body());
        String file = sent("plan.txt");
        HttpResponse<String> done = changed(file);
        assertEquals(200, done.statusCode(), done::body);
        assertFalse(done.body().contains("attachments"), "a text says nothing of files");
        assertEquals(file, files().at("/items/0/id").asText());
    }

    @Test
    void those_that_it_carries_already_count() {
        for (int i = 0; i < 5; i++) {
            HttpResponse<String> done = changed(sent(i + ".txt"));
            assertEquals(200, done.statusCode(), done::body);
        }
        String sixth = sent("6.txt");
        HttpResponse<String> more = changed(sixth);
        assertTrue(more.body().contains("These are 6 files. Name 5 at most"), more::body);
        assertEquals(5, files().path("items").size());
        server.call("DELETE", "/attachments/" + sixth, "ann", null);
    }

    private HttpResponse<String> changed(String file) {
        String body = change.body().replaceFirst("\\}$", ", \"attachments\": [\"" + file + "\"]}");
        return server.call("PUT", change.path(), "ann", body, "If-Match", "*");
    }

    private String sent(String name) {
        String[] octets = {"Content-Type", "application/octet-stream"};
        HttpResponse<String> answer = server.call("POST", "/attachments?name=" + name, "ann", "Monday", octets);
        return Description.json(answer.body()).path("id").asText();
    }

    private JsonNode files() {
        String experience = change.path().replaceAll("\\D", "");
        return Description.json(
                server.get("/attachments/experience/" + experience, "ann").body());
    }
}

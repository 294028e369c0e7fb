package org.espace.widgets.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.IntStream;
import org.espace.image.Encoding;
import org.espace.test.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files are sent first, and go with what is posted then. */
@ParameterizedClass
@EnumSource(TestDatabase.class)
class ApiFilesTest {
    private static final String[] BYTES = {"Content-Type", "application/octet-stream"};

    @Parameter
    TestDatabase engine;

    private ApiWorld world;

    @BeforeEach
    void begin() {
        world = ApiWorld.shared(engine);
    }

    @Test
    void a_file_goes_with_the_question_that_names_it_cleaned_and_under_its_name() {
        String text = sent("ann", "rota.csv", "Monday;Ann");
        byte[] png = Encoding.png(new BufferedImage(9, 7, BufferedImage.TYPE_INT_RGB));
        String picture = id(world.server().send("POST", "/attachments?name=..%2Fplan.txt", "ann", png, BYTES));
        Sample ask = world.samples().done("askQuestion");
        HttpResponse<String> asked = post(ask, "\"" + picture + "\", \"" + text + "\"");
        assertEquals(201, asked.statusCode(), asked::body);
        JsonNode files = files("question", id(asked));
        assertEquals(
                "plan.png image/png 9",
                told(files.at("/items/0")) + " " + files.at("/items/0/width").asInt());
        assertEquals("rota.csv text/csv; charset=utf-8", told(files.at("/items/1")));
        String download = files.at("/items/1/download").asText();
        assertEquals("Monday;Ann", world.server().get(download, "bo").body());
    }

    private static String told(JsonNode file) {
        return file.path("name").asText() + " " + file.path("type").asText();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "answerQuestion question answer-",
                "startDiscussion discussion",
                "replyInDiscussion discussion post-",
                "tellExperience experience",
                "replyToConcern concern line-",
                "stepConcern concern line-"
            })
    void whatever_carries_files_in_panels_takes_them_here(String row) {
        String[] parts = row.split(" ");
        Sample sample = world.samples().done(parts[0]);
        String file = sent(sample.as(), "monday.txt", "Monday");
        HttpResponse<String> made = post(sample, "\"" + file + "\"");
        assertEquals(201, made.statusCode(), made::body);
        String self = Description.json(made.body()).path("self").asText();
        JsonNode told = files(parts[1], self.replaceFirst(".*/", "")).at("/items/0");
        assertEquals(file, told.path("id").asText(), told::toString);
        assertEquals(
                parts.length < 3 ? "" : parts[2] + id(made), told.path("part").asText());
    }

    @ParameterizedTest
    @ValueSource(strings = {"talkAboutPage", "replyInTalk"})
    void what_is_said_about_a_page_takes_them_too(String operation) {
        Sample sample = world.samples().done(operation);
        String file = sent("bo", "monday.txt", "Monday");
        HttpResponse<String> made = post(sample, "\"" + file + "\"");
        assertEquals(201, made.statusCode(), made::body);
        long talk = world.town().domain.talks().of(Long.parseLong(id(made))).id();
        assertTrue(files("talk", "" + talk).toString().contains("\"" + file + "\""));
    }

    @Test
    void what_is_posted_once_takes_its_files_once() {
        String file = sent("bo", "monday.txt", "Monday");
        Sample sample = world.samples().done("answerQuestion");
        String body = with(sample, "\"" + file + "\"");
        String[] key = {"Idempotency-Key", "with-" + file};
        HttpResponse<String> first = world.server().call("POST", sample.path(), "bo", body, key);
        HttpResponse<String> again = world.server().call("POST", sample.path(), "bo", body, key);
        assertEquals(201, first.statusCode(), first::body);
        assertEquals(first.body(), again.body());
        HttpResponse<String> other = world.server().call("POST", sample.path(), "bo", body);
        assertEquals(422, other.statusCode(), other::body);
        assertEquals(
                "attachments",
                Description.json(other.body()).at("/faults/0/field").asText());
        assertTrue(other.body().contains("No file of yours waits under the id “" + file + "”"), other::body);
        JsonNode question = Description.json(
                world.server().get(sample.path().replace("/answers", ""), "bo").body());
        assertEquals(1, question.path("answerCount").asInt(), "nothing is posted without its files");
    }

    @Test
    void a_file_that_is_sent_once_is_there_once() {
        String key = "sent-" + world.samples().number();
        String[] headers = {"Content-Type", "application/octet-stream", "Idempotency-Key", key};
        HttpResponse<String> first = world.server().call("POST", "/attachments?name=a.txt", "dee", "Monday", headers);
        HttpResponse<String> again = world.server().call("POST", "/attachments?name=a.txt", "dee", "Monday", headers);
        assertEquals(201, first.statusCode(), first::body);
        assertEquals(first.body(), again.body());
        HttpResponse<String> renamed = world.server().call("POST", "/attachments?name=b.txt", "dee", "Monday", headers);
        assertTrue(renamed.body().contains("key-used"), renamed::body);
        take("dee", id(first));
    }

    @Test
    void a_file_of_somebody_elses_is_no_file() {
        String file = sent("ann", "monday.txt", "Monday");
        Sample sample = world.samples().done("answerQuestion");
        HttpResponse<String> others = post(sample, "\"" + file + "\"");
        HttpResponse<String> none = post(sample, "\"987654321987654321\"");
        assertEquals(422, others.statusCode());
        assertEquals(none.body().replace("987654321987654321", file), others.body());
        assertEquals(
                404,
                world.server()
                        .call("DELETE", "/attachments/" + file, "bo", null)
                        .statusCode());
        String waiting = "/attachments/received/" + world.town().ann.person();
        assertEquals(404, world.server().get(waiting, "ann").statusCode(), "in no list");
        take("ann", file);
        assertEquals(
                404,
                world.server()
                        .call("DELETE", "/attachments/" + file, "ann", null)
                        .statusCode());
    }

    @Test
    void a_post_takes_five() {
        List<String> files = IntStream.range(0, 6)
                .mapToObj(i -> sent("bo", i + ".txt", "Monday"))
                .toList();
        Sample sample = world.samples().done("answerQuestion");
        HttpResponse<String> six = post(sample, "\"" + String.join("\", \"", files) + "\"");
        assertTrue(six.body().contains("These are 6 files. Name 5 at most"), six::body);
        HttpResponse<String> five = post(sample, "\"" + String.join("\", \"", files.subList(1, 6)) + "\"");
        assertEquals(201, five.statusCode(), five::body);
        take("bo", files.get(0));
    }

    @Test
    void a_file_may_be_larger_than_json_and_no_larger_than_in_a_panel() {
        take("cy", sent("cy", "large.txt", "x".repeat(2 * Api.MOST)));
        HttpResponse<String> tooLarge = sending("cy", "large.txt", "x".repeat(11 * Api.MOST));
        assertEquals(422, tooLarge.statusCode());
        assertTrue(tooLarge.body().contains("“large.txt” is too large: it has 6 MB."), tooLarge::body);
        for (int halfMegabytes : new int[] {13, 40}) {
            HttpResponse<String> huge = sending("cy", "large.txt", "x".repeat(halfMegabytes * Api.MOST));
            assertEquals(413, huge.statusCode());
            assertTrue(huge.body().contains("larger than 6,144 KiB"), huge::body);
        }
        assertEquals(401, sending("", "large.txt", "x".repeat(40 * Api.MOST)).statusCode());
    }

    /** As programs do that listen only when all is sent. */
    @Test
    void who_sends_too_much_is_heard_out_and_told() throws IOException {
        int length = 24 * 1024 * 1024;
        String head = "POST " + ApiServer.BASE
                + "/attachments HTTP/1.1\r\nHost: 127.0.0.1\r\nX-As: cy\r\nConnection: close\r\n"
                + "Content-Type: application/octet-stream\r\nContent-Length: " + length + "\r\n\r\n";
        try (Socket socket = new Socket("127.0.0.1", world.server().port())) {
            socket.getOutputStream().write(head.getBytes(UTF_8));
            socket.getOutputStream().write(new byte[length]);
            socket.getOutputStream().flush();
            String answer = new String(socket.getInputStream().readAllBytes(), UTF_8);
            assertTrue(answer.startsWith("HTTP/1.1 413 "), answer);
        }
    }

    @Test
    void what_a_file_is_it_says_itself() {
        HttpResponse<String> page = sending("cy", "monday.txt", "<!doctype html><html><script>x()</script></html>");
        assertEquals(422, page.statusCode());
        assertTrue(page.body().contains("none of the files that can be attached"), page::body);
        HttpResponse<String> empty = sending("cy", "monday.txt", "");
        assertTrue(empty.body().contains("“monday.txt” is empty."), empty::body);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text/plain",
                "TEXT/Plain ; charset=utf-8",
                "text/plain;application/octet-stream",
                "multipart/form-data; boundary=x",
                "application/x-www-form-urlencoded",
                "octets",
                "text/plain, image/png",
                ""
            })
    void what_a_page_elsewhere_can_send_unasked_is_no_file(String type) {
        HttpResponse<String> answer = world.server().call("POST", "/attachments", "cy", "Monday", "Content-Type", type);
        assertEquals(415, answer.statusCode(), answer::body);
        assertTrue(answer.body().contains("Say application/octet-stream"), answer::body);
    }

    @Test
    void a_type_that_no_form_sends_is_taken_whatever_it_says() {
        for (String type : List.of("image/png", "application/json", "text/csv;charset=utf-8", "Application/X-Mine+1")) {
            HttpResponse<String> answer =
                    world.server().call("POST", "/attachments?name=a.txt", "cy", "Monday", "Content-Type", type);
            assertEquals(201, answer.statusCode(), answer::body);
            take("cy", id(answer));
        }
    }

    @Test
    void who_sends_and_sends_and_posts_nothing_is_told_so() {
        world.town().person("sender-by-json", "Eve Marsh", "Porter");
        String as = "sender-by-json";
        for (int i = 0; i < 20; i++) {
            sent(as, i + ".txt", "Monday");
        }
        HttpResponse<String> more = sending(as, "more.txt", "Monday");
        assertEquals(422, more.statusCode());
        assertTrue(more.body().contains("20 of your files wait here"), more::body);
    }

    @Test
    void what_takes_files_is_described_as_bytes() {
        JsonNode content = world.description().document.at("/paths/~1attachments/post/requestBody/content");
        assertTrue(content.has("application/octet-stream") && content.has("*/*"), content::toString);
        assertFalse(content.has("application/json"), content::toString);
    }

    private String sent(String as, String name, String text) {
        HttpResponse<String> answer = sending(as, name, text);
        assertEquals(201, answer.statusCode(), answer::body);
        return id(answer);
    }

    private HttpResponse<String> sending(String as, String name, String text) {
        return world.server().send("POST", "/attachments?name=" + name, as, text.getBytes(UTF_8), BYTES);
    }

    private void take(String as, String file) {
        assertEquals(
                204,
                world.server().call("DELETE", "/attachments/" + file, as, null).statusCode());
    }

    private HttpResponse<String> post(Sample sample, String files) {
        return world.server().call("POST", sample.path(), sample.as(), with(sample, files));
    }

    private static String with(Sample sample, String files) {
        return sample.body().replaceFirst("\\}$", ", \"attachments\": [" + files + "]}");
    }

    private JsonNode files(String kind, String thing) {
        return Description.json(
                world.server().get("/attachments/" + kind + "/" + thing, "ann").body());
    }

    private static String id(HttpResponse<String> made) {
        return Description.json(made.body()).path("id").asText();
    }
}

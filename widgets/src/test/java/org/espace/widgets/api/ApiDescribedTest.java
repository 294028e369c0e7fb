package org.espace.widgets.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.espace.test.TestDatabase;
import org.espace.test.Town;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** What is described is what is served: every operation is called on a running server, and ends in every way that is described. */
@ParameterizedClass
@EnumSource(TestDatabase.class)
class ApiDescribedTest {
    private static final Pattern VARIABLE = Pattern.compile("\\{([^}]*)}");

    @Parameter
    TestDatabase engine;

    private Town town;
    private ApiServer server;
    private Samples samples;
    private Description description;

    @BeforeEach
    void begin() {
        ApiWorld world = ApiWorld.shared(engine);
        town = world.town();
        server = world.server();
        samples = world.samples();
        description = world.description();
    }

    @Test
    void every_operation_ends_done_and_as_it_is_described() {
        List<String> wrong = new ArrayList<>();
        for (Description.Described each : description.operations()) {
            HttpResponse<String> answer = done(each, samples.done(each.name()));
            String fault = answer.statusCode() / 100 == 2
                    ? description.wrong(each, answer.statusCode(), answer.body())
                    : "not done: " + answer.statusCode() + " " + answer.body();
            if (!fault.isEmpty()) {
                wrong.add(each + ": " + fault);
            }
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void every_status_that_is_described_can_happen() {
        Trouble trouble = new Trouble(server, samples);
        List<String> wrong = new ArrayList<>();
        for (Description.Described each : description.operations()) {
            for (int status : each.statuses()) {
                if (status >= 300) {
                    HttpResponse<String> answer = trouble.make(each, status);
                    String fault = answer.statusCode() == status
                            ? description.wrong(each, status, answer.body())
                            : "expected " + status + ", found " + answer.statusCode() + " " + answer.body();
                    if (!fault.isEmpty()) {
                        wrong.add(each + ": " + fault);
                    }
                }
            }
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void no_operation_is_served_that_is_not_described() {
        Set<String> served = new TreeSet<>();
        Api.over(town.domain).resources().forEach(resource -> resource.operations()
                .forEach(each -> served.add(each.verb() + " " + each.path())));
        Set<String> described = new TreeSet<>();
        description.operations().forEach(each -> described.add(each.method() + " " + each.path()));
        assertEquals(served, described);
    }

    @Test
    void the_document_is_whole() {
        assertTrue(
                description.operations().size() > 80,
                () -> description.operations().toString());
        assertEquals("3.1.0", description.document.path("openapi").asText());
        assertEquals(ApiServer.BASE, description.document.at("/servers/0/url").asText());
        Set<String> names = new HashSet<>();
        for (Description.Described each : description.operations()) {
            assertTrue(names.add(each.name()), () -> "two operations are called " + each);
            assertFalse(each.operation().path("summary").asText().isBlank(), each::name);
            Set<String> variables = new TreeSet<>();
            for (Matcher matcher = VARIABLE.matcher(each.path()); matcher.find(); ) {
                variables.add(matcher.group(1));
            }
            Set<String> told = new TreeSet<>();
            each.operation().path("parameters").forEach(parameter -> {
                assertTrue(parameter.has("schema"), each::name);
                if (parameter.path("in").asText().equals("path")) {
                    told.add(parameter.path("name").asText());
                }
            });
            assertEquals(variables, told, each::name);
        }
    }

    @Test
    void its_schemas_are_schemas_and_its_references_lead_somewhere() {
        description.document.at("/components/schemas").fields().forEachRemaining(each -> {
            assertEquals("", Description.wrong(each.getValue()), each::getKey);
            assertEquals("object", each.getValue().path("type").asText(), each::getKey);
        });
        for (JsonNode reference : description.document.findValues("$ref")) {
            assertTrue(description.document.at(reference.asText().substring(1)).isObject(), reference::asText);
        }
    }

    @Test
    void the_readme_names_what_is_served() throws Exception {
        String readme = Files.readString(Path.of("..", "README.md"));
        List<String> named = Pattern.compile("/espace/api(/[a-z.]+)")
                .matcher(readme)
                .results()
                .map(each -> each.group(1))
                .toList();
        assertEquals(List.of("/communities", "/questions", "/openapi.json", "/attachments"), named);
        named.subList(0, 3)
                .forEach(path -> assertEquals(200, server.get(path, "").statusCode(), path));
        String[] octets = {"Content-Type", "application/octet-stream"};
        assertTrue(readme.contains(String.join(": ", octets)));
        HttpResponse<String> sent = server.call("POST", "/attachments?name=plan.png", "ann", "A plan", octets);
        assertEquals(201, sent.statusCode(), sent::body);
        Matcher body = Pattern.compile("-d '(\\{.*})'").matcher(readme);
        assertTrue(body.find());
        String asked = body.group(1).replaceFirst("\"12\"", "\"" + samples.open + "\"");
        assertEquals(201, server.call("POST", "/questions", "ann", asked).statusCode());
    }

    private HttpResponse<String> done(Description.Described operation, Sample sample) {
        boolean guarded = operation.statuses().contains(428);
        String etag = guarded
                ? server.get(sample.path(), sample.as())
                        .headers()
                        .firstValue("ETag")
                        .orElseThrow()
                : "*";
        return server.call(operation.method(), sample.path(), sample.as(), sample.body(), "If-Match", etag);
    }
}

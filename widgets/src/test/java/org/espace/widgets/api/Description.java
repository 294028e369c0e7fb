package org.espace.widgets.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/** What the API says of itself, as a program that knows nothing else reads it. */
final class Description {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final JsonSchemaFactory SCHEMAS = JsonSchemaFactory.getInstance(VersionFlag.V202012);

    final JsonNode document;

    /** One operation that the document names. */
    record Described(String method, String path, JsonNode operation) {

        String name() {
            return operation.path("operationId").asText();
        }

        List<Integer> statuses() {
            List<Integer> statuses = new ArrayList<>();
            operation.path("responses").fieldNames().forEachRemaining(each -> statuses.add(Integer.parseInt(each)));
            return statuses;
        }

        @Override
        public String toString() {
            return name();
        }
    }

    Description(String document) {
        this.document = json(document);
    }

    static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (IOException broken) {
            throw new AssertionError("Expected JSON, found " + text, broken);
        }
    }

    List<Described> operations() {
        List<Described> operations = new ArrayList<>();
        document.path("paths").fields().forEachRemaining(path -> {
            Iterator<Map.Entry<String, JsonNode>> methods = path.getValue().fields();
            methods.forEachRemaining(
                    each -> operations.add(new Described(each.getKey().toUpperCase(), path.getKey(), each.getValue())));
        });
        return operations;
    }

    /** What is wrong with an answer: empty when it is as described. */
    String wrong(Described operation, int status, String body) {
        JsonNode response = resolved(operation.operation().path("responses").path(Integer.toString(status)));
        if (response.isMissingNode()) {
            return "status " + status + " is not described: " + body;
        }
        JsonNode content = response.path("content");
        if (content.isMissingNode()) {
            return body.isEmpty() ? "" : "a body where none is described: " + body;
        }
        JsonNode schema = content.elements().next().path("schema");
        return checked(schema, body);
    }

    private String checked(JsonNode schema, String body) {
        com.fasterxml.jackson.databind.node.ObjectNode whole = JSON.createObjectNode();
        whole.set("components", document.path("components"));
        whole.set("$ref", schema.path("$ref"));
        SchemaValidatorsConfig config =
                SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build();
        JsonSchema validator = SCHEMAS.getSchema(SchemaLocation.of("urn:espace:description"), whole, config);
        return String.join(
                "; ",
                validator.validate(json(body)).stream().map(Object::toString).toList());
    }

    /** What is wrong with a schema itself: empty when nothing is. */
    static String wrong(JsonNode schema) {
        JsonSchema dialect = SCHEMAS.getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));
        return String.join(
                "; ", dialect.validate(schema).stream().map(Object::toString).toList());
    }

    /** What a reference leads to, or the node itself. */
    JsonNode resolved(JsonNode node) {
        String reference = node.path("$ref").asText();
        return reference.isEmpty() ? node : document.at(reference.substring(1));
    }
}

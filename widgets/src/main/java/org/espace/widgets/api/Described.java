package org.espace.widgets.api;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.espace.widgets.api.call.Operation;
import org.espace.widgets.api.call.Parameter;
import org.espace.widgets.api.call.Resource;
import org.espace.widgets.api.call.Stop.Why;
import org.espace.widgets.api.call.Verb;
import org.espace.widgets.api.shape.Schemas;
import org.espace.widgets.html.Labels;

/** One operation as OpenAPI describes it. For one document; not thread-safe. */
final class Described {
    private static final Map<String, Object> STRING = Map.of("type", "string");

    /** OpenAPI 3.1, 4.8.14.3: bytes as they are have no schema. */
    private static final Map<String, Object> BYTES = Map.of("application/octet-stream", Map.of(), "*/*", Map.of());

    private final Schemas schemas;

    Described(Schemas schemas) {
        this.schemas = schemas;
    }

    Map<String, Object> operation(Resource resource, Operation operation) {
        Map<String, Object> described = new LinkedHashMap<>();
        described.put("operationId", operation.name());
        described.put("tags", List.of(resource.noun()));
        described.put("summary", operation.says());
        List<Map<String, Object>> parameters = parameters(operation);
        if (!parameters.isEmpty()) {
            described.put("parameters", parameters);
        }
        Class<? extends Record> takes = operation.takes();
        if (takes != null) {
            Map<String, Object> content = operation.raw() ? BYTES : json(schemas.of(takes));
            described.put("requestBody", Map.of("required", true, "content", content));
        }
        described.put("responses", responses(resource, operation));
        return described;
    }

    private static List<Map<String, Object>> parameters(Operation operation) {
        List<Map<String, Object>> parameters = new ArrayList<>();
        operation.variables().forEach(name -> parameters.add(parameter("path", name, true, "", STRING)));
        for (Parameter each : operation.query()) {
            parameters.add(parameter("query", each.name(), false, each.says(), each.schema()));
        }
        if (operation.guarded()) {
            parameters.add(parameter("header", "If-Match", true, "The ETag of the text that you read.", STRING));
        }
        if (operation.verb() == Verb.POST) {
            String says = "Names this call: however often you send it, it is done once. A UUID is fine.";
            parameters.add(parameter("header", "Idempotency-Key", false, says, STRING));
        }
        return parameters;
    }

    private static Map<String, Object> parameter(
            String in, String name, boolean required, String says, Map<String, Object> schema) {
        Map<String, Object> parameter = new LinkedHashMap<>();
        parameter.put("name", name);
        parameter.put("in", in);
        if (required) {
            parameter.put("required", true);
        }
        if (!says.isEmpty()) {
            parameter.put("description", says);
        }
        parameter.put("schema", schema);
        return parameter;
    }

    private Map<String, Object> responses(Resource resource, Operation operation) {
        Map<String, Object> responses = new TreeMap<>();
        Map<String, Object> done = new LinkedHashMap<>();
        done.put("description", "Done.");
        done.put("headers", headers(operation));
        Class<? extends Record> gives = operation.gives();
        if (gives != null) {
            done.put("content", json(operation.paged() ? schemas.pageOf(gives) : schemas.of(gives)));
        }
        responses.put(Integer.toString(operation.done()), done);
        if (operation.verb().safe()) {
            responses.put("304", Map.of("description", "You have it already."));
        }
        for (int status : problemsOf(resource, operation)) {
            responses.put(Integer.toString(status), Map.of("$ref", "#/components/responses/" + name(status)));
        }
        return responses;
    }

    /** The statuses with which it can end undone, but for faults of ours. */
    static TreeSet<Integer> problemsOf(Resource resource, Operation operation) {
        TreeSet<Integer> problems = new TreeSet<>(List.of(400, 401, 406));
        if (resource.isolated()) {
            problems.add(403);
        }
        if (namesSomething(operation)) {
            problems.add(404);
        }
        if (!operation.verb().safe()) {
            problems.add(403);
        }
        if (!operation.verb().safe() && !operation.certain()) {
            problems.add(422);
        }
        if (operation.takes() != null) {
            problems.addAll(List.of(413, 415));
        }
        if (operation.guarded()) {
            problems.addAll(List.of(412, 428));
        }
        return problems;
    }

    /** In its path, its query or its body: something that may not be there. */
    private static boolean namesSomething(Operation operation) {
        Class<? extends Record> takes = operation.takes();
        return !operation.variables().isEmpty()
                || operation.query().stream().anyMatch(each -> each.kind() == Parameter.Kind.THING)
                || (takes != null && !operation.raw() && Schemas.namesSomething(takes));
    }

    private static Map<String, Object> headers(Operation operation) {
        Map<String, Object> headers = new TreeMap<>();
        if (operation.verb().safe() || operation.guarded()) {
            headers.put("ETag", Map.of("schema", STRING));
        }
        if (operation.verb() == Verb.POST) {
            headers.put("Location", Map.of("schema", STRING));
        }
        if (operation.paged()) {
            headers.put("Link", Map.of("description", "RFC 8288, rel=\"next\": as in the body.", "schema", STRING));
        }
        return headers;
    }

    /** Every problem there is, by the name of its status. */
    static Map<String, Object> problems() {
        Labels labels = Labels.of(Api.class, Locale.ENGLISH);
        Map<Integer, String> titles = new TreeMap<>();
        for (Why why : Why.values()) {
            String title =
                    labels.text("problem." + why.name().toLowerCase(Locale.ROOT).replace('_', '-'));
            titles.merge(why.status(), title, (one, other) -> one + "; or: " + other);
        }
        Map<String, Object> problems = new LinkedHashMap<>();
        titles.forEach((status, title) -> problems.put(
                name(status),
                Map.of(
                        "description",
                        title + ".",
                        "content",
                        Map.of(ApiAnswer.PROBLEM, Map.of("schema", Map.of("$ref", "#/components/schemas/Problem"))))));
        return problems;
    }

    private static String name(int status) {
        return "Problem" + status;
    }

    private static Map<String, Object> json(Map<String, Object> schema) {
        return Map.of(ApiAnswer.JSON, Map.of("schema", schema));
    }
}

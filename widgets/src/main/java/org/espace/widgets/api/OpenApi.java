package org.espace.widgets.api;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.espace.widgets.api.call.Addresses;
import org.espace.widgets.api.call.Operation;
import org.espace.widgets.api.call.Resource;
import org.espace.widgets.api.shape.Schemas;
import org.espace.widgets.api.value.Problem;

/** Describes the API: OpenAPI 3.1.0, made of the very objects that serve it. Immutable and thread-safe. */
final class OpenApi {
    private static final Map<String, Object> ANYBODY_OR_BEARER = Map.of("bearer", List.of());

    private final Map<String, Object> paths = new LinkedHashMap<>();
    private final Map<String, Object> schemas;
    private final List<Map<String, Object>> tags;

    OpenApi(List<Resource> resources) {
        Schemas records = new Schemas();
        Described described = new Described(records);
        for (Resource resource : resources) {
            for (Operation operation : resource.operations()) {
                at(operation.path())
                        .put(
                                operation.verb().name().toLowerCase(Locale.ROOT),
                                described.operation(resource, operation));
            }
        }
        records.of(Problem.class);
        this.schemas = records.all();
        this.tags = resources.stream()
                .map(each -> Map.<String, Object>of("name", each.noun()))
                .toList();
    }

    /** The whole document, as it is reached. */
    Map<String, Object> at(Addresses addresses) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("openapi", "3.1.0");
        document.put("info", about());
        document.put("servers", List.of(Map.of("url", addresses.api("").text())));
        document.put("security", List.of(Map.of(), ANYBODY_OR_BEARER));
        document.put("tags", tags);
        document.put("paths", paths);
        document.put(
                "components",
                Map.of(
                        "schemas",
                        schemas,
                        "responses",
                        Described.problems(),
                        "securitySchemes",
                        Map.of("bearer", Map.of("type", "http", "scheme", "bearer"))));
        return ordered(document);
    }

    /** The same in one order whatever process writes it, so that its validator is the same on every node. */
    private static Map<String, Object> ordered(Map<String, Object> map) {
        Map<String, Object> ordered = map instanceof LinkedHashMap ? new LinkedHashMap<>() : new TreeMap<>();
        map.forEach((name, value) -> ordered.put(name, orderedWithin(value)));
        return ordered;
    }

    @SuppressWarnings("unchecked") // All maps in here are by name.
    private static Object orderedWithin(Object value) {
        if (value instanceof List<?> list) {
            return list.stream().map(OpenApi::orderedWithin).toList();
        }
        return value instanceof Map<?, ?> map ? ordered((Map<String, Object>) map) : value;
    }

    private static Map<String, Object> about() {
        Map<String, Object> about = new LinkedHashMap<>();
        about.put("title", "eSpace");
        about.put("version", "1");
        about.put(
                "description",
                "Communities and what people say in them. What you may not see is not there: 404. Whoever is signed in at the host is signed in here.");
        return about;
    }

    @SuppressWarnings("unchecked") // Only we put something in.
    private Map<String, Object> at(String path) {
        return (Map<String, Object>) paths.computeIfAbsent(path, none -> new LinkedHashMap<String, Object>());
    }
}

package org.espace.widgets.api;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.espace.widgets.api.call.Operation;
import org.espace.widgets.api.call.Resource;
import org.espace.widgets.api.call.Stop;

/** Which operation a path and a method lead to. Immutable and thread-safe. */
final class Routes {
    private final List<Entry> entries = new ArrayList<>();

    private record Entry(Resource resource, Operation operation, Pattern pattern) {}

    /** An operation that was asked for, and what the variables of its path stand for. */
    record Route(Resource resource, Operation operation, Map<String, String> variables) {}

    Routes(List<Resource> resources) {
        for (Resource resource : resources) {
            resource.operations().forEach(each -> entries.add(new Entry(resource, each, each.pattern())));
        }
    }

    /** The methods that a path knows, as {@code Allow} lists them; empty for a path that leads nowhere. */
    String allowed(String path) {
        String allowed = entries.stream()
                .filter(each -> each.pattern().matcher(path).matches())
                .map(each -> each.operation().verb().safe()
                        ? "GET, HEAD"
                        : each.operation().verb().name())
                .collect(Collectors.joining(", "));
        return allowed.isEmpty() ? "" : allowed + ", OPTIONS";
    }

    /** Whether what is sent there is taken as it is. */
    boolean raw(String method, String path) {
        return entries.stream()
                .filter(each -> each.operation().raw())
                .filter(each -> each.operation().verb().name().equals(method))
                .anyMatch(each -> each.pattern().matcher(path).matches());
    }

    /** @throws Stop for a path that leads nowhere, and for a method that it does not know */
    Route find(String method, String path) {
        String verb = method.equals("HEAD") ? "GET" : method;
        for (Entry entry : entries) {
            Matcher matcher = entry.pattern().matcher(path);
            if (entry.operation().verb().name().equals(verb) && matcher.matches()) {
                return new Route(entry.resource(), entry.operation(), variables(entry.operation(), matcher));
            }
        }
        String allowed = allowed(path);
        throw allowed.isEmpty()
                ? new Stop(Stop.Why.NOT_FOUND)
                : new Stop(Stop.Why.NOT_ALLOWED, method.length() > 20 ? "…" : method, allowed);
    }

    private static Map<String, String> variables(Operation operation, Matcher matcher) {
        Map<String, String> variables = new LinkedHashMap<>();
        List<String> names = operation.variables();
        for (int i = 0; i < names.size(); i++) {
            variables.put(names.get(i), matcher.group(i + 1));
        }
        return variables;
    }
}

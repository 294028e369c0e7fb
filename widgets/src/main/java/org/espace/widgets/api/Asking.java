package org.espace.widgets.api;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.espace.shared.Fault;
import org.espace.widgets.api.call.Call;
import org.espace.widgets.api.call.Fingerprint;
import org.espace.widgets.api.call.Operation;
import org.espace.widgets.api.call.Parameter;
import org.espace.widgets.api.call.Raw;
import org.espace.widgets.api.call.Stop;
import org.espace.widgets.api.call.Stop.Why;
import org.espace.widgets.api.shape.Bodies;
import org.espace.widgets.json.JsonText;
import org.espace.widgets.json.Malformed;
import org.jspecify.annotations.Nullable;

/** Makes a call of what a door heard, once all of it is found fit; in the order in which one would mend it. Stateless. */
final class Asking {
    /** A string of RFC 8941, as the draft for this header has it; or the same without its quotation marks, as most send it. */
    private static final Pattern KEY =
            Pattern.compile("\"[\\x20-\\x21\\x23-\\x5B\\x5D-\\x7E]{1,200}\"|[\\x21\\x23-\\x7E]{1,200}");

    /** RFC 9110, 8.3.1, without parameters. */
    private static final Pattern TYPE = Pattern.compile("[a-z0-9!#$%&'*+.^_`|~-]+/[a-z0-9!#$%&'*+.^_`|~-]+");

    private static final Set<String> SENT_BY_FORMS =
            Set.of("application/x-www-form-urlencoded", "multipart/form-data", "text/plain");

    private Asking() {}

    static Call call(Routes.Route route, ApiRequest request) {
        Operation operation = route.operation();
        if (route.resource().isolated() && request.sender().amongStrangers()) {
            throw new Stop(Why.ISOLATED);
        }
        if (!operation.verb().safe()) {
            wanted(request);
        }
        acceptable(request.header("Accept"));
        Map<String, String> query = query(operation, request.query());
        Class<? extends Record> takes = operation.takes();
        Record body = takes == null ? null : operation.raw() ? file(request) : body(takes, request);
        String match = request.header("If-Match");
        if (operation.guarded() && match.isEmpty()) {
            throw new Stop(Why.NO_MATCH_SAID);
        }
        String path = request.path();
        return new Call(
                operation,
                request.sender().actor(),
                request.sender().amongStrangers(),
                path,
                route.variables(),
                query,
                body,
                match,
                key(request.header("Idempotency-Key")),
                Fingerprint.of(operation.verb().name(), path, query, request.body()),
                request.addresses());
    }

    /**
     * No other site has a browser write here with its cookies: it could send forms, which are no JSON and so are refused; for JSON, and for PUT and DELETE, browsers ask first (Fetch, 3.2.2),
     * and are told at most that they may without cookies, with a pass. The origin is looked at besides. So no token is needed, as forms have it.
     */
    private static void wanted(ApiRequest request) {
        if (!request.sender().actor().signedIn()) {
            throw new Stop(Why.SIGN_IN);
        }
        if (!request.sender().own()) {
            throw new Stop(Why.OTHER_SITE);
        }
    }

    private static void acceptable(String accept) {
        boolean fits = accept.isBlank()
                || List.of(accept.toLowerCase(Locale.ROOT).split(",", -1)).stream()
                        .map(each -> each.replaceAll("\\s", ""))
                        .filter(each -> !each.matches(".*;q=0(\\.0{0,3})?"))
                        .map(each -> each.replaceFirst(";.*", ""))
                        .anyMatch(List.of("*/*", "application/*", ApiAnswer.JSON, ApiAnswer.PROBLEM)::contains);
        if (!fits) {
            throw new Stop(Why.NOT_ACCEPTABLE, JsonText.beginning(accept));
        }
    }

    private static Map<String, String> query(Operation operation, Map<String, List<String>> sent) {
        List<Fault> faults = new ArrayList<>();
        Map<String, String> query = new LinkedHashMap<>();
        sent.forEach((name, values) -> {
            String value = values.size() == 1 ? values.get(0) : "";
            Parameter known = operation.query().stream()
                    .filter(each -> each.name().equals(name))
                    .findFirst()
                    .orElse(null);
            if (known == null) {
                faults.add(unknown(operation, JsonText.beginning(name)));
            } else if (values.size() > 1) {
                faults.add(Fault.of(name, "parameter-twice"));
            } else if (!value.isEmpty() && !known.fits(value)) {
                faults.add(fault(known, JsonText.beginning(value)));
            } else if (!value.isEmpty()) {
                query.put(name, value);
            }
        });
        if (!faults.isEmpty()) {
            throw new Stop(Why.BAD_PARAMETER, List.of(), faults);
        }
        return query;
    }

    private static Fault unknown(Operation operation, String name) {
        String names = operation.query().stream().map(Parameter::name).collect(Collectors.joining(", "));
        return Fault.of(name, names.isEmpty() ? "no-parameters" : "unknown-parameter", name, names);
    }

    private static Fault fault(Parameter parameter, String found) {
        List<Object> details = new ArrayList<>(List.of(found));
        details.addAll(List.of(parameter.expected()));
        String code = "parameter-" + parameter.kind().name().toLowerCase(Locale.ROOT);
        return new Fault(parameter.name(), code, details);
    }

    private static Record body(Class<? extends Record> type, ApiRequest request) {
        if (request.body().length > Api.MOST) {
            throw new Stop(Why.TOO_LARGE, Api.MOST / 1024);
        }
        String sent = request.header("Content-Type").toLowerCase(Locale.ROOT).replaceAll("[\\s\"]", "");
        if (!sent.equals(ApiAnswer.JSON) && !sent.equals(ApiAnswer.JSON + ";charset=utf-8")) {
            throw new Stop(Why.NOT_JSON, JsonText.beginning(sent));
        }
        try {
            Map<String, @Nullable Object> read = JsonText.read(request.body());
            return Bodies.read(type, read);
        } catch (Malformed malformed) {
            String code = malformed.why().name().toLowerCase(Locale.ROOT).replace('_', '-');
            Object most = malformed.why() == Malformed.Why.TOO_DEEP ? JsonText.DEEPEST : JsonText.LONGEST;
            Fault fault = Fault.of("", "json-" + code, malformed.line(), malformed.column(), malformed.found(), most);
            throw new Stop(Why.MALFORMED, List.of(), List.of(fault));
        }
    }

    /**
     * Forms of other pages send three types, and scripts there these or none without asking first (Fetch, 2.2.2): so a file is said to be something else, whatever it is. What it is, it says itself.
     */
    private static Raw file(ApiRequest request) {
        if (request.body().length > Raw.MOST) {
            throw new Stop(Why.TOO_LARGE, Raw.MOST / 1024);
        }
        String sent = request.header("Content-Type");
        String type = sent.toLowerCase(Locale.ROOT).replaceFirst(";.*", "").strip();
        if (!TYPE.matcher(type).matches() || SENT_BY_FORMS.contains(type)) {
            throw new Stop(Why.NOT_A_FILE, JsonText.beginning(sent));
        }
        return new Raw(request.body());
    }

    private static String key(String header) {
        if (!header.isEmpty() && !KEY.matcher(header).matches()) {
            throw new Stop(Why.BAD_KEY, JsonText.beginning(header));
        }
        return header.replaceAll("^\"|\"$", "");
    }
}

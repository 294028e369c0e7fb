package org.espace.widgets.api;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.espace.domain.Domain;
import org.espace.shared.Fault;
import org.espace.shared.NotFound;
import org.espace.shared.Refused;
import org.espace.widgets.api.call.Operation;
import org.espace.widgets.api.call.Raw;
import org.espace.widgets.api.call.Reply;
import org.espace.widgets.api.call.Resource;
import org.espace.widgets.api.call.Stop;
import org.espace.widgets.api.call.Stop.Why;
import org.espace.widgets.api.shape.Values;
import org.espace.widgets.api.value.Address;
import org.espace.widgets.api.value.Page;
import org.espace.widgets.json.JsonText;
import org.jspecify.annotations.Nullable;

/** Everything that people write and are, as JSON: finds the operation that is asked for, has it performed, and says how it ended. Thread-safe. */
public final class Api {
    /** Bytes of a body of JSON. */
    static final int MOST = 512 * 1024;

    private static final String DESCRIPTION = "/openapi.json";

    private final List<Resource> resources;
    private final Routes routes;
    private final OpenApi description;

    public static Api over(Domain domain) {
        return new Api(Nouns.over(domain));
    }

    Api(List<Resource> resources) {
        this.resources = List.copyOf(resources);
        this.routes = new Routes(resources);
        this.description = new OpenApi(resources);
    }

    /** What is served: the same objects that serve it. */
    List<Resource> resources() {
        return resources;
    }

    /** How many bytes of a body the door reads at most; where there are more, it reads one of them. */
    public int most(String method, String path) {
        return routes.raw(method, path) ? Raw.MOST : MOST;
    }

    /** Any fault of ours is thrown; {@link #failed} puts it into words. */
    public ApiAnswer answer(ApiRequest request) {
        ApiAnswer ofItself = ofItself(request);
        return ofItself == null ? performed(request) : ofItself;
    }

    /** What the API says of itself; null where something else is asked for. Who comes to it alone is led to its description. */
    private @Nullable ApiAnswer ofItself(ApiRequest request) {
        boolean read = List.of("GET", "HEAD").contains(request.method());
        if (read && List.of("", "/").contains(request.path())) {
            String there = request.addresses().api(DESCRIPTION).text();
            return empty(307, "Location", there);
        }
        if (read && request.path().equals(DESCRIPTION)) {
            byte[] body = JsonText.write(description.at(request.addresses()));
            return new ApiAnswer(200, ApiAnswer.JSON, body, "", Map.of());
        }
        String allowed = request.method().equals("OPTIONS") ? routes.allowed(request.path()) : "";
        return allowed.isEmpty() ? null : empty(204, "Allow", allowed);
    }

    private static ApiAnswer empty(int status, String header, String value) {
        return new ApiAnswer(status, ApiAnswer.JSON, new byte[0], "", Map.of(header, value));
    }

    private ApiAnswer performed(ApiRequest request) {
        Class<?> words = Api.class;
        try {
            Routes.Route route = routes.find(request.method(), request.path());
            words = route.resource().words();
            Operation operation = route.operation();
            return told(operation, operation.handler().handle(Asking.call(route, request)), request);
        } catch (Stop stop) {
            return stopped(stop, words, request.sender().locale(), null);
        } catch (NotFound absentOrHidden) {
            return stopped(new Stop(Why.NOT_FOUND), words, request.sender().locale(), null);
        } catch (Refused refused) {
            return stopped(refused(refused.faults()), words, request.sender().locale(), null);
        }
    }

    /** What is said when we failed. */
    public ApiAnswer failed(Locale locale, String reference) {
        return stopped(new Stop(Why.FAILED), Api.class, locale, reference);
    }

    /** What is said to who shows a pass that is none. */
    public ApiAnswer refused(Locale locale) {
        return stopped(new Stop(Why.BAD_PASS), Api.class, locale, null);
    }

    private static ApiAnswer told(Operation operation, Reply reply, ApiRequest request) {
        Record value = reply.value();
        Map<String, String> headers = new LinkedHashMap<>();
        Address location = reply.location();
        if (location != null) {
            headers.put("Location", location.text());
        }
        Address next = value instanceof Page<?> page ? page.next() : reply.next();
        if (next != null) {
            headers.put("Link", "<" + next.text() + ">; rel=\"next\"");
        }
        if (operation.guarded()) {
            // RFC 9110, 8.7: the answer is the text as it is now, and so may carry its validator.
            headers.put(
                    "Content-Location", request.addresses().api(request.path()).text());
        }
        byte[] body = value == null ? new byte[0] : JsonText.write(Values.object(value));
        String etag = reply.etag() == null ? "" : reply.etag();
        return new ApiAnswer(operation.done(), ApiAnswer.JSON, body, etag, headers);
    }

    /** What the domain refused: some of it has a status of its own. */
    private static Stop refused(List<Fault> faults) {
        for (Fault fault : faults) {
            switch (fault.code()) {
                case "sign-in" -> {
                    return new Stop(Why.SIGN_IN);
                }
                case "changed-meanwhile" -> {
                    return new Stop(Why.CHANGED);
                }
                default -> {}
            }
        }
        return new Stop(Why.REFUSED, List.of(), faults);
    }

    private static ApiAnswer stopped(Stop stop, Class<?> words, Locale locale, @Nullable String reference) {
        Map<String, String> headers = new LinkedHashMap<>();
        if (stop.why() == Why.NOT_ALLOWED) {
            headers.put("Allow", String.valueOf(stop.details().get(1)));
        }
        // RFC 9110, 15.5.2: a 401 names a way to sign in; RFC 6750, 3.1: and what is wrong with a pass.
        if (stop.why() == Why.SIGN_IN) {
            headers.put("WWW-Authenticate", "Bearer realm=\"eSpace\"");
        } else if (stop.why() == Why.BAD_PASS) {
            headers.put("WWW-Authenticate", "Bearer error=\"invalid_token\"");
        } else if (stop.why() == Why.ISOLATED) {
            headers.put("Espace-Isolated", "true");
        }
        byte[] body = JsonText.write(Values.object(Wording.problem(stop, words, locale, reference)));
        return new ApiAnswer(stop.why().status(), ApiAnswer.PROBLEM, body, "", headers);
    }
}

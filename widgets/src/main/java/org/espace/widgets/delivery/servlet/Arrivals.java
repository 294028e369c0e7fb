package org.espace.widgets.delivery.servlet;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javax.servlet.ServletContext;
import javax.servlet.http.HttpServletRequest;
import org.espace.site.Pass;
import org.espace.site.PassService;
import org.espace.widgets.delivery.Reception;

/** Finds out who came: by a pass that they show, else as the host says. Thread-safe. */
final class Arrivals {
    private static final String SCHEME = "Bearer " + Pass.MARK;

    private final Reception reception;
    private final Function<String, Optional<Pass>> passes;
    private final ActorResolver host;

    /** @param passes finds one by its secret */
    Arrivals(Reception reception, Function<String, Optional<Pass>> passes, ActorResolver host) {
        this.reception = reception;
        this.passes = passes;
        this.host = host;
    }

    static Arrivals of(ServletContext context, Reception reception, PassService passes) {
        return new Arrivals(reception, passes::find, resolver(context));
    }

    /** @throws NoPass when a pass is shown that is none, or not for the page that shows it */
    Arrival of(HttpServletRequest request) {
        String secret = secret(request);
        if (secret.isEmpty()) {
            Identity known = host.resolve(request);
            return new Arrival(
                    reception.visit(known.login(), known.administrator(), languages(request), known.attributes()),
                    null,
                    fromElsewhere(request));
        }
        Pass pass = passes.apply(secret)
                .filter(found -> shownByItsPage(found, request))
                .orElseThrow(NoPass::new);
        return new Arrival(
                reception.visit(pass.principal(), false, languages(request), Map.of()), pass, !pass.confined());
    }

    /** Browsers name the origin with every request to another one; a page of ours asks its own. */
    private static boolean shownByItsPage(Pass pass, HttpServletRequest request) {
        return Optional.ofNullable(request.getHeader("Origin"))
                .map(pass.origin()::equals)
                .orElse(pass.confined());
    }

    private static boolean fromElsewhere(HttpServletRequest request) {
        String origin = request.getHeader("Origin");
        return origin != null && !origin.equals(OwnOrigin.of(request));
    }

    private static String secret(HttpServletRequest request) {
        String shown = request.getHeader("Authorization");
        boolean ours = shown != null && shown.startsWith(SCHEME);
        return ours ? shown.substring(SCHEME.length()) : "";
    }

    private static List<Locale> languages(HttpServletRequest request) {
        return request.getHeader("Accept-Language") == null ? List.of() : Collections.list(request.getLocales());
    }

    private static ActorResolver resolver(ServletContext context) {
        if (context.getAttribute(ActorResolver.class.getName()) instanceof ActorResolver given) {
            return given;
        }
        String name = context.getInitParameter("espace.actor-resolver");
        return name == null ? new HostPrincipal() : named(context, name);
    }

    private static ActorResolver named(ServletContext context, String name) {
        try {
            Object made = Class.forName(name, true, context.getClassLoader())
                    .getDeclaredConstructor()
                    .newInstance();
            if (made instanceof ActorResolver resolver) {
                return resolver;
            }
        } catch (ReflectiveOperationException none) {
            throw new IllegalStateException(expected(name), none);
        }
        throw new IllegalStateException(expected(name));
    }

    private static String expected(String name) {
        return "Expected the context parameter espace.actor-resolver to name a class with a public constructor without"
                + " parameters that implements " + ActorResolver.class.getName() + ", found \"" + name + "\".";
    }
}

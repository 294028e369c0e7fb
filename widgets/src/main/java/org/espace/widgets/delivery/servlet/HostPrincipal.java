package org.espace.widgets.delivery.servlet;

import java.util.LinkedHashMap;
import java.util.Map;
import javax.servlet.http.HttpServletRequest;
import org.espace.widgets.delivery.UserAttributes;

/** Whoever the container knows; a filter of the host may have said more in the request attribute {@code org.espace.user}, a map by the names of {@link UserAttributes}. */
final class HostPrincipal implements ActorResolver {
    private static final String USER = "org.espace.user";
    private static final String ADMINISTRATOR = "administrator";

    @Override
    public Identity resolve(HttpServletRequest request) {
        return request.getUserPrincipal() == null
                ? Identity.NOBODY
                : new Identity(
                        request.getUserPrincipal().getName(), request.isUserInRole(ADMINISTRATOR), told(request));
    }

    private static Map<String, String> told(HttpServletRequest request) {
        Map<String, String> told = new LinkedHashMap<>();
        if (request.getAttribute(USER) instanceof Map<?, ?> attributes) {
            for (String name : UserAttributes.ALL) {
                if (attributes.get(name) instanceof String value) {
                    told.put(name, value);
                }
            }
        }
        return told;
    }
}

package org.espace.widgets.delivery.servlet;

import java.util.Map;
import org.espace.widgets.delivery.UserAttributes;

/**
 * Whom a host says it is dealing with. Immutable.
 *
 * @param login the name the host knows the person by, the same in all its applications, at most 200 characters; empty for nobody
 * @param administrator whether the person acts for the whole organisation
 * @param attributes what else the host says, by the names of {@link UserAttributes}; may be empty
 */
public record Identity(String login, boolean administrator, Map<String, String> attributes) {

    public static final Identity NOBODY = new Identity("", false, Map.of());

    public Identity {
        attributes = Map.copyOf(attributes);
    }

    public static Identity of(String login) {
        return new Identity(login, false, Map.of());
    }
}

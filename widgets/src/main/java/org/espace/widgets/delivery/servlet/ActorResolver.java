package org.espace.widgets.delivery.servlet;

import javax.servlet.http.HttpServletRequest;

/**
 * Says who came. A host that does not go by principals gives its own, as the context attribute of this class's name, before eSpace starts, or names its class in the context parameter
 * {@code espace.actor-resolver}. Thread-safe; it is asked once for each panel.
 */
@FunctionalInterface
public interface ActorResolver {

    /** {@link Identity#NOBODY} for whoever has not signed in. What it throws makes the panel a box with a reference. */
    Identity resolve(HttpServletRequest request);
}

package org.espace.portal.url;

import java.util.List;
import java.util.Map;

/**
 * The one window that a request is addressed to, and what it is to do. Immutable.
 *
 * @param window id such as {@code w3}
 * @param resource id of the resource asked for, empty for none
 * @param cacheability of a resource, {@code cacheLevelPage} for most
 * @param parameters of the action or resource alone, gone with the next request
 */
public record Target(
        Kind kind, String window, String resource, String cacheability, Map<String, List<String>> parameters) {

    public static final String PAGE_LEVEL = "cacheLevelPage";

    /** What the window is asked to do. */
    public enum Kind {
        ACTION,
        RESOURCE
    }

    public Target {
        parameters = Values.copy(parameters);
    }

    public static Target action(String window, Map<String, List<String>> parameters) {
        return new Target(Kind.ACTION, window, "", PAGE_LEVEL, parameters);
    }

    public static Target resource(String window, String id, String cacheability, Map<String, List<String>> parameters) {
        return new Target(Kind.RESOURCE, window, id, cacheability, parameters);
    }
}

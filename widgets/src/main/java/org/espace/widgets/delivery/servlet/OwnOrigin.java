package org.espace.widgets.delivery.servlet;

import javax.servlet.http.HttpServletRequest;

/** The origin at which eSpace is visited. Stateless. */
public final class OwnOrigin {
    private OwnOrigin() {}

    /** Scheme and host as the container knows them; behind a proxy it must be told which of its headers to believe. */
    public static String of(HttpServletRequest request) {
        StringBuffer whole = request.getRequestURL();
        String address = whole == null ? "" : whole.toString();
        int path = address.indexOf('/', address.indexOf("://") + 3);
        return path < 0 ? address : address.substring(0, path);
    }
}

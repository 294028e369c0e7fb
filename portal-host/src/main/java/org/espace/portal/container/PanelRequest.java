package org.espace.portal.container;

import java.util.Collections;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletRequestWrapper;
import javax.servlet.http.HttpSession;
import org.jspecify.annotations.Nullable;

/**
 * The visitor's request as one panel sees it: attributes are the panel's own, so that no portlet finds what another
 * left. Only what the servlet container itself keeps there ({@code javax.servlet.…}, {@code org.apache.catalina.…}) shows
 * through. Of several panels that are rendered at the same time, each has its request guarded by a {@link CutOff}.
 */
final class PanelRequest extends HttpServletRequestWrapper {
    private final Map<String, Object> attributes = new HashMap<>();
    private final CutOff cutOff;

    PanelRequest(HttpServletRequest request) {
        super(outermost(request));
        this.cutOff = CutOff.NEVER;
    }

    /** For one of several panels at the same time. */
    PanelRequest(HttpServletRequest request, CutOff cutOff) {
        super(SharedRequest.of(outermost(request), cutOff));
        this.cutOff = cutOff;
    }

    /** What cuts the panel off that asks with that request. */
    static CutOff cutOff(HttpServletRequest request) {
        return request instanceof PanelRequest panel ? panel.cutOff : CutOff.NEVER;
    }

    @Override
    public @Nullable HttpSession getSession(boolean create) {
        if (cutOff == CutOff.NEVER) {
            return super.getSession(create);
        }
        HttpSession session = cutOff.alone(() -> super.getSession(create));
        return session == null ? null : cutOff.guarded(HttpSession.class, session);
    }

    @Override
    public @Nullable HttpSession getSession() {
        return getSession(true);
    }

    @Override
    public @Nullable Object getAttribute(String name) {
        cutOff.check();
        return isContainers(name) ? super.getAttribute(name) : attributes.get(name);
    }

    @Override
    public void setAttribute(String name, @Nullable Object value) {
        cutOff.check();
        if (isContainers(name)) {
            super.setAttribute(name, value);
        } else if (value == null) {
            attributes.remove(name);
        } else {
            attributes.put(name, value);
        }
    }

    @Override
    public void removeAttribute(String name) {
        setAttribute(name, null);
    }

    @Override
    public Enumeration<String> getAttributeNames() {
        Set<String> names = new TreeSet<>(attributes.keySet());
        for (String name : Collections.list(super.getAttributeNames())) {
            if (isContainers(name)) {
                names.add(name);
            }
        }
        return Collections.enumeration(names);
    }

    private static boolean isContainers(String name) {
        return name.startsWith("javax.servlet.") || name.startsWith("org.apache.catalina.");
    }

    /** An event is delivered from within another panel's call; its panel starts afresh. */
    private static HttpServletRequest outermost(HttpServletRequest request) {
        return request instanceof PanelRequest panel ? (HttpServletRequest) panel.getRequest() : request;
    }
}

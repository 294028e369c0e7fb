package org.espace.portal.container;

import java.io.IOException;
import java.io.Writer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import javax.portlet.PortletMode;
import javax.portlet.ResourceURL;
import javax.portlet.WindowState;
import org.apache.pluto.container.PortletURLProvider;
import org.espace.portal.url.PortalUrl;
import org.espace.portal.url.Target;
import org.espace.portal.url.WindowView;
import org.jspecify.annotations.Nullable;

/** One URL that a portlet is making: the state it starts from is where the visitor is. Belongs to one portlet call. */
final class Urls implements PortletURLProvider {
    private final TYPE type;
    private final Window window;
    private final Consumer<PortalUrl> changes;
    private final Map<String, List<String>> addressed = new LinkedHashMap<>();
    private final Map<String, List<String>> properties = new HashMap<>();
    private PortalUrl wanted;
    private String cacheability = ResourceURL.PAGE;
    private String resource = "";
    private @Nullable String fragment;

    Urls(TYPE type, Window window) {
        this(type, window, changed -> {});
    }

    /** @param changes hears each change of the wanted state */
    Urls(TYPE type, Window window, Consumer<PortalUrl> changes) {
        this.type = type;
        this.window = window;
        this.changes = changes;
        this.wanted = window.exchange().next().at(null);
    }

    @Override
    public TYPE getType() {
        return type;
    }

    @Override
    public Map<String, String[]> getParameterMap(String windowId, ParamType kind) {
        return switch (kind) {
            case ACTION, RESOURCE -> Parameters.arrays(addressed);
            case PUBLIC -> Parameters.shared(window, wanted);
            case RENDER -> Parameters.merged(Parameters.arrays(view().parameters()), Parameters.shared(window, wanted));
        };
    }

    @Override
    public void setParameter(String windowId, String name, ParamType kind, String[] values) {
        if (kind == ParamType.ACTION || kind == ParamType.RESOURCE) {
            addressed.put(name, Parameters.list(values));
        } else {
            want(Parameters.with(wanted, window, name, values));
        }
    }

    @Override
    public void removeParameter(String windowId, String name, ParamType kind) {
        if (kind == ParamType.ACTION || kind == ParamType.RESOURCE) {
            addressed.remove(name);
        } else {
            want(Parameters.with(wanted, window, name, null));
        }
    }

    @Override
    public void clearParameters(String windowId, ParamType kind) {
        switch (kind) {
            case PUBLIC ->
                window.publicNames()
                        .identifiers()
                        .forEach(name -> want(Parameters.withoutShared(wanted, window, name)));
            case RENDER -> want(Parameters.withoutPrivate(wanted, window));
            default -> addressed.clear();
        }
    }

    /** The unqualified setters of JSR-286 mean the URL's own kind of parameter. */
    private ParamType own() {
        return switch (type) {
            case ACTION -> ParamType.ACTION;
            case RESOURCE -> ParamType.RESOURCE;
            case RENDER -> ParamType.RENDER;
        };
    }

    @Override
    public void setParameter(String windowId, String name, String[] values) {
        setParameter(windowId, name, own(), values);
    }

    @Override
    public void removeParameter(String windowId, String name) {
        removeParameter(windowId, name, own());
    }

    @Override
    public String @Nullable [] getParameterValues(String windowId, String name) {
        return getParameterMap(windowId, own()).get(name);
    }

    @Override
    public Set<String> getPrivateParameterNames(String windowId) {
        Set<String> names = new HashSet<>(getParameterMap(windowId, own()).keySet());
        if (type == TYPE.RENDER) {
            names.removeAll(window.publicNames().identifiers());
        }
        return names;
    }

    @Override
    public Set<String> getPublicParameterNames(String windowId) {
        return new HashSet<>(window.publicNames().identifiers());
    }

    @Override
    public void addPublicRenderParameter(String windowId, String name, String[] values) {
        want(Parameters.with(wanted, window, name, values));
    }

    @Override
    public void removePublicRenderParameter(String windowId, String name) {
        want(Parameters.withoutShared(wanted, window, name));
    }

    @Override
    public boolean isPublicRenderParameter(String windowId, String name) {
        return window.publicNames().contains(name);
    }

    @Override
    public void setPortletMode(PortletMode mode) {
        change(view().inMode(mode.toString()));
    }

    @Override
    public PortletMode getPortletMode() {
        return new PortletMode(view().mode());
    }

    @Override
    public void setWindowState(WindowState state) {
        change(view().inState(state.toString()));
    }

    @Override
    public WindowState getWindowState() {
        return new WindowState(view().state());
    }

    /** The portal is one origin: a URL is as secure as the page it stands on. */
    @Override
    public void setSecure(boolean secure) {}

    @Override
    public boolean isSecure() {
        return false;
    }

    @Override
    public void setAuthenticated(boolean authenticated) {}

    @Override
    public boolean getAuthenticated() {
        return false;
    }

    @Override
    public String getCacheability() {
        return cacheability;
    }

    @Override
    public void setCacheability(String level) {
        cacheability = level;
    }

    @Override
    public String getResourceID() {
        return resource;
    }

    @Override
    public void setResourceID(@Nullable String id) {
        resource = id == null ? "" : id;
    }

    @Override
    public @Nullable String getFragmentIdentifier() {
        return fragment;
    }

    @Override
    public void setFragmentIdentifier(@Nullable String identifier) {
        fragment = identifier;
    }

    @Override
    public Map<String, List<String>> getProperties() {
        return properties;
    }

    @Override
    public String toURL() {
        String id = window.placed().id();
        String address =
                switch (type) {
                    case RENDER -> window.exchange().address(wanted);
                    case ACTION -> wanted.at(Target.action(id, addressed)).path();
                    case RESOURCE ->
                        level().at(Target.resource(id, resource, cacheability, addressed))
                                .path();
                };
        return fragment == null ? address : address + "#" + fragment;
    }

    @Override
    public void write(Writer out, boolean escapeXml) throws IOException {
        append(out, escapeXml);
    }

    @Override
    public Appendable append(Appendable out, boolean escapeXml) throws IOException {
        String url = toURL();
        return out.append(escapeXml ? url.replace("&", "&amp;") : url);
    }

    /** A resource that depends on less of the page's state says so in its address, and caches the better. */
    private PortalUrl level() {
        return switch (cacheability) {
            case ResourceURL.FULL -> PortalUrl.of(wanted.page());
            case ResourceURL.PORTLET ->
                new PortalUrl(
                        wanted.page(), wanted.shared(), Map.of(window.placed().id(), view()), null);
            default -> wanted;
        };
    }

    private WindowView view() {
        return wanted.window(window.placed().id());
    }

    private void change(WindowView view) {
        want(wanted.withWindow(window.placed().id(), view));
    }

    private void want(PortalUrl changed) {
        wanted = changed;
        changes.accept(changed);
    }
}

package org.espace.portal.container;

import java.util.Collections;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import javax.portlet.PortletMode;
import javax.portlet.WindowState;
import javax.xml.namespace.QName;
import org.apache.pluto.container.driver.DriverPortletConfig;
import org.apache.pluto.container.impl.AbstractPortletConfigImpl;
import org.apache.pluto.container.om.portlet.PortletDefinition;
import org.apache.pluto.container.om.portlet.PortletInfo;
import org.apache.pluto.container.om.portlet.PublicRenderParameter;
import org.jspecify.annotations.Nullable;

/** The configuration handed to a portlet. Thread-safe. */
final class ConfiguredPortlet extends AbstractPortletConfigImpl implements DriverPortletConfig {

    ConfiguredPortlet(Application application, PortletDefinition definition) {
        super(application, definition);
    }

    @Override
    public Map<String, QName> getPublicRenderParameterDefinitions() {
        Map<String, QName> names = new HashMap<>();
        for (String identifier : portlet.getSupportedPublicRenderParameters()) {
            PublicRenderParameter parameter = portlet.getApplication().getPublicRenderParameter(identifier);
            if (parameter != null) {
                names.put(identifier, parameter.getQName());
            }
        }
        return names;
    }

    @Override
    public Enumeration<PortletMode> getPortletModes(String mimeType) {
        return Collections.enumeration(PortalFacts.MODES.stream()
                .filter(mode -> portlet.isPortletModeSupported(mimeType, mode))
                .toList());
    }

    @Override
    public Enumeration<WindowState> getWindowStates(String mimeType) {
        return Collections.enumeration(PortalFacts.STATES);
    }

    /** The declared bundle, over the titles and keywords written in the descriptor itself (JSR-286, 25.10). */
    @Override
    public ResourceBundle getResourceBundle(Locale locale) {
        Inline inline = new Inline(portlet.getPortletInfo());
        String name = portlet.getResourceBundle();
        if (name == null) {
            return inline;
        }
        try {
            ResourceBundle declared = ResourceBundle.getBundle(name, locale, portletContext.getClassLoader());
            return new Layered(declared, inline);
        } catch (MissingResourceException notThere) {
            return inline;
        }
    }

    private static class Inline extends ResourceBundle {
        private final Map<String, Object> texts = new HashMap<>();

        Inline(@Nullable PortletInfo info) {
            put("javax.portlet.title", info == null ? null : info.getTitle());
            put("javax.portlet.short-title", info == null ? null : info.getShortTitle());
            put("javax.portlet.keywords", info == null ? null : info.getKeywords());
        }

        private void put(String key, @Nullable String text) {
            texts.put(key, text == null ? "" : text);
        }

        @Override
        protected @Nullable Object handleGetObject(String key) {
            return texts.get(key);
        }

        @Override
        public Enumeration<String> getKeys() {
            return Collections.enumeration(texts.keySet());
        }
    }

    private static final class Layered extends ResourceBundle {
        private final ResourceBundle upper;

        Layered(ResourceBundle upper, ResourceBundle lower) {
            this.upper = upper;
            setParent(lower);
        }

        @Override
        protected @Nullable Object handleGetObject(String key) {
            return upper.containsKey(key) ? upper.getObject(key) : null;
        }

        @Override
        public Enumeration<String> getKeys() {
            return upper.getKeys();
        }
    }
}

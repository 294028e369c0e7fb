package org.espace.portal.container;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.portlet.PortletRequest;
import javax.portlet.PreferencesValidator;
import javax.portlet.ValidatorException;
import org.apache.pluto.container.PortletContainerException;
import org.apache.pluto.container.PortletPreference;
import org.apache.pluto.container.PortletPreferencesService;
import org.apache.pluto.container.PortletWindow;
import org.apache.pluto.container.impl.PortletPreferenceImpl;
import org.apache.pluto.container.om.portlet.PortletDefinition;
import org.apache.pluto.container.om.portlet.Preference;
import org.jspecify.annotations.Nullable;

/**
 * Preferences in four layers: the descriptor's, what the page is bound to, everyone's, and a person's own. Only the last is written
 * here. Stateless: they come with the exchange.
 */
final class Preferences implements PortletPreferencesService {
    @Override
    public Map<String, PortletPreference> getDefaultPreferences(PortletWindow window, PortletRequest request) {
        Map<String, PortletPreference> defaults = new HashMap<>();
        var declared = window.getPortletDefinition().getPortletPreferences();
        if (declared != null) {
            for (Preference each : declared.getPortletPreferences()) {
                String[] values = each.getValues().toArray(String[]::new);
                defaults.put(each.getName(), new PortletPreferenceImpl(each.getName(), values, each.isReadOnly()));
            }
        }
        Window asking = Window.of(window);
        PagePreferences stored = asking.exchange().preferences();
        overlay(defaults, stored.ofPage(asking.placed().key()));
        overlay(defaults, stored.ofEveryone(asking.placed().key()));
        return defaults;
    }

    @Override
    public Map<String, PortletPreference> getStoredPreferences(PortletWindow window, PortletRequest request) {
        Map<String, PortletPreference> own = new HashMap<>();
        Window asking = Window.of(window);
        overlay(own, asking.exchange().preferences().ofPerson(asking.placed().key()));
        return own;
    }

    @Override
    public void store(PortletWindow window, PortletRequest request, Map<String, PortletPreference> preferences)
            throws PortletContainerException {
        if (request.getUserPrincipal() == null) {
            throw new PortletContainerException("Preferences are kept for people who are signed in, and nobody is.");
        }
        Map<String, PortletPreference> defaults = getDefaultPreferences(window, request);
        Map<String, List<String>> own = new LinkedHashMap<>();
        preferences.forEach((name, preference) -> {
            List<String> values = Parameters.list(preference.getValues());
            if (!values.equals(values(defaults.get(name)))) {
                own.put(name, values);
            }
        });
        Window asking = Window.of(window);
        asking.exchange().preferences().keep(asking.placed().key(), own);
    }

    @Override
    public @Nullable PreferencesValidator getPreferencesValidator(PortletDefinition definition)
            throws ValidatorException {
        var declared = definition.getPortletPreferences();
        String name = declared == null ? null : declared.getPreferencesValidator();
        if (name == null || name.isEmpty()) {
            return null;
        }
        try {
            ClassLoader loader = Thread.currentThread().getContextClassLoader();
            return (PreferencesValidator)
                    Class.forName(name, true, loader).getDeclaredConstructor().newInstance();
        } catch (ReflectiveOperationException | ClassCastException unusable) {
            throw new ValidatorException("The preferences validator \"" + name + "\" cannot be used.", unusable, null);
        }
    }

    private static void overlay(Map<String, PortletPreference> preferences, Map<String, List<String>> choices) {
        choices.forEach((name, values) -> {
            PortletPreference below = preferences.get(name);
            if (below == null || !below.isReadOnly()) {
                preferences.put(name, new PortletPreferenceImpl(name, values.toArray(String[]::new)));
            }
        });
    }

    private static List<String> values(@Nullable PortletPreference preference) {
        return preference == null ? List.of() : Parameters.list(preference.getValues());
    }
}

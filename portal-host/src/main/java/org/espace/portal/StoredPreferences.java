package org.espace.portal;

import java.util.List;
import java.util.Map;
import org.espace.page.PageService;
import org.espace.portal.container.PreferenceStore;

/** Portlet preferences, kept with the pages. Thread-safe. */
record StoredPreferences(PageService pages) implements PreferenceStore {

    @Override
    public Map<String, List<String>> ofEveryone(long window) {
        return pages.preferencesOfEveryone(window);
    }

    @Override
    public Map<String, List<String>> ofPage(long window, String principal) {
        return pages.bindings(window, principal);
    }

    @Override
    public Map<String, List<String>> ofPerson(long window, String principal) {
        return pages.preferences(window, principal);
    }

    @Override
    public void keep(long window, String principal, Map<String, List<String>> choices) {
        pages.prefer(window, principal, choices);
    }
}

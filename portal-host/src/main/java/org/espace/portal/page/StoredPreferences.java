package org.espace.portal.page;

import java.util.List;
import java.util.Map;
import org.espace.page.Choices;
import org.espace.page.PageService;
import org.espace.portal.container.PagePreferences;
import org.jspecify.annotations.Nullable;

/** Portlet preferences, kept with the pages: those of all windows of a page are read together, at most once a request. Thread-safe. */
final class StoredPreferences implements PagePreferences {
    private final PageService pages;
    private final Sites sites;
    private final List<Long> windows;
    private Site site;
    private @Nullable Choices choices;

    /** @param windows of the page, in their order there */
    StoredPreferences(PageService pages, Sites sites, Site site, List<Long> windows) {
        this.pages = pages;
        this.sites = sites;
        this.site = site;
        this.windows = windows;
    }

    @Override
    public Map<String, List<String>> ofEveryone(long window) {
        return choices().ofEveryone(window);
    }

    @Override
    public Map<String, List<String>> ofPage(long window) {
        return choices().bindings(window);
    }

    @Override
    public Map<String, List<String>> ofPerson(long window) {
        return choices().ofPerson(window);
    }

    @Override
    public synchronized void keep(long window, Map<String, List<String>> chosen) {
        if (site.principal().isEmpty()) {
            throw new IllegalStateException("Preferences are kept for people who are signed in, and nobody is.");
        }
        pages.prefer(window, site.principal(), chosen);
        site = sites.now(site.principal());
        choices = null;
    }

    private synchronized Choices choices() {
        Choices known = choices;
        if (known == null) {
            known = sites.choices(site, windows);
            choices = known;
        }
        return known;
    }
}

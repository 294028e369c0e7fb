package org.espace.portal.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.espace.page.PageCard;
import org.espace.portal.url.PortalUrl;

/**
 * On which page a choice is shown. A page opens for some shared parameters; choosing one that the current page does not
 * open for leads to the first page that does, and everything shared goes along. Immutable.
 */
final class Router {
    /** Where one choice names several things, the most particular decides. */
    private static final List<String> MOST_PARTICULAR_FIRST =
            List.of("thread", "compose", "person", "meeting", "unit", "community", "tag", "query");

    private final List<PageCard> pages;

    /** @param pages in their order */
    Router(List<PageCard> pages) {
        this.pages = pages;
    }

    PortalUrl route(PortalUrl here, PortalUrl wanted) {
        List<String> chosen = chosen(here, wanted);
        if (chosen.isEmpty()) {
            return leftBehind(here, wanted) ? wanted.on(pageOf(wanted, named(wanted))) : wanted;
        }
        return wanted.on(pageOf(wanted, chosen));
    }

    /** The shared parameters that are new or have another value. */
    private static List<String> chosen(PortalUrl here, PortalUrl wanted) {
        return inOrder(wanted.shared().keySet().stream()
                .filter(name -> !wanted.shared(name).equals(here.shared(name)))
                .toList());
    }

    private static List<String> named(PortalUrl wanted) {
        return inOrder(List.copyOf(wanted.shared().keySet()));
    }

    /** Whether what the page was opened for is gone: nothing is left to show there. */
    private boolean leftBehind(PortalUrl here, PortalUrl wanted) {
        List<String> leads = page(here.page()).map(PageCard::leads).orElse(List.of());
        boolean had = leads.stream().anyMatch(name -> !here.shared(name).isEmpty());
        boolean has = leads.stream().anyMatch(name -> !wanted.shared(name).isEmpty());
        return had && !has;
    }

    private String pageOf(PortalUrl wanted, List<String> names) {
        Optional<PageCard> current = page(wanted.page());
        for (String name : names) {
            if (current.isPresent() && current.get().leads(name)) {
                return wanted.page();
            }
            Optional<PageCard> other =
                    pages.stream().filter(page -> page.leads(name)).findFirst();
            if (other.isPresent()) {
                return other.get().path();
            }
        }
        return wanted.page();
    }

    private Optional<PageCard> page(String path) {
        return pages.stream().filter(page -> page.path().equals(path)).findFirst();
    }

    private static List<String> inOrder(List<String> names) {
        List<String> ordered = new ArrayList<>(MOST_PARTICULAR_FIRST);
        ordered.retainAll(names);
        return ordered;
    }
}

package org.espace.portal.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.espace.page.CommunityPath;
import org.espace.page.PageCard;
import org.espace.portal.url.PortalUrl;
import org.espace.shared.Ids;

/**
 * On which page a choice is shown. A page opens for some shared parameters; choosing one that the current page does not
 * open for leads to the first page that does, and everything shared goes along. The page that opens for communities stands for the own
 * page of each: where it leads with one community chosen, that community's page is meant. Whether there is such a community is not asked
 * here, so that an address tells nothing. Immutable.
 */
final class Router {
    /** Where one choice names several things, the most particular decides. */
    private static final List<String> MOST_PARTICULAR_FIRST = List.of(
            "invitation",
            "thread",
            "discussion",
            "experience",
            "concern",
            "compose",
            "find",
            "person",
            "meeting",
            "unit",
            "community",
            "tag",
            "query");

    private static final String COMMUNITY = "community";

    private final List<PageCard> pages;

    /** @param pages of the portal itself, in their order */
    Router(List<PageCard> pages) {
        this.pages = pages;
    }

    PortalUrl route(PortalUrl here, PortalUrl wanted) {
        List<String> chosen = chosen(here, wanted);
        if (chosen.isEmpty()) {
            return settled(leftBehind(here, wanted) ? wanted.on(pageOf(wanted, named(wanted))) : wanted);
        }
        return settled(wanted.on(pageOf(wanted, chosen)));
    }

    /** The page from which communities' own pages are made, and which stands in where one is missing. */
    Optional<PageCard> template() {
        return pages.stream().filter(page -> page.leads(COMMUNITY)).findFirst();
    }

    /** A community's own page instead of the one that stands for all, and the other way round where none is chosen any more. */
    PortalUrl settled(PortalUrl wanted) {
        Optional<PageCard> template = template();
        boolean own = CommunityPath.read(wanted.page()) != 0;
        if (template.isEmpty() || !(own || wanted.page().equals(template.get().path()))) {
            return wanted;
        }
        long community = community(wanted);
        return community == 0
                ? wanted.on(template.get().path())
                : wanted.on(CommunityPath.of(community)).withShared(COMMUNITY, List.of());
    }

    /** The one community chosen, which an own page says by its path; 0 for none. */
    private static long community(PortalUrl url) {
        List<String> chosen = url.shared(COMMUNITY);
        return chosen.size() == 1 ? Ids.parse(chosen.get(0)) : 0;
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
        return CommunityPath.read(path) == 0
                ? pages.stream().filter(page -> page.path().equals(path)).findFirst()
                : template();
    }

    private static List<String> inOrder(List<String> names) {
        List<String> ordered = new ArrayList<>(MOST_PARTICULAR_FIRST);
        ordered.retainAll(names);
        return ordered;
    }
}

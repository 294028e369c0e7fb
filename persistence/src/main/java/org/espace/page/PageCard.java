package org.espace.page;

import java.util.List;

/**
 * A page of the portal.
 *
 * @param path its name in addresses
 * @param leads the shared parameters it opens for, such as {@code community}
 * @param inMenu whether the menu names it
 * @param portlets in their order
 * @param community whose own page it is; 0 for a page of the portal itself
 */
public record PageCard(
        String path,
        String title,
        List<String> leads,
        boolean inMenu,
        Audience audience,
        List<PlacedPortlet> portlets,
        long community) {

    public PageCard {
        leads = List.copyOf(leads);
        portlets = List.copyOf(portlets);
    }

    /** The same as the page of one community, under its name. */
    public PageCard of(long one, String name) {
        return new PageCard(CommunityPath.of(one), name, leads, inMenu, audience, portlets, one);
    }

    /** Ids of its windows, in their order. */
    public List<Long> windows() {
        return portlets.stream().map(PlacedPortlet::window).toList();
    }

    public boolean leads(String parameter) {
        return leads.contains(parameter);
    }
}

package org.espace.page;

import java.util.List;

/**
 * A page of the portal.
 *
 * @param path its name in addresses
 * @param leads the shared parameters it opens for, such as {@code community}
 * @param inMenu whether the menu names it
 * @param portlets in their order
 */
public record PageCard(
        String path,
        String title,
        List<String> leads,
        boolean inMenu,
        boolean signedInOnly,
        List<PlacedPortlet> portlets) {

    public PageCard {
        leads = List.copyOf(leads);
        portlets = List.copyOf(portlets);
    }

    public boolean leads(String parameter) {
        return leads.contains(parameter);
    }
}

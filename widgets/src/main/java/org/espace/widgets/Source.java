package org.espace.widgets;

/** Where a download comes from. Safe: reads only. */
@FunctionalInterface
public interface Source {

    /**
     * @param request its parameters are those of the address alone: a download follows no choice made on the page
     * @throws org.espace.shared.NotFound when what the parameters name does not exist for this actor
     */
    Download read(WidgetRequest request);
}

package org.espace.example.portlets;

import java.net.URI;
import org.jsoup.nodes.Document;

/** A portal with the war in it, and a page with a few of its panels and the portlet of another war. */
interface Host extends AutoCloseable {
    /** The page. */
    URI page();

    /** Lets somebody in, by the portal's own form. */
    void admit(Visitor visitor, String name);

    /** Where the portal leads to a panel's settings, as its page says. */
    String settings(Document page, String panel);

    @Override
    void close();
}

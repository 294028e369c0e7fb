package org.espace.portal.container;

import java.util.List;
import java.util.Map;

/** Portlet preferences on the windows of one page, as whoever asked for it has them. Thread-safe. */
public interface PagePreferences {

    /** What everyone has on a window, before a person's own choices. */
    Map<String, List<String>> ofEveryone(long window);

    /** What the other panels of the same page bind a window to, before a person's own choices on it. */
    Map<String, List<String>> ofPage(long window);

    /** A person's own choices on a window; empty when nobody is signed in. */
    Map<String, List<String>> ofPerson(long window);

    /**
     * Replaces a person's own choices on a window; from then on they are given here too.
     *
     * @throws IllegalStateException when nobody is signed in
     */
    void keep(long window, Map<String, List<String>> choices);
}

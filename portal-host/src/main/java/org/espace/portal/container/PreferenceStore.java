package org.espace.portal.container;

import java.util.List;
import java.util.Map;

/** Where portlet preferences are kept between requests. Thread-safe. */
public interface PreferenceStore {

    /** What everyone has on a window, before a person's own choices. */
    Map<String, List<String>> ofEveryone(long window);

    /** What the other panels of the same page bind a window to, before a person's own choices on it. */
    Map<String, List<String>> ofPage(long window, String principal);

    /** A person's own choices on a window; {@code principal} as the host knows the person. */
    Map<String, List<String>> ofPerson(long window, String principal);

    /** Replaces a person's own choices on a window. */
    void keep(long window, String principal, Map<String, List<String>> choices);
}

package org.espace.widgets;

import java.util.List;
import java.util.Map;

/** One panel of a community. Implementations are final, stateless and thread-safe; each has one name in every door. */
public interface Widget {

    /** Such as {@code question-list}: the portlet's name, the fragment's URL, the CSS block, the element's attribute. */
    String name();

    /**
     * Shows the panel; safe, writes nothing.
     *
     * @throws org.espace.shared.NotFound when what the parameters name does not exist for this actor
     */
    View render(WidgetRequest request);

    /** What can be done here, by name; each is one use case. */
    default Map<String, Action> actions() {
        return Map.of();
    }

    /** What can be fetched from here as a file, by name. The name {@code photo} is the door's: every widget has people's photos. */
    default Map<String, Source> downloads() {
        return Map.of();
    }

    /** What whoever places this panel may set; the portlet's EDIT mode offers exactly these. */
    default List<Setting> settings() {
        return List.of();
    }

    /** Whether no page of another site may hold it, as what is said in it is not for whoever looks after that page: there it stands in a frame of ours. */
    default boolean isolated() {
        return false;
    }
}

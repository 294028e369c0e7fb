package org.espace.widgets.api.call;

import java.util.List;

/** One noun of the API. Implementations are stateless and thread-safe. */
public interface Resource {

    /** Such as {@code questions}. */
    String noun();

    /** The panel whose words say what is wrong with something sent here. */
    Class<?> words();

    List<Operation> operations();

    /** Whether no page of another site may read it, as what is said there is not for whoever looks after that page. */
    default boolean isolated() {
        return false;
    }
}

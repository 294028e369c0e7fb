package org.espace.widgets.feed;

import java.util.Map;

/** The addresses that a feed names, made by its door: absolute, scheme and host and all. */
public interface FeedAddresses {

    /** Where a person sees what the shared parameters name. */
    String page(Map<String, String> place);

    /**
     * Where that feed is read.
     *
     * @param parameters further ones of the query
     */
    String feed(String name, Map<String, String> parameters);

    /** Whether it is read with a secret: then the feed does not say where, as it would say the secret. */
    boolean secret();
}

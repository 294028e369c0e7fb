package org.espace.widgets;

import java.util.Map;

/**
 * The addresses a panel may link to, made by its door. Parameters given are set, an empty value takes one away; shared parameters
 * that are not named stay as they are, private ones are dropped.
 */
public interface WidgetUrls {

    /** A GET: this page with other parameters. */
    String render(Map<String, String> parameters);

    /** A POST: performs the action named; the form's fields are its parameters. */
    String action(String action);

    /** A GET of this panel alone, for script that replaces it in place. */
    String resource(Map<String, String> parameters);

    /** A GET: the bytes of one of the widget's downloads. Only the parameters given come along, whatever the page shows. */
    String download(String name, Map<String, String> parameters);

    /**
     * A GET: an absolute address, scheme, host and all, that leads whoever follows it to what the parameters name; for mails. Nothing
     * else that the page shows comes along.
     */
    String permanent(Map<String, String> parameters);

    /**
     * A GET: an absolute address at which a feed is read without signing in, such as {@code activity/community/12}.
     *
     * @param key the secret of a private address; empty for what anybody may read
     */
    String feed(String name, String key);

    /** A GET: where an anonymous visitor signs in and comes back; empty when the host offers none. */
    String signIn();

    /** A GET: a static file of eSpace, such as {@code espace.js}. */
    String asset(String file);

    /** All that these addresses depend on, but what they are asked for: equal where they would be equal. */
    Object basis();

    /** Prefix for every {@code id} of the panel: starts with a letter; unique on the page. */
    String namespace();
}

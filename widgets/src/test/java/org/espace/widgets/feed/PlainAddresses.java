package org.espace.widgets.feed;

import java.util.Map;
import java.util.TreeMap;

/** Addresses on a host of this name. */
public record PlainAddresses(String host, boolean secret) implements FeedAddresses {

    @Override
    public String page(Map<String, String> place) {
        return "https://" + host + "/page?" + new TreeMap<>(place).toString().replaceAll("[{} ]", "");
    }

    @Override
    public String feed(String name, Map<String, String> parameters) {
        return "https://" + host + "/feeds/" + name + "?" + String.join("&", parameters.keySet());
    }
}

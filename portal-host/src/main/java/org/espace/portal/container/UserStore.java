package org.espace.portal.container;

import java.util.Map;

/** What the portal knows of people. Thread-safe. */
@FunctionalInterface
public interface UserStore {

    /**
     * What is known of a person, by the names of JSR-286, PLT.D.1; a portlet gets those that its application declares.
     *
     * @param application that asks
     */
    Map<String, String> attributes(String principal, String application);
}

package org.espace.portal.server;

import java.io.Serializable;
import java.util.List;

/**
 * Who is signed in, as every servlet and portlet may ask.
 *
 * @param name of the principal
 * @param roles such as {@code administrator}
 */
public record Identity(String name, List<String> roles) implements Serializable {

    public Identity {
        roles = List.copyOf(roles);
    }
}

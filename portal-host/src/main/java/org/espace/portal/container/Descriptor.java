package org.espace.portal.container;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * Portlet descriptors of JSR-168, read as those of JSR-286, which takes everything the older one may say. Pluto's reader
 * of the older one loses modes and preferences.
 */
final class Descriptor {
    private static final String OLD = "http://java.sun.com/xml/ns/portlet/portlet-app_1_0.xsd";
    private static final String NEW = "http://java.sun.com/xml/ns/portlet/portlet-app_2_0.xsd";

    private Descriptor() {}

    static byte[] modern(byte[] descriptor) {
        String text = new String(descriptor, UTF_8);
        if (!text.contains(OLD)) {
            return descriptor;
        }
        return text.replace(OLD, NEW)
                .replaceFirst("(?<open><portlet-app[^>]*\\bversion\\s*=\\s*[\"'])1\\.0", "${open}2.0")
                .getBytes(UTF_8);
    }
}

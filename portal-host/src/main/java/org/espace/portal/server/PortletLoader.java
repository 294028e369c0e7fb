package org.espace.portal.server;

import java.io.IOException;
import java.net.URL;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;

/**
 * What an application from elsewhere sees of us: Java, the servlet, JSP and portlet APIs, the container, and nothing
 * else. Our own libraries lie in the same jar and would otherwise take the place of the application's.
 */
final class PortletLoader extends ClassLoader {
    private static final List<String> SHOWN = List.of(
            "javax.",
            "org.apache.pluto.",
            "org.apache.jasper.",
            "org.apache.el.",
            "org.apache.tomcat.",
            "org.apache.catalina.",
            "org.apache.naming.",
            "org.apache.juli.");

    private final ClassLoader ours;

    PortletLoader(ClassLoader ours) {
        super(ClassLoader.getPlatformClassLoader());
        this.ours = ours;
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        if (SHOWN.stream().noneMatch(name::startsWith)) {
            throw new ClassNotFoundException(name);
        }
        return ours.loadClass(name);
    }

    @Override
    protected @org.jspecify.annotations.Nullable URL findResource(String name) {
        return isShown(name) ? ours.getResource(name) : null;
    }

    @Override
    protected Enumeration<URL> findResources(String name) throws IOException {
        return isShown(name) ? ours.getResources(name) : Collections.emptyEnumeration();
    }

    private static boolean isShown(String resource) {
        return SHOWN.stream().anyMatch(prefix -> resource.startsWith(prefix.replace('.', '/')));
    }
}

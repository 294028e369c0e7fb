package org.espace.portal.server;

import java.io.IOException;
import java.net.URL;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A portlet application that lies on the class path, as ours does: its descriptor is {@code META-INF/portlet.xml}, its
 * static files are under {@code META-INF/resources}, its listeners are named in {@link #LISTENERS}.
 *
 * @param contextPath with its slash: {@code /espace}, or the {@code id} of the descriptor's root element
 * @param attributes that its servlet context has from the start
 */
public record ClassPathApplication(
        String contextPath,
        URL descriptor,
        ClassLoader loader,
        Map<String, Object> attributes,
        List<String> listeners) {

    static final String DESCRIPTOR = "META-INF/portlet.xml";
    static final String LISTENERS = "META-INF/espace-context-listeners";

    private static final Pattern ID = Pattern.compile("<portlet-app[^>]*\\sid\\s*=\\s*[\"']([A-Za-z0-9-]+)[\"']");

    /** All that the loader finds, in its order. The listeners belong to the application named espace. */
    public static List<ClassPathApplication> find(ClassLoader loader, Map<String, Object> attributes)
            throws IOException {
        List<ClassPathApplication> found = new java.util.ArrayList<>();
        for (URL descriptor : Collections.list(loader.getResources(DESCRIPTOR))) {
            String path = "/" + id(descriptor);
            List<String> listeners = path.equals("/espace") ? listeners(loader) : List.of();
            found.add(new ClassPathApplication(path, descriptor, loader, attributes, listeners));
        }
        return found;
    }

    private static String id(URL descriptor) throws IOException {
        Matcher matcher = ID.matcher(text(descriptor));
        return matcher.find() ? matcher.group(1) : "espace";
    }

    private static List<String> listeners(ClassLoader loader) throws IOException {
        List<String> names = new java.util.ArrayList<>();
        for (URL list : Collections.list(loader.getResources(LISTENERS))) {
            text(list)
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .forEach(names::add);
        }
        return names;
    }

    private static String text(URL resource) throws IOException {
        try (var in = resource.openStream()) {
            return new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        }
    }
}

package org.espace.widgets.delivery.servlet;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import javax.servlet.ServletContext;
import javax.servlet.ServletContextEvent;
import javax.servlet.ServletContextListener;
import javax.sql.DataSource;

/**
 * Our web fragment for containers that read none, such as the one that a Spring Boot application embeds: call {@link #start(ServletContext, DataSource)} once,
 * while the application starts. What the fragment names is started in its order, and ended in the opposite one when the application ends.
 */
public final class EspaceFragment {
    private static final String FILE = "META-INF/web-fragment.xml";
    private static final Pattern LISTENER = Pattern.compile("<listener-class>([^<]+)</listener-class>");

    private EspaceFragment() {}

    /**
     * Starts eSpace over a pool of the host, which stays the host's: it is never closed here.
     *
     * @throws IllegalStateException when the application runs already, or a part of eSpace cannot start
     */
    public static void start(ServletContext context, DataSource source) {
        context.setAttribute(DataSource.class.getName(), source);
        start(context);
    }

    /** Starts eSpace over whatever {@link EspaceContext} finds. */
    public static void start(ServletContext context) {
        Deque<ServletContextListener> running = new ArrayDeque<>();
        context.addListener(new AtTheEnd(running));
        for (String name : listeners()) {
            ServletContextListener each = listener(name);
            each.contextInitialized(new ServletContextEvent(context));
            running.push(each);
        }
    }

    private static ServletContextListener listener(String name) {
        try {
            return (ServletContextListener)
                    Class.forName(name).getDeclaredConstructor().newInstance();
        } catch (ReflectiveOperationException fault) {
            throw new IllegalStateException("Expected \"" + name + "\", which " + FILE + " names, to start.", fault);
        }
    }

    /** Of our own fragment: others may stand beside it. */
    private static List<String> listeners() {
        try {
            for (URL each :
                    Collections.list(EspaceFragment.class.getClassLoader().getResources(FILE))) {
                String fragment = text(each);
                if (fragment.contains("<name>espace</name>")) {
                    return LISTENER.matcher(fragment)
                            .results()
                            .map(EspaceFragment::name)
                            .toList();
                }
            }
        } catch (IOException fault) {
            throw new IllegalStateException("Expected to read " + FILE + ".", fault);
        }
        throw new IllegalStateException("Expected our " + FILE + " on the class path, found none.");
    }

    private static String name(MatchResult listener) {
        return listener.group(1).strip();
    }

    private static String text(URL file) throws IOException {
        try (InputStream in = file.openStream()) {
            return new String(in.readAllBytes(), UTF_8);
        }
    }

    private record AtTheEnd(Deque<ServletContextListener> running) implements ServletContextListener {
        @Override
        public void contextInitialized(ServletContextEvent event) {}

        @Override
        public void contextDestroyed(ServletContextEvent event) {
            running.forEach(each -> each.contextDestroyed(event));
        }
    }
}

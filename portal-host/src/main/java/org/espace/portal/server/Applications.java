package org.espace.portal.server;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicReference;
import javax.servlet.ServletContext;
import javax.servlet.ServletException;
import org.apache.catalina.Context;
import org.apache.catalina.Host;
import org.apache.catalina.core.StandardContext;
import org.apache.catalina.session.StandardManager;
import org.apache.catalina.startup.Constants;
import org.apache.catalina.startup.ContextConfig;
import org.apache.catalina.startup.Tomcat;
import org.apache.tomcat.JarScanner;
import org.apache.tomcat.util.http.Rfc6265CookieProcessor;
import org.apache.tomcat.util.scan.StandardJarScanner;
import org.espace.portal.container.Deployment;
import org.jspecify.annotations.Nullable;

/** Makes servlet contexts, and starts them in the running host. */
final class Applications {
    private final Host host;
    private final Path work;

    Applications(Host host, Path work) {
        this.host = host;
        this.work = work;
    }

    /** A context without files or descriptors of its own. */
    static StandardContext plain(String path, ClassLoader loader) {
        StandardContext context = common(path, loader);
        context.addLifecycleListener(new Tomcat.FixContextListener());
        return context;
    }

    Deployment deploy(ClassPathApplication application) throws BrokenApplication {
        StandardContext context = plain(application.contextPath(), application.loader());
        AtomicReference<@Nullable Deployment> deployed = new AtomicReference<>();
        application.listeners().forEach(context::addApplicationListener);
        context.addServletContainerInitializer(
                (classes, servlets) -> {
                    application.attributes().forEach(servlets::setAttribute);
                    servlets.addServlet("static files", new StaticFiles(application.loader()))
                            .addMapping("/");
                    deployed.set(read(servlets, application.descriptor().toString(), open(application)));
                },
                null);
        return start(context, application.contextPath(), deployed);
    }

    Deployment deploy(Path war) throws BrokenApplication {
        War.check(war);
        String path = "/" + war.getFileName().toString().replaceFirst("(?i)\\.war$", "");
        StandardContext context = common(path, new PortletLoader(getClass().getClassLoader()));
        // unpacked below the host's folder: reading classes out of jars in a packed war takes minutes
        makeFolder(host.getAppBaseFile().toPath());
        context.setDocBase(war.toAbsolutePath().toString());
        context.setDelegate(true);
        context.setContainerSciFilter(".*");
        context.setJarScanner(ownJarsOnly());
        ContextConfig config = new ContextConfig();
        config.setDefaultWebXml(Constants.NoDefaultWebXml);
        context.addLifecycleListener(new Tomcat.DefaultWebXmlListener());
        context.addLifecycleListener(config);
        context.addLifecycleListener(new PortletTags(work));
        AtomicReference<@Nullable Deployment> deployed = new AtomicReference<>();
        context.addServletContainerInitializer(new org.apache.jasper.servlet.JasperInitializer(), null);
        context.addServletContainerInitializer(
                (classes, servlets) -> deployed.set(
                        read(servlets, war.toString(), servlets.getResourceAsStream("/WEB-INF/portlet.xml"))),
                null);
        return start(context, war.toString(), deployed);
    }

    private Deployment start(StandardContext context, String name, AtomicReference<@Nullable Deployment> deployed)
            throws BrokenApplication {
        try {
            host.addChild(context);
        } catch (RuntimeException fault) {
            remove(context);
            throw new BrokenApplication(
                    "The portlet application " + name + " did not start: " + firstLine(fault), fault);
        }
        Deployment deployment = deployed.get();
        if (deployment == null || !context.getState().isAvailable()) {
            remove(context);
            throw new BrokenApplication(
                    "The portlet application " + name + " did not start; the log above says why.", null);
        }
        return deployment;
    }

    private static void makeFolder(Path folder) throws BrokenApplication {
        try {
            Files.createDirectories(folder);
        } catch (IOException fault) {
            throw new BrokenApplication(
                    "No portlet application can be unpacked: " + folder + " cannot be made.", fault);
        }
    }

    private void remove(Context context) {
        if (host.findChild(context.getName()) != null) {
            host.removeChild(context);
        }
    }

    private static StandardContext common(String path, ClassLoader loader) {
        StandardContext context = new StandardContext();
        context.setName(path);
        context.setPath(path);
        context.setParentClassLoader(loader);
        context.setSessionCookiePath("/");
        // browsers send forms as UTF-8 and do not say so
        context.setRequestCharacterEncoding("UTF-8");
        context.setClearReferencesRmiTargets(false);
        context.setClearReferencesObjectStreamClassCaches(false);
        context.setClearReferencesThreadLocals(false);
        Rfc6265CookieProcessor cookies = new Rfc6265CookieProcessor();
        cookies.setSameSiteCookies("lax");
        context.setCookieProcessor(cookies);
        StandardManager sessions = new StandardManager();
        sessions.setPathname(null);
        context.setManager(sessions);
        return context;
    }

    /** Tags and fragments of an application come from its own libraries; ours are none of its business. */
    private static JarScanner ownJarsOnly() {
        StandardJarScanner scanner = new StandardJarScanner();
        scanner.setScanClassPath(false);
        scanner.setScanManifest(false);
        return scanner;
    }

    private static Deployment read(ServletContext context, String name, @Nullable InputStream descriptor)
            throws ServletException {
        if (descriptor == null) {
            throw new ServletException(name + " has no WEB-INF/portlet.xml");
        }
        try (descriptor) {
            return Deployment.of(descriptor, context);
        } catch (IOException unreadable) {
            throw new ServletException("its portlet.xml cannot be read", unreadable);
        }
    }

    private static InputStream open(ClassPathApplication application) throws ServletException {
        try {
            return application.descriptor().openStream();
        } catch (IOException unreadable) {
            throw new ServletException("its portlet.xml cannot be read", unreadable);
        }
    }

    private static String firstLine(Throwable fault) {
        return String.valueOf(fault.getMessage()).lines().findFirst().orElse("");
    }
}

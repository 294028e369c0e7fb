package org.espace.example.containers;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import javax.management.JMException;
import javax.management.MBeanServer;
import javax.management.ObjectName;
import org.jboss.shrinkwrap.api.Filters;
import org.jboss.shrinkwrap.api.GenericArchive;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.importer.ExplodedImporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The war that was built, what the server's administrator adds to it, and what it leaves behind. */
final class Intranet {
    private static final Path DATA = Path.of(System.getProperty("data"));

    private Intranet() {}

    /** The war, over a new database. */
    static WebArchive war() {
        empty(DATA);
        GenericArchive added = ShrinkWrap.create(ExplodedImporter.class)
                .importDirectory(System.getProperty("added"))
                .as(GenericArchive.class);
        return ShrinkWrap.createFromZipFile(WebArchive.class, new File(System.getProperty("war")))
                .merge(added, Filters.includeAll());
    }

    /** Where it answers. Tomcat, which chose its port, tells it by JMX alone. */
    static URI address(URL told) throws JMException {
        if (told.getPort() > 0) {
            return URI.create(told.toString());
        }
        MBeanServer tomcat = ManagementFactory.getPlatformMBeanServer();
        ObjectName connector = tomcat.queryNames(new ObjectName("*:type=Connector,*"), null)
                .iterator()
                .next();
        return URI.create("http://127.0.0.1:" + tomcat.getAttribute(connector, "localPort") + told.getPath());
    }

    /** What still runs or is held: threads of ours, and the lock of the database. */
    static List<String> remains() {
        Stream<String> threads = Thread.getAllStackTraces().keySet().stream()
                .map(Thread::getName)
                .filter(name -> name.startsWith("espace") || name.startsWith("derby"));
        Stream<String> locks = Stream.of(DATA.resolve("espace/database/db.lck"))
                .filter(Files::exists)
                .map(Path::toString);
        return Stream.concat(threads, locks).sorted().toList();
    }

    private static void empty(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path each : (Iterable<Path>) files.sorted(Comparator.reverseOrder())::iterator) {
                Files.delete(each);
            }
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}

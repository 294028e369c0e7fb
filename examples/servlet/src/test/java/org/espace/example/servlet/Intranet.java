package org.espace.example.servlet;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import javax.management.JMException;
import javax.management.MBeanServer;
import javax.management.ObjectName;
import org.espace.domain.DataFolder;
import org.espace.jpa.Database;
import org.espace.test.Town;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The war that was built, the people who may sign in to it, and the data it starts with. */
final class Intranet {
    /** Where forms are sent to. */
    static final String FORMS = "/intranet/espace/fragments/";

    private Intranet() {}

    /** The war, over a new database in which this has happened. */
    static WebArchive where(Consumer<Town> happened) {
        Path data = newFolder();
        tell(data, happened);
        return over(data);
    }

    /** The war, told of its data as a server's start script does. */
    static WebArchive over(Path data) {
        System.setProperty("espace.data", data.toString());
        return ShrinkWrap.createFromZipFile(WebArchive.class, new File(System.getProperty("war")))
                .addAsManifestResource("context.xml");
    }

    static void tell(Path data, Consumer<Town> story) {
        try (Database database = Database.open(new DataFolder(data).database())) {
            story.accept(new Town(database));
        }
    }

    static Path newFolder() {
        try {
            return Files.createTempDirectory(Path.of("target").toAbsolutePath(), "data-")
                    .resolve("espace");
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    /** Tomcat's threads outlive what they have run, for as long as a minute, and Derby has left marks on them: new ones take their place. */
    static void renewThreads() {
        try {
            MBeanServer tomcat = ManagementFactory.getPlatformMBeanServer();
            ObjectName connector = connector(tomcat);
            tomcat.invoke(connector, "stop", null, null);
            tomcat.invoke(connector, "start", null, null);
        } catch (JMException fault) {
            throw new IllegalStateException(fault);
        }
    }

    /** Where it answers: Tomcat chose the port and tells it by JMX. */
    static URI address() {
        try {
            MBeanServer tomcat = ManagementFactory.getPlatformMBeanServer();
            ObjectName connector = connector(tomcat);
            return URI.create("http://127.0.0.1:" + tomcat.getAttribute(connector, "localPort") + "/intranet/");
        } catch (JMException fault) {
            throw new IllegalStateException(fault);
        }
    }

    private static ObjectName connector(MBeanServer tomcat) throws JMException {
        return tomcat.queryNames(new ObjectName("*:type=Connector,*"), null)
                .iterator()
                .next();
    }
}

package org.espace.example.servlet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.ref.WeakReference;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.espace.domain.DataFolder;
import org.espace.jpa.Database;
import org.jboss.arquillian.container.test.api.Deployer;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;

@ArquillianTest
class UndeployTest {
    private static final Path DATA = Intranet.newFolder();

    @ArquillianResource
    private Deployer deployer;

    @Deployment(name = "intranet", managed = false, testable = false)
    static WebArchive intranet() {
        return Intranet.over(DATA);
    }

    @Test
    void what_was_taken_down_leaves_no_thread_and_no_locked_database_and_can_be_put_back() {
        deployer.deploy("intranet");
        Page first = Browser.of("bo").panel("my-communities");
        assertEquals(200, first.status());
        assertEquals(List.of("espace-housekeeping"), threads("espace-housekeeping"));

        deployer.undeploy("intranet");
        assertEquals(List.of(), threads("espace"));
        Database.open(new DataFolder(DATA).database()).close();

        deployer.deploy("intranet");
        assertEquals(first.body(), Browser.of("bo").panel("my-communities").body());
        deployer.undeploy("intranet");
    }

    @Test
    void after_twenty_times_nothing_of_it_is_left_in_the_server() throws Exception {
        List<WeakReference<ClassLoader>> loaders = new ArrayList<>();
        for (int time = 0; time < 20; time++) {
            deployer.deploy("intranet");
            assertEquals(200, Browser.of("bo").panel("my-communities").status());
            loaders.add(new WeakReference<>(loader()));
            deployer.undeploy("intranet");
        }
        Intranet.renewThreads();
        long left = stillThere(loaders);
        // One may be held by Java itself: a method handle of java.lang.runtime.ObjectMethods remembers the last record
        // it compared.
        assertTrue(left <= 1, () -> "Expected at most one of 20 class loaders to be left, found " + left);
    }

    /** The web application's own, as its threads have it. */
    private static ClassLoader loader() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(each -> each.getName().equals("espace-housekeeping"))
                .map(Thread::getContextClassLoader)
                .findFirst()
                .orElseThrow();
    }

    /** Waits until the collector has been through as often as it takes, or shows that it takes for ever. */
    private static long stillThere(List<WeakReference<ClassLoader>> loaders) throws InterruptedException {
        long left = loaders.size();
        for (int rounds = 0; rounds < 20 && left > 0; rounds++) {
            System.gc();
            WeakReference<Object> witness = new WeakReference<>(new Object());
            System.gc();
            while (witness.get() != null) {
                Thread.onSpinWait();
            }
            left = loaders.stream().filter(each -> each.get() != null).count();
        }
        return left;
    }

    private static List<String> threads(String beginning) {
        return Thread.getAllStackTraces().keySet().stream()
                .map(Thread::getName)
                .filter(name -> name.startsWith(beginning))
                .toList();
    }
}

package org.espace.example.servlet;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.espace.jpa.Database;
import org.espace.jpa.DatabaseConfig;
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
        Database.open(DatabaseConfig.embedded(DATA)).close();

        deployer.deploy("intranet");
        assertEquals(first.body(), Browser.of("bo").panel("my-communities").body());
        deployer.undeploy("intranet");
    }

    private static List<String> threads(String beginning) {
        return Thread.getAllStackTraces().keySet().stream()
                .map(Thread::getName)
                .filter(name -> name.startsWith(beginning))
                .toList();
    }
}

package org.espace.portal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.espace.portal.container.Deployment;
import org.espace.portal.container.Portlets;
import org.espace.portal.server.BrokenApplication;
import org.espace.portal.server.ClassPathApplication;
import org.espace.portal.server.WebServer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Deploys portlet applications: ours from the class path, others from wars. A broken war leaves the others alone. */
final class Applications {
    private static final Logger LOG = LoggerFactory.getLogger(Applications.class);
    private static final Duration LONGEST_START = Duration.ofSeconds(60);

    private final WebServer server;
    private final Portlets portlets;

    Applications(WebServer server, Portlets portlets) {
        this.server = server;
        this.portlets = portlets;
    }

    /** @throws IllegalStateException when one of them does not start: they are part of this program */
    void deployOurs(Map<String, Object> attributes) {
        try {
            ClassLoader loader = Applications.class.getClassLoader();
            for (ClassPathApplication application : ClassPathApplication.find(loader, attributes)) {
                await(server.deploy(application));
            }
        } catch (BrokenApplication | IOException broken) {
            throw new IllegalStateException(broken.getMessage(), broken);
        }
    }

    void deployWars(Path folder) {
        for (Path war : wars(folder)) {
            try {
                deploy(war);
            } catch (BrokenApplication broken) {
                System.err.println(broken.getMessage());
                LOG.debug("Broken application.", broken);
            }
        }
    }

    void deploy(Path war) throws BrokenApplication {
        await(server.deploy(war));
    }

    private void await(Deployment deployment) {
        try {
            if (!portlets.await(deployment, LONGEST_START)) {
                LOG.warn("Some portlets of \"{}\" have not started within a minute.", deployment.application());
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private static List<Path> wars(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file ->
                            file.toString().toLowerCase(java.util.Locale.ROOT).endsWith(".war"))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            LOG.warn("The folder {} cannot be read, so no application in it is deployed.", folder, unreadable);
            return List.of();
        }
    }
}

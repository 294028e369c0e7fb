package org.espace.example.portal;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.espace.portal.PortalConfig;
import org.espace.portal.RunningPortal;
import org.espace.portal.server.BrokenApplication;
import org.jboss.arquillian.container.spi.client.container.DeployableContainer;
import org.jboss.arquillian.container.spi.client.container.DeploymentException;
import org.jboss.arquillian.container.spi.client.container.LifecycleException;
import org.jboss.arquillian.container.spi.client.protocol.ProtocolDescription;
import org.jboss.arquillian.container.spi.client.protocol.metadata.HTTPContext;
import org.jboss.arquillian.container.spi.client.protocol.metadata.ProtocolMetaData;
import org.jboss.arquillian.core.api.InstanceProducer;
import org.jboss.arquillian.core.api.annotation.ApplicationScoped;
import org.jboss.arquillian.core.api.annotation.Inject;
import org.jboss.shrinkwrap.api.Archive;
import org.jboss.shrinkwrap.api.exporter.ZipExporter;

/** The portal as Arquillian sees it: a place for JSR-286 applications. It runs in this process, over a new database. */
public final class PortalContainer implements DeployableContainer<PortalContainerConfig> {
    @Inject
    @ApplicationScoped
    private InstanceProducer<RunningPortal> running;

    private Path webapps = Path.of("webapps");

    @Override
    public Class<PortalContainerConfig> getConfigurationClass() {
        return PortalContainerConfig.class;
    }

    @Override
    public void setup(PortalContainerConfig config) {
        webapps = InTheBrowser.newFolder().resolve("webapps");
    }

    @Override
    public void start() throws LifecycleException {
        try {
            Files.createDirectories(webapps);
            running.set(RunningPortal.start(PortalConfig.in(webapps.getParent())));
        } catch (IOException | RuntimeException fault) {
            throw new LifecycleException("The portal did not start: " + fault.getMessage(), fault);
        }
    }

    @Override
    public void stop() {
        running.get().close();
    }

    /** Tests stay outside and look in as browsers do. */
    @Override
    public ProtocolDescription getDefaultProtocol() {
        return new ProtocolDescription("Local");
    }

    @Override
    public ProtocolMetaData deploy(Archive<?> archive) throws DeploymentException {
        Path war = webapps.resolve(archive.getName());
        archive.as(ZipExporter.class).exportTo(war.toFile(), true);
        try {
            running.get().deploy(war);
        } catch (BrokenApplication broken) {
            throw new DeploymentException(broken.getMessage(), broken);
        }
        URI uri = running.get().uri();
        return new ProtocolMetaData().addContext(new HTTPContext(uri.getHost(), uri.getPort()));
    }

    @Override
    public void undeploy(Archive<?> archive) {
        running.get().undeploy(archive.getName().replaceFirst("\\.war$", ""));
    }
}

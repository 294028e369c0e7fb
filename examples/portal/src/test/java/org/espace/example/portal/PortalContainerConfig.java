package org.espace.example.portal;

import org.jboss.arquillian.container.spi.client.container.ContainerConfiguration;

/** There is nothing to choose. */
public final class PortalContainerConfig implements ContainerConfiguration {
    @Override
    public void validate() {}
}

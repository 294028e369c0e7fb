package org.espace.example.portal;

import java.lang.annotation.Annotation;
import org.espace.portal.RunningPortal;
import org.jboss.arquillian.container.spi.client.container.DeployableContainer;
import org.jboss.arquillian.core.api.Instance;
import org.jboss.arquillian.core.api.annotation.Inject;
import org.jboss.arquillian.core.spi.LoadableExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.arquillian.test.spi.enricher.resource.ResourceProvider;

/** Makes {@link PortalContainer} known to Arquillian, and gives tests the portal that runs in it. */
public final class PortalExtension implements LoadableExtension {
    @Override
    public void register(ExtensionBuilder builder) {
        builder.service(DeployableContainer.class, PortalContainer.class)
                .service(ResourceProvider.class, Running.class);
    }

    /** For fields of type {@link RunningPortal}. */
    public static final class Running implements ResourceProvider {
        @Inject
        private Instance<RunningPortal> running;

        @Override
        public boolean canProvide(Class<?> type) {
            return type == RunningPortal.class;
        }

        @Override
        public Object lookup(ArquillianResource resource, Annotation... qualifiers) {
            return running.get();
        }
    }
}

package org.espace.portal.server;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.apache.catalina.Lifecycle;
import org.apache.catalina.LifecycleEvent;
import org.apache.catalina.LifecycleListener;
import org.apache.catalina.WebResourceRoot;
import org.apache.catalina.core.StandardContext;
import org.apache.catalina.webresources.DirResourceSet;
import org.apache.catalina.webresources.StandardRoot;

/** Gives an application's JSPs the portlet tag library, as JSR-286 (chapter 26) asks of a container. */
final class PortletTags implements LifecycleListener {
    private static final List<String> DESCRIPTORS = List.of("portlet.tld", "portlet_2_0.tld");

    private final Path folder;

    PortletTags(Path work) {
        this.folder = work.resolve("portlet-tags");
    }

    @Override
    public void lifecycleEvent(LifecycleEvent event) {
        if (Lifecycle.BEFORE_START_EVENT.equals(event.getType())
                && event.getLifecycle() instanceof StandardContext context) {
            copyDescriptors();
            WebResourceRoot resources = new StandardRoot(context);
            resources.addPostResources(new DirResourceSet(resources, "/WEB-INF/portlet-tags", folder.toString(), "/"));
            context.setResources(resources);
        }
    }

    private void copyDescriptors() {
        try {
            Files.createDirectories(folder);
            for (String name : DESCRIPTORS) {
                try (InputStream in = getClass().getClassLoader().getResourceAsStream("META-INF/" + name)) {
                    if (in != null) {
                        Files.copy(in, folder.resolve(name), StandardCopyOption.REPLACE_EXISTING);
                    }
                }
            }
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}

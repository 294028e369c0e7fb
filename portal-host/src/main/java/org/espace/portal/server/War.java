package org.espace.portal.server;

import java.io.IOException;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.servlet.ServletException;
import org.espace.portal.container.Deployment;

/** Looks into a war before anything is started, so that what is wrong with it can be said in one sentence. Stateless. */
final class War {
    private static final String DESCRIPTOR = "WEB-INF/portlet.xml";

    private War() {}

    static void check(Path file) throws BrokenApplication {
        try (ZipFile war = new ZipFile(file.toFile())) {
            ZipEntry descriptor = war.getEntry(DESCRIPTOR);
            if (descriptor == null) {
                throw broken(file, "it has no " + DESCRIPTOR, null);
            }
            Deployment.check(war.getInputStream(descriptor));
        } catch (ServletException fault) {
            throw broken(file, String.valueOf(fault.getMessage()), fault);
        } catch (IOException unreadable) {
            throw broken(file, "it is no war file that can be read", unreadable);
        }
    }

    private static BrokenApplication broken(Path file, String why, @org.jspecify.annotations.Nullable Throwable cause) {
        return new BrokenApplication(
                "The portlet application " + file + " was left out: " + why + ". Mend it or take it away.", cause);
    }
}

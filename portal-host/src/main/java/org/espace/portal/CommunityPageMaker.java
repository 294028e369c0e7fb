package org.espace.portal;

import java.util.concurrent.TimeUnit;
import org.espace.page.PageService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Gives pages to communities from before there were any, on a thread of its own: meanwhile the page that opens for all communities
 * stands in. Closing it waits for the few under way.
 */
final class CommunityPageMaker implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(CommunityPageMaker.class);

    private final Thread thread;
    private volatile boolean going = true;

    CommunityPageMaker(PageService pages) {
        thread = new Thread(() -> run(pages), "make community pages");
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void close() {
        going = false;
        try {
            thread.join(TimeUnit.SECONDS.toMillis(5));
        } catch (InterruptedException asked) {
            Thread.currentThread().interrupt();
        }
    }

    private void run(PageService pages) {
        try {
            pages.completeCommunityPages(() -> going);
        } catch (RuntimeException failed) {
            LOG.warn("Some communities have no page of their own yet; the next start tries again.", failed);
        }
    }
}

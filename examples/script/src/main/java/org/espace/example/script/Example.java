package org.espace.example.script;

import java.nio.file.Path;
import java.util.List;
import org.espace.domain.Domain;
import org.espace.portal.PortalConfig;
import org.espace.portal.RunningPortal;
import org.espace.shared.Actor;
import org.espace.site.NewSite;

/** Starts eSpace and, beside it, a site whose pages hold its panels: {@code Example [folder]}. */
public final class Example implements AutoCloseable {
    private static final Actor ADMINISTRATOR = new Actor(0, true);
    private static final int ESPACE_PORT = 8080;
    private static final int SITE_PORT = 8090;

    private final RunningPortal portal;
    private final Wiki wiki;

    Example(PortalConfig config, int sitePort) {
        portal = RunningPortal.start(config);
        wiki = new Wiki(sitePort);
        join(portal.domain(), wiki, espace());
    }

    /** What an administrator does once, with the commands {@code site register} and {@code site secret}. */
    public static void join(Domain domain, Wiki wiki, String espace) {
        long site = domain.sites().register(ADMINISTRATOR, new NewSite("wiki", espace, List.of(wiki.origin())));
        String kid = "wiki-" + domain.clock().millis();
        String secret = domain.sites().makeSecret(ADMINISTRATOR, site, kid);
        wiki.joins(espace, new Voucher("wiki", espace, wiki.origin(), kid, secret, domain.clock()));
    }

    Domain domain() {
        return portal.domain();
    }

    String espace() {
        return portal.uri().resolve("/espace").toString();
    }

    String site() {
        return wiki.origin();
    }

    @Override
    public void close() {
        wiki.close();
        portal.close();
    }

    public static void main(String[] arguments) throws InterruptedException {
        Path data = Path.of(arguments.length > 0 ? arguments[0] : "data");
        Example example = new Example(new PortalConfig(ESPACE_PORT, "127.0.0.1", data, null, true), SITE_PORT);
        Runtime.getRuntime().addShutdownHook(new Thread(example::close));
        System.out.println("The site is at " + example.site() + "/ and eSpace at " + example.espace());
        Thread.currentThread().join();
    }
}

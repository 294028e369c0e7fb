package org.espace.example.portlets;

import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import org.espace.example.program.Tomcat;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Pluto's own portal, as its war has it, in a Tomcat of its own that ends with {@link #close}. */
final class StockPluto implements Host {
    private final Tomcat tomcat;

    private StockPluto(Tomcat tomcat) {
        this.tomcat = tomcat;
    }

    /** Starts on any free port, with panels over this database, and returns once everything is deployed. */
    static StockPluto start(Path data) {
        Path server = Path.of(System.getProperty("server"));
        Tomcat.give(server, Path.of(System.getProperty("espace.war")));
        Tomcat.give(server, Path.of(System.getProperty("hello.war")));
        return new StockPluto(Tomcat.start(server, Map.of("espace.data", data.toString())));
    }

    @Override
    public URI page() {
        return tomcat.uri().resolve("/pluto/portal/");
    }

    @Override
    public void admit(Visitor visitor, String name) {
        visitor.page(page());
        Document form = visitor.page(page());
        visitor.submit(form.forms().get(0), Map.of("j_username", name, "j_password", Panels.PASSWORD));
    }

    @Override
    public String settings(Document page, String panel) {
        Element window = page.selectFirst(".portlet:has([data-widget=" + panel + "])");
        return window.selectFirst("option:containsOwn(EDIT)").absUrl("value");
    }

    @Override
    public void close() {
        tomcat.close();
    }
}

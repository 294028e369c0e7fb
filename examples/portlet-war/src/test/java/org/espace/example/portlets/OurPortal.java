package org.espace.example.portlets;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.espace.account.NewAccount;
import org.espace.domain.Domain;
import org.espace.page.NewPage;
import org.espace.page.Region;
import org.espace.person.NewPerson;
import org.espace.portal.PortalConfig;
import org.espace.portal.RunningPortal;
import org.espace.portal.login.Passwords;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Our portal, with its own panels and its own database, and the war in the folder for portlets from elsewhere. */
final class OurPortal implements Host {
    private final RunningPortal portal;

    private OurPortal(RunningPortal portal) {
        this.portal = portal;
    }

    static OurPortal start(Path data) {
        System.setProperty("espace.data", data.toString());
        Path folder = data.resolveSibling("portal");
        try {
            Path webapps = Files.createDirectories(folder.resolve("webapps"));
            for (String each : new String[] {"espace.war", "hello.war"}) {
                Path war = Path.of(System.getProperty(each));
                Files.copy(war, webapps.resolve(war.getFileName()));
            }
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
        RunningPortal portal = RunningPortal.start(PortalConfig.in(folder));
        furnish(portal.domain());
        return new OurPortal(portal);
    }

    @Override
    public URI page() {
        return portal.uri().resolve("/portal/war");
    }

    @Override
    public void admit(Visitor visitor, String name) {
        Document form = visitor.page(portal.uri().resolve("/login"));
        visitor.submit(
                form.expectForm("form:has([type=password])"), Map.of("login", name, "password", Panels.PASSWORD));
    }

    @Override
    public String settings(Document page, String panel) {
        Element window = page.selectFirst(".p-window:has([data-widget=" + panel + "])");
        return window.selectFirst("a:containsOwn(Settings)").absUrl("href");
    }

    @Override
    public void close() {
        portal.close();
        System.clearProperty("espace.data");
    }

    private static void furnish(Domain domain) {
        for (String name : new String[] {"ann", "bo"}) {
            long person = domain.people()
                    .add(new NewPerson(name, name, null, null, domain.clock().instant(), false))
                    .id();
            domain.accounts().add(new NewAccount(person, name, new Passwords().hash(Panels.PASSWORD), false, false));
        }
        domain.pages().all();
        domain.pages()
                .add(NewPage.of("war", "War")
                        .opening("thread", "compose", "community", "tag", "person")
                        .with(
                                Region.MAIN,
                                "espace-portlets",
                                "question-list",
                                "question-thread",
                                "ask-box",
                                "my-profile")
                        .with(Region.SIDE, "hello", "hello"));
    }
}

package org.espace.portal;

import java.nio.file.Path;
import java.time.Duration;
import org.espace.account.NewAccount;
import org.espace.domain.Domain;
import org.espace.page.NewPage;
import org.espace.page.PageCard;
import org.espace.page.Region;
import org.espace.person.NewPerson;
import org.espace.person.PersonCard;
import org.espace.portal.container.Parallel;
import org.espace.portal.login.Passwords;
import org.espace.portal.server.Front;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;

/** A portal, set up as one of several nodes is, with ann, bo and admin, and with pages of fixture portlets; started once a class. */
abstract class PortalStory {
    static final String PASSWORD = "correct horse battery";

    private static final String HASH = new Passwords().hash(PASSWORD);

    static RunningPortal portal;

    @BeforeAll
    static void start(@TempDir Path folder) {
        String database = "jdbc:derby:memory:" + folder.getFileName() + ";create=true";
        portal = RunningPortal.start(new PortalConfig(
                0, "127.0.0.1", folder, database, null, null, false, new Front(true, Duration.ZERO), Parallel.OFF));
        furnish(portal.domain());
    }

    /** Brings the people and the pages. */
    static void furnish(Domain domain) {
        join(domain, "ann", "Ann Kelly", false);
        join(domain, "bo", "Bo Lind", false);
        join(domain, "admin", "Robin Admin", true);
        domain.pages().all();
        domain.pages()
                .add(NewPage.of("fixture", "Fixture")
                        .with(Region.MAIN, "fixture", "echo", "echo", "silent")
                        .with(Region.SIDE, "fixture", "counter")
                        .with(Region.SIDE, "gone", "missing"));
        domain.pages().add(NewPage.of("pair", "Pair").with(Region.MAIN, "fixture", "echo", "echo"));
    }

    @AfterAll
    static void stop() {
        portal.close();
    }

    static Browser browser() {
        return new Browser(portal.uri());
    }

    /** The id of a window of the page, by its place there from 0 on. */
    static String window(String page, int place) {
        return window(portal.domain(), page, place);
    }

    static String window(Domain domain, String page, int place) {
        PageCard card = domain.pages().all().stream()
                .filter(each -> each.path().equals(page))
                .findFirst()
                .orElseThrow();
        return "w" + card.portlets().get(place).window();
    }

    private static void join(Domain domain, String login, String name, boolean administrator) {
        PersonCard person = domain.people()
                .add(new NewPerson(login, name, "Nurse", null, domain.clock().instant(), false));
        domain.accounts().add(new NewAccount(person.id(), login, HASH, administrator, false));
    }
}

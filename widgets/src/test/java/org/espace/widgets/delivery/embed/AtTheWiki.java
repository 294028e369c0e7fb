package org.espace.widgets.delivery.embed;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.espace.community.NewCommunity;
import org.espace.community.Privacy;
import org.espace.domain.Domain;
import org.espace.question.Draft;
import org.espace.shared.Actor;
import org.espace.site.NewSite;
import org.espace.test.TestDatabase;
import org.espace.widgets.delivery.servlet.RunningContext;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

/** A server, and a site called wiki whose pages may hold its panels; one for each class of tests. */
@TestInstance(Lifecycle.PER_CLASS)
abstract class AtTheWiki {
    static final Actor ADMINISTRATOR = new Actor(0, true);
    static final String WIKI = "https://wiki.example";
    static final String AUDIENCE = "https://portal.example/espace";

    final Clock clock = Clock.systemUTC();
    Domain domain;
    RunningContext server;
    Minting wiki;
    long staffOnly;

    @BeforeAll
    void starts(@TempDir Path folder) {
        domain = Domain.over(TestDatabase.DERBY.open(), clock);
        long site = domain.sites().register(ADMINISTRATOR, new NewSite("wiki", AUDIENCE, List.of(WIKI)));
        wiki = new Minting(
                "wiki", AUDIENCE, WIKI, "wiki-1", domain.sites().makeSecret(ADMINISTRATOR, site, "wiki-1"), clock);
        staffOnly = domain.communities()
                .open(new NewCommunity("Night shift", "For nights", true, Privacy.OPEN, clock.instant(), false));
        Actor bo = Actor.of(domain.people().byPrincipal("bo").id());
        domain.questions().ask(bo, staffOnly, new Draft("Who has the keys?", "Of the store.", ""));
        Gives.given = domain;
        server =
                new RunningContext(folder, "/espace", context -> context.addApplicationListener(Gives.class.getName()));
    }

    /** Gives the web application this test's domain, as hosts do. */
    public static final class Gives implements javax.servlet.ServletContextListener {
        static Domain given;

        @Override
        public void contextInitialized(javax.servlet.ServletContextEvent event) {
            event.getServletContext().setAttribute(Domain.class.getName(), given);
        }
    }

    @AfterAll
    void stops() {
        server.close();
    }

    HttpResponse<String> list(String pass, String origin) {
        String path = "/espace/fragments/question-list?community=" + staffOnly;
        return pass.isEmpty()
                ? server.get(path, "Origin", origin)
                : server.get(path, "Origin", origin, "Authorization", "Bearer " + pass);
    }

    String pass(String person) {
        return token(exchange(wiki.token(person), WIKI));
    }

    HttpResponse<String> exchange(String token, String origin) {
        return server.send("POST", "/espace/embed/token", token, "Content-Type", "application/jwt", "Origin", origin);
    }

    static String token(HttpResponse<String> answer) {
        assertEquals(200, answer.statusCode(), answer.body());
        return answer.body().replaceFirst(".*\"token\":\"([^\"]+)\".*", "$1");
    }

    static String header(HttpResponse<String> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }
}

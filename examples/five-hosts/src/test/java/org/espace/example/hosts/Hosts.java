package org.espace.example.hosts;

import static java.util.regex.Pattern.compile;

import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.espace.community.NewCommunity;
import org.espace.community.Privacy;
import org.espace.community.Role;
import org.espace.domain.Domain;
import org.espace.example.program.Program;
import org.espace.example.program.Program.Ran;
import org.espace.example.program.Tomcat;
import org.espace.example.script.Example;
import org.espace.example.script.Wiki;
import org.espace.jpa.Database;
import org.espace.jpa.DatabaseConfig;
import org.espace.test.TestDatabase;

/** The portal, an application in Tomcat 9, one in Tomcat 11, a Spring Boot service and a wiki, each as it runs elsewhere, over one PostgreSQL. Not for several threads. */
final class Hosts implements AutoCloseable {
    /** Of everybody, wherever they sign in. */
    static final String PASSWORD = "try-espace";

    private static final Pattern PORTAL = compile("^eSpace portal ready: (\\S+)");
    private static final Pattern SPRING = compile("Tomcat started on port (\\d+)");

    private final String database = TestDatabase.POSTGRESQL.newUrl();
    private final List<AutoCloseable> running = new ArrayList<>();
    private final URI portal;
    private final URI javax;
    private final URI jakarta;
    private final URI spring;
    private final Wiki wiki;

    Hosts(Path folder) {
        account("ann", "Ann Whitfield");
        account("bo", "Bo Lindqvist");
        Program host = Program.start(
                portal("--port", "0", "--data", folder.toString(), "--no-examples", "--database", database), PORTAL);
        running.add(host);
        portal = URI.create(host.told(PORTAL));
        javax = tomcat("tomcat9", "war.javax");
        jakarta = tomcat("tomcat11", "war.jakarta");
        spring = startSpring();
        wiki = new Wiki(0);
        running.add(wiki);
        try (Database shared = Database.open(DatabaseConfig.of(database))) {
            Domain domain = Domain.over(shared, Clock.systemUTC());
            Example.join(domain, wiki, portal.resolve("/espace").toString());
            open(domain, "Falls");
        }
    }

    /** The portal's page with the newest questions. */
    String portal() {
        return portal.resolve("/portal/home").toString();
    }

    /** The pages of the application in Tomcat 9, such as {@code index.jsp}. */
    String javax(String page) {
        return javax.resolve(page).toString();
    }

    /** Those of its jakarta edition in Tomcat 11. */
    String jakarta(String page) {
        return jakarta.resolve(page).toString();
    }

    /** The home page of the service, which takes everybody for ann. */
    String spring() {
        return spring.toString();
    }

    /** The pages of the wiki, which is another origin than everything else. */
    String wiki(String path) {
        return wiki.origin() + path;
    }

    @Override
    public void close() throws Exception {
        Collections.reverse(running);
        for (AutoCloseable each : running) {
            each.close();
        }
    }

    private static void open(Domain domain, String name) {
        long community = domain.communities()
                .open(new NewCommunity(
                        name,
                        "How we prevent them",
                        true,
                        Privacy.OPEN,
                        domain.clock().instant(),
                        false));
        for (String principal : List.of("ann", "bo")) {
            long person = domain.people().byPrincipal(principal).id();
            domain.memberships()
                    .enrol(community, person, Role.MEMBER, domain.clock().instant());
        }
    }

    private void account(String login, String name) {
        Ran made =
                Program.run(PASSWORD + "\n", portal("account", "add", login, "--name", name, "--database", database));
        if (made.exit() != 0) {
            throw new IllegalStateException("Expected an account for " + login + ", found: " + made.err());
        }
    }

    private URI tomcat(String server, String war) {
        Path home = Path.of(System.getProperty(server));
        Tomcat.give(home, Path.of(System.getProperty(war)));
        Tomcat tomcat = Tomcat.start(home, Map.of("database", database));
        running.add(tomcat);
        return tomcat.uri().resolve("/intranet/");
    }

    private URI startSpring() {
        Program service = Program.start(
                Program.java(
                        "-jar",
                        System.getProperty("spring"),
                        "--server.port=0",
                        "--spring.datasource.url=" + database,
                        "--spring.datasource.driver-class-name=org.postgresql.Driver"),
                SPRING);
        running.add(service);
        return URI.create("http://127.0.0.1:" + service.told(SPRING) + "/");
    }

    private static List<String> portal(String... arguments) {
        List<String> command = Program.java("-jar", System.getProperty("portal"));
        command.addAll(List.of(arguments));
        return command;
    }
}

package org.espace.portal.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.espace.domain.Domain;
import org.espace.jpa.Database;
import org.espace.shared.Actor;
import org.espace.site.Algorithm;
import org.espace.site.KnownKey;
import org.espace.site.NewSite;
import org.espace.site.Site;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Sites of other origins in whose pages panels stand, and the keys with which they vouch for people. */
@Command(
        name = "site",
        description = "Lists, registers and removes sites in whose pages panels stand, and their keys.",
        mixinStandardHelpOptions = true)
final class SiteCommand {
    private static final Actor ADMINISTRATOR = new Actor(0, true);

    @Command(name = "list", description = "Lists sites with their origins and keys.")
    int list(@Mixin PortalOptions options) {
        try (Database database = options.open()) {
            List<Site> sites = Domain.over(database, Clock.systemUTC()).sites().all(ADMINISTRATOR);
            if (sites.isEmpty()) {
                System.out.println("There are no sites yet.");
            }
            sites.forEach(SiteCommand::print);
        }
        return 0;
    }

    @Command(name = "register", description = "Registers a site, or changes the origins of one.")
    int register(
            @Mixin PortalOptions options,
            @Parameters(paramLabel = "NAME", description = "The name that the site's server gives itself (iss).")
                    String name,
            @Parameters(paramLabel = "ORIGIN", arity = "1..*", description = "Such as https://wiki.example")
                    List<String> origins,
            @Option(
                            names = "--audience",
                            required = true,
                            paramLabel = "URL",
                            description = "Address of eSpace that the site's server knows it by (aud).")
                    String audience) {
        try (Database database = options.open()) {
            Domain.over(database, Clock.systemUTC())
                    .sites()
                    .register(ADMINISTRATOR, new NewSite(name, audience, origins));
            System.out.println("\"" + name + "\" is registered. Give it a key: site secret, or site key.");
        }
        return 0;
    }

    @Command(name = "secret", description = "Makes a secret for a site to sign with (HS256) and shows it, once.")
    int secret(
            @Mixin PortalOptions options,
            @Parameters(paramLabel = "NAME", description = "The site's.") String name,
            @Parameters(paramLabel = "KID", description = "What the key is called.") String kid) {
        try (Database database = options.open()) {
            Domain domain = Domain.over(database, Clock.systemUTC());
            System.out.println(
                    domain.sites().makeSecret(ADMINISTRATOR, known(domain, name).id(), kid));
        }
        return 0;
    }

    @Command(name = "key", description = "Adds the public key (PEM) that a site's server signs with (ES256).")
    int key(
            @Mixin PortalOptions options,
            @Parameters(paramLabel = "NAME", description = "The site's.") String name,
            @Parameters(paramLabel = "KID", description = "What the key is called.") String kid,
            @Parameters(paramLabel = "FILE", description = "The public key.") Path file)
            throws IOException {
        try (Database database = options.open()) {
            Domain domain = Domain.over(database, Clock.systemUTC());
            domain.sites()
                    .addKey(ADMINISTRATOR, known(domain, name).id(), kid, Algorithm.ES256, Files.readString(file));
            System.out.println("\"" + name + "\" may sign with \"" + kid + "\".");
        }
        return 0;
    }

    @Command(name = "revoke", description = "Ends a key, and all that was let in by it.")
    int revoke(@Mixin PortalOptions options, @Parameters(paramLabel = "KID") String kid) {
        try (Database database = options.open()) {
            Domain domain = Domain.over(database, Clock.systemUTC());
            KnownKey key = domain.sites().all(ADMINISTRATOR).stream()
                    .flatMap(site -> site.keys().stream())
                    .filter(each -> each.name().equals(kid))
                    .findFirst()
                    .orElseThrow(() ->
                            new CannotContinue("Expected the name of a key, found \"" + kid + "\": see site list."));
            domain.sites().revokeKey(ADMINISTRATOR, key.id());
            System.out.println("\"" + kid + "\" is good for nothing any more.");
        }
        return 0;
    }

    @Command(name = "remove", description = "Removes a site with its keys, and all that was let in by them.")
    int remove(@Mixin PortalOptions options, @Parameters(paramLabel = "NAME") String name) {
        try (Database database = options.open()) {
            Domain domain = Domain.over(database, Clock.systemUTC());
            domain.sites().remove(ADMINISTRATOR, known(domain, name).id());
            System.out.println("\"" + name + "\" is removed.");
        }
        return 0;
    }

    private static Site known(Domain domain, String name) {
        return domain.sites().all(ADMINISTRATOR).stream()
                .filter(each -> each.issuer().equals(name))
                .findFirst()
                .orElseThrow(() ->
                        new CannotContinue("Expected the name of a site, found \"" + name + "\": see site list."));
    }

    private static void print(Site site) {
        System.out.println(site.issuer() + "  " + String.join(" ", site.origins()) + "  for " + site.audience());
        for (KnownKey key : site.keys()) {
            System.out.println(
                    "  " + key.name() + "  " + key.algorithm() + (key.revokedAt() == null ? "" : "  (revoked)"));
        }
    }
}

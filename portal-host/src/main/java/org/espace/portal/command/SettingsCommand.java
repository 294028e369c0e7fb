package org.espace.portal.command;

import java.time.Clock;
import java.util.concurrent.Callable;
import org.espace.domain.Domain;
import org.espace.jpa.Database;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** What the organisation has decided: lists it, or changes one thing. */
@Command(
        name = "settings",
        description = "Lists what the organisation has decided, and changes it.",
        mixinStandardHelpOptions = true)
final class SettingsCommand implements Callable<Integer> {
    @Mixin
    private PortalOptions options = new PortalOptions();

    @Override
    public Integer call() {
        try (Database database = options.open()) {
            Domain.over(database, Clock.systemUTC())
                    .settings()
                    .all()
                    .forEach((name, value) -> System.out.println(name + " " + value));
        }
        return 0;
    }

    @Command(name = "set", description = "Changes one setting, such as: supporters 3")
    int set(
            @Mixin PortalOptions where,
            @Parameters(paramLabel = "NAME", description = "As the list names it.") String name,
            @Parameters(paramLabel = "VALUE", description = "A number, or yes or no.") String value) {
        try (Database database = where.open()) {
            Domain domain = Domain.over(database, Clock.systemUTC());
            domain.settings().set(name, value);
            System.out.println(name + " is now " + domain.settings().all().get(name) + ".");
        }
        return 0;
    }
}

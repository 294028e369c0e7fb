package org.espace.portal.command;

import java.time.Clock;
import org.espace.domain.Domain;
import org.espace.jpa.Database;
import org.espace.portal.Examples;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** The example organisation: out with it once real people come, or in again. */
@Command(name = "examples", description = "Removes or adds the example organisation.", mixinStandardHelpOptions = true)
final class ExamplesCommand {

    @Command(
            name = "remove",
            description = "Removes the example communities with all in them, the example people and their accounts.",
            mixinStandardHelpOptions = true)
    int remove(@Mixin PortalOptions options) {
        try (Database database = options.open()) {
            int people = new Examples(Domain.over(database, Clock.systemUTC())).remove();
            System.out.println(
                    people == 0
                            ? "There were no examples."
                            : "Removed the examples, " + people + " people among them.");
        }
        return 0;
    }

    @Command(
            name = "add",
            description = "Adds the example organisation and its accounts beside whoever is there.",
            mixinStandardHelpOptions = true)
    int add(@Mixin PortalOptions options) {
        try (Database database = options.open()) {
            boolean added = new Examples(Domain.over(database, Clock.systemUTC())).add();
            System.out.println(added ? "Added the examples." : "The examples were there already.");
        }
        return 0;
    }
}

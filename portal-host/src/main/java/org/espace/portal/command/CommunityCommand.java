package org.espace.portal.command;

import java.time.Clock;
import java.util.Locale;
import org.espace.account.AccountCard;
import org.espace.community.CommunitySummary;
import org.espace.community.Role;
import org.espace.domain.Domain;
import org.espace.jpa.Database;
import org.espace.shared.Actor;
import org.espace.shared.Cursor;
import org.espace.shared.Slice;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Communities, as whoever looks after the portal sees them: those that staff may know of. */
@Command(
        name = "community",
        description = "Lists communities, and appoints a coordinator.",
        mixinStandardHelpOptions = true)
final class CommunityCommand {
    /** Somebody on the staff who is in no community. */
    private static final Actor STAFF = Actor.of(Long.MAX_VALUE);

    private static final int AT_ONCE = 100;

    @Command(name = "list", description = "Lists the communities that staff may know of, by name.")
    int list(@Mixin PortalOptions options) {
        try (Database database = options.open()) {
            Domain domain = Domain.over(database, Clock.systemUTC());
            Slice<CommunitySummary> slice = page(domain, null);
            if (slice.isEmpty()) {
                System.out.println("There are no communities yet.");
            }
            slice.items().forEach(CommunityCommand::print);
            for (Cursor next = slice.next(); next != null; next = slice.next()) {
                slice = page(domain, next);
                slice.items().forEach(CommunityCommand::print);
            }
        }
        return 0;
    }

    @Command(
            name = "coordinator",
            description = "Makes somebody a coordinator, for a community that has none to ask; they join by it.")
    int coordinator(
            @Mixin PortalOptions options,
            @Parameters(paramLabel = "NAME", description = "The community's name.") String name,
            @Parameters(paramLabel = "LOGIN", description = "Of the account of who shall coordinate it.")
                    String login) {
        try (Database database = options.open()) {
            Domain domain = Domain.over(database, Clock.systemUTC());
            long community = domain.communities()
                    .named(name)
                    .orElseThrow(() -> new CannotContinue(
                            "Expected the name of a community, found \"" + name + "\": see community list."));
            AccountCard account = AccountCommand.known(domain, login);
            domain.memberships()
                    .enrol(
                            community,
                            account.person(),
                            Role.COORDINATOR,
                            domain.clock().instant());
            String person = domain.people().card(account.person()).name();
            System.out.println(person + " now coordinates \"" + name + "\".");
        }
        return 0;
    }

    private static Slice<CommunitySummary> page(Domain domain, @Nullable Cursor after) {
        return domain.communities().browse(STAFF, null, after, AT_ONCE);
    }

    private static void print(CommunitySummary community) {
        System.out.printf(
                Locale.ENGLISH,
                "%-12s %,7d %s  %s%s%n",
                community.privacy().name().toLowerCase(Locale.ROOT),
                community.members(),
                community.members() == 1 ? "member " : "members",
                community.name(),
                community.archived() ? " (archived)" : "");
    }
}

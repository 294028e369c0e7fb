package org.espace.portal.command;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Collectors;
import org.espace.portal.PortalConfig;
import org.espace.portal.RunningPortal;
import org.espace.portal.container.Parallel;
import org.espace.portal.login.DemoAccount;
import org.espace.portal.server.Front;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Starts the portal and runs it until it is told to stop; its subcommands work on the data of one that does not run. */
@Command(
        name = "espace-portal",
        description = "Starts the eSpace portal.",
        mixinStandardHelpOptions = true,
        version = "eSpace portal 0.1",
        sortOptions = false,
        subcommands = {
            AccountCommand.class,
            CommunityCommand.class,
            SettingsCommand.class,
            SiteCommand.class,
            ImportCommand.class,
            SearchCommand.class,
            CopyCommand.class,
            ExamplesCommand.class
        })
public final class PortalCommand implements Callable<Integer> {
    @Option(names = "--port", paramLabel = "PORT", description = "Port to listen on, 0 for any free one. Default: 8080")
    private int port = 8080;

    @Option(
            names = "--address",
            paramLabel = "ADDRESS",
            description = "Address to listen on; 0.0.0.0 lets other machines in. Default: 127.0.0.1")
    private String address = "127.0.0.1";

    @Option(
            names = "--parallel",
            paramLabel = "N",
            description =
                    "Render panels of a page at the same time, with N threads for all pages, 256 at most. Default: 0, one after the other")
    private int parallel;

    @Option(
            names = "--deadline",
            paramLabel = "MS",
            description =
                    "With --parallel: milliseconds that a page waits for its panels before it is sent without those that are missing, 100 to 600000. Default: 10000")
    private long deadline = Parallel.USUAL_DEADLINE.toMillis();

    @Option(
            names = "--replica",
            paramLabel = "JDBC-URL",
            description =
                    "A streaming replica of the --database, from which lists are read while it knows all that the database does.")
    private @Nullable String replica;

    @Option(
            names = "--behind-proxy",
            description =
                    "Believe X-Forwarded-For and X-Forwarded-Proto of a proxy on this machine or in a private network.")
    private boolean behindProxy;

    @Option(
            names = "--drain",
            paramLabel = "SECONDS",
            description = "When told to stop: take nobody in, and wait so long for what was begun. Default: 0")
    private int drain;

    @Mixin
    private PortalOptions options = new PortalOptions();

    @Option(
            names = "--no-examples",
            description = "Leave an empty database empty: no example organisation, no demo accounts.")
    private boolean withoutExamples;

    /** Runs a command line; the exit code is 0 when it did what it was asked. */
    public static int run(String... arguments) {
        return new CommandLine(new PortalCommand())
                .setParameterExceptionHandler(Failures::ofArguments)
                .setExecutionExceptionHandler(Failures::ofRun)
                .execute(arguments);
    }

    @Override
    public Integer call() throws InterruptedException {
        Front front = new Front(behindProxy, Duration.ofSeconds(drain));
        Parallel panels = new Parallel(parallel, Duration.ofMillis(deadline));
        PortalConfig config = options.config(port, address, !withoutExamples, replica, front, panels);
        RunningPortal portal = RunningPortal.start(config);
        CountDownLatch stopped = new CountDownLatch(1);
        Runtime.getRuntime()
                .addShutdownHook(new Thread(
                        () -> {
                            portal.close();
                            stopped.countDown();
                        },
                        "stop"));
        greet(portal);
        stopped.await();
        return 0;
    }

    private static void greet(RunningPortal portal) {
        System.out.println("eSpace portal ready: " + portal.uri());
        List<DemoAccount> demo = portal.demoAccounts();
        if (!demo.isEmpty()) {
            String logins = demo.stream().map(DemoAccount::login).collect(Collectors.joining(", "));
            System.out.println("It shows an example organisation. Sign in as " + logins + " with the password "
                    + demo.get(0).password() + ".");
        }
    }
}

package org.espace.portal.command;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.espace.copy.CannotCopy;
import org.espace.copy.Copy;
import org.espace.copy.CopyReport;
import org.espace.jpa.DatabaseConfig;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Moves an organisation into another database, such as from the embedded one to PostgreSQL once it outgrew one machine. */
@Command(
        name = "copy",
        description = {
            "Copies everything from one database into another, empty one, and compares the two row by row; exit code 1 if anything differs.",
            "Stop the portal first, on every node, and start it again when the copy has ended: nobody may write meanwhile. The embedded"
                    + " database is locked while a portal uses it; with PostgreSQL the copy sees one moment, and misses what is written later.",
            "Broken off, it goes on when it is started again. The database that is copied is only read; one of an earlier version has to be"
                    + " started once with this version before.",
            "Files in a folder (--files) are no part of it and stay where they are, and the search index is made anew."
        },
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class CopyCommand implements Callable<Integer> {
    private static final int DIFFERS = 1;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--from",
            paramLabel = "JDBC-URL",
            required = true,
            description = "The database to copy, such as jdbc:derby:data/database for the one in the folder data")
    private String from = "";

    @Option(
            names = "--to",
            paramLabel = "JDBC-URL",
            required = true,
            description = "An empty one, such as jdbc:postgresql://host/name?user=u&password=p")
    private String to = "";

    @Option(
            names = "--compare",
            description = "Copy nothing and change nothing: only compare two databases, such as right after a copy")
    private boolean compareOnly;

    @Override
    public Integer call() {
        DatabaseConfig source = config("--from", from);
        DatabaseConfig target = config("--to", to);
        try (CopyBar bar = new CopyBar()) {
            CopyReport report = compareOnly ? Copy.compare(source, target, bar) : Copy.run(source, target, bar);
            bar.close();
            return told(report, target);
        } catch (CannotCopy refused) {
            throw new CannotContinue(String.valueOf(refused.getMessage()));
        }
    }

    private DatabaseConfig config(String option, String url) {
        try {
            return DatabaseConfig.of(url);
        } catch (IllegalArgumentException fault) {
            throw new ParameterException(spec.commandLine(), option + ": " + fault.getMessage());
        }
    }

    private int told(CopyReport report, DatabaseConfig target) {
        PrintWriter out = spec.commandLine().getOut();
        CopyWords.table(report).forEach(out::println);
        out.flush();
        PrintWriter end = report.equal() ? out : spec.commandLine().getErr();
        CopyWords.end(report, target, compareOnly).forEach(end::println);
        end.flush();
        return report.equal() ? 0 : DIFFERS;
    }
}

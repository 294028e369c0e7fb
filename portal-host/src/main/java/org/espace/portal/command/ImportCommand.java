package org.espace.portal.command;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.util.function.BiFunction;
import org.espace.domain.Domain;
import org.espace.exchange.ImportReport;
import org.espace.exchange.dump.ImportRefused;
import org.espace.exchange.people.CsvReport;
import org.espace.jpa.Database;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Brings in communities that lived elsewhere, and people and units from files. */
@Command(
        name = "import",
        description = "Brings in people, units, or a community from elsewhere.",
        mixinStandardHelpOptions = true)
final class ImportCommand {
    private static final int INCOMPLETE = 1;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Command(
            name = "stackexchange",
            description = "Brings in an unpacked Stack Exchange data dump; repeating it adds only what is new.",
            mixinStandardHelpOptions = true)
    int stackExchange(
            @Mixin PortalOptions options,
            @Parameters(paramLabel = "DIR", description = "Folder with Users.xml, Posts.xml and the other files.")
                    Path folder,
            @Option(
                            names = "--community",
                            paramLabel = "NAME",
                            required = true,
                            description = "The community to bring it into; opened when there is none.")
                    String community) {
        try (Database database = options.open();
                ImportBar bar = new ImportBar()) {
            Domain domain = Domain.over(database, Clock.systemUTC());
            ImportReport report = domain.stackExchange().run(folder, community, bar);
            bar.close();
            return told(report, community);
        } catch (ImportRefused refused) {
            throw new CannotContinue(refused.sentence());
        }
    }

    @Command(
            name = "people",
            description = "Brings in people from a CSV file; repeating it changes nothing.",
            mixinStandardHelpOptions = true)
    int people(
            @Mixin PortalOptions options,
            @Parameters(paramLabel = "FILE", description = "One line a person, with a header.") Path file) {
        return lines(options, "people", (domain, bar) -> domain.peopleImport().run(file, bar));
    }

    @Command(
            name = "units",
            description = "Brings in the units of the organisation from a CSV file; repeating it changes nothing.",
            mixinStandardHelpOptions = true)
    int units(
            @Mixin PortalOptions options,
            @Parameters(paramLabel = "FILE", description = "One line a unit, with a header.") Path file) {
        return lines(options, "units", (domain, bar) -> domain.unitsImport().run(file, bar));
    }

    private int lines(PortalOptions options, String what, BiFunction<Domain, ImportBar, CsvReport> read) {
        try (Database database = options.open();
                ImportBar bar = new ImportBar()) {
            CsvReport report = read.apply(Domain.over(database, Clock.systemUTC()), bar);
            bar.close();
            CsvWords.of(report, what).forEach(spec.commandLine().getOut()::println);
            spec.commandLine().getOut().flush();
            CsvWords.bad(report).forEach(spec.commandLine().getErr()::println);
            return report.badCount() == 0 ? 0 : INCOMPLETE;
        } catch (ImportRefused refused) {
            throw new CannotContinue(refused.sentence());
        }
    }

    private int told(ImportReport report, String community) {
        PrintWriter out = spec.commandLine().getOut();
        ImportWords.of(report, community).forEach(out::println);
        out.flush();
        report.unfinished().forEach(spec.commandLine().getErr()::println);
        return report.complete() ? 0 : INCOMPLETE;
    }
}

package org.espace.portal.command;

import java.io.PrintWriter;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.espace.domain.Domain;
import org.espace.domain.DomainConfig;
import org.espace.jpa.Database;
import org.espace.search.Difference;
import org.espace.search.IndexBroken;
import org.espace.search.Indexing;
import org.espace.search.Verdict;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Looks after the index of a portal that does not run. */
@Command(
        name = "search",
        description = "Makes the search index anew, or compares it with what was written.",
        mixinStandardHelpOptions = true)
final class SearchCommand {
    private static final int DIFFERS = 1;
    private static final int MOST_SHOWN = 20;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Command(
            name = "rebuild",
            description = "Throws the search index away and makes it anew from the database.",
            mixinStandardHelpOptions = true)
    int rebuild(@Mixin PortalOptions options) {
        return with(options, indexing -> {
            long things = indexing.things();
            try (SearchBar bar = new SearchBar("Index", things)) {
                indexing.rebuild(bar::more);
            }
            say(String.format(Locale.ROOT, "The search index was made anew: %,d things.", things));
            return 0;
        });
    }

    @Command(
            name = "verify",
            description =
                    "Compares the search index with the database, and says what differs; exit code 1 if anything does.",
            mixinStandardHelpOptions = true)
    int verify(@Mixin PortalOptions options) {
        return with(options, indexing -> {
            Verdict verdict;
            try (SearchBar bar = new SearchBar("Compare", indexing.things())) {
                indexing.catchUp();
                verdict = indexing.verify(bar::more);
            }
            return told(verdict);
        });
    }

    private interface Work {
        int with(Indexing indexing);
    }

    private static int with(PortalOptions options, Work work) {
        try (Database database = options.open();
                Indexing indexing = Domain.over(
                                database,
                                Clock.systemUTC(),
                                DomainConfig.of(database).searchFolder(options.search()))
                        .search()
                        .indexing()) {
            return work.with(indexing);
        } catch (IndexBroken broken) {
            throw new CannotContinue(String.valueOf(broken.getMessage()));
        }
    }

    private int told(Verdict verdict) {
        List<Difference> differences = verdict.differences();
        if (differences.isEmpty()) {
            say(String.format(Locale.ROOT, "The search index agrees with all %,d things.", verdict.compared()));
            return 0;
        }
        for (Difference each : differences.subList(0, Math.min(MOST_SHOWN, differences.size()))) {
            say(each.ref().kind() + " " + each.ref().id() + ": "
                    + switch (each.what()) {
                        case MISSING -> "not in the index";
                        case OUTDATED -> "otherwise in the index";
                        case GONE -> "in the index only";
                    });
        }
        say(String.format(
                Locale.ROOT,
                "%,d of %,d things differ. Make the index anew with: search rebuild",
                differences.size(),
                verdict.compared()));
        return DIFFERS;
    }

    private void say(String sentence) {
        PrintWriter out = spec.commandLine().getOut();
        out.println(sentence);
        out.flush();
    }
}

package org.espace.exchange.people;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.espace.jpa.UnitOfWork;
import org.espace.shared.Effect;

/** Keeps lines in batches, each in one transaction. One line that cannot be kept does not cost the others. */
final class CsvBatches {
    private final UnitOfWork work;
    private final Count all;

    CsvBatches(UnitOfWork work, Count all) {
        this.work = work;
        this.all = all;
    }

    /** @param keeper made anew for each transaction, so that what it remembers is what was committed */
    void keep(List<CsvLine> lines, Supplier<Function<CsvLine, Effect>> keeper) {
        try {
            all.addAll(commit(lines, keeper));
        } catch (RuntimeException refused) {
            if (lines.size() == 1) {
                all.bad(lines.get(0)
                        .unfit(
                                "",
                                "a line that can be kept",
                                String.valueOf(rootOf(refused).getMessage()))
                        .line());
                return;
            }
            lines.forEach(line -> keep(List.of(line), keeper));
        }
    }

    private Count commit(List<CsvLine> lines, Supplier<Function<CsvLine, Effect>> keeper) {
        return work.write(manager -> {
            Count count = new Count();
            Function<CsvLine, Effect> keeps = keeper.get();
            for (CsvLine line : lines) {
                try {
                    count.add(keeps.apply(line));
                    // Every flush looks at all that is held: with a batch of lines held, it would take most of the
                    // time.
                    manager.flush();
                    manager.clear();
                } catch (Unfit unfit) {
                    count.bad(unfit.line());
                }
            }
            return count;
        });
    }

    private static Throwable rootOf(Throwable fault) {
        Throwable root = fault;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return root;
    }
}

package org.espace.exchange;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.espace.exchange.dump.BadRow;
import org.espace.exchange.dump.Dump;
import org.espace.exchange.dump.DumpFile;
import org.espace.exchange.dump.DumpRow;
import org.espace.exchange.dump.RowReader;

/** Goes over the files of a dump, some of them more than once, and tells how far it has come. */
final class Passes {
    private final Dump dump;
    private final Findings findings;
    private final ImportListener listener;
    private final long total;
    private final Set<DumpFile> told = EnumSet.noneOf(DumpFile.class);
    private long done;

    /** @param planned every pass there will be, for the total */
    Passes(Dump dump, Findings findings, ImportListener listener, List<DumpFile> planned) {
        this.dump = dump;
        this.findings = findings;
        this.listener = listener;
        this.total = planned.stream().mapToLong(dump::size).sum();
    }

    /** A pass whose rows are kept in batches. */
    void keep(Step step, Batches batches) {
        List<DumpRow> batch = new ArrayList<>(Batches.SIZE);
        each(step.file(), row -> {
            if (step.takes(row) && !step.key(row).isEmpty() && batch.add(row) && batch.size() == Batches.SIZE) {
                batches.keep(step, batch);
                batch.clear();
            }
        });
        if (!batch.isEmpty()) {
            batches.keep(step, batch);
        }
    }

    /** A pass over each row. What is not XML is told of in the first pass over its file only. */
    void each(DumpFile file, Consumer<DumpRow> rows) {
        if (!dump.has(file)) {
            findings.leftOut("files that are not there: " + file.fileName());
            return;
        }
        RowReader reader = dump.rows(file);
        long[] read = {0};
        Consumer<String> faults = told.add(file) ? findings::fault : known -> {};
        String unfinished = reader.read(
                row -> {
                    accept(row, rows);
                    if (++read[0] % Batches.SIZE == 0) {
                        listener.progress(file.fileName(), done + reader.bytesRead(), total);
                    }
                },
                faults);
        if (unfinished != null) {
            findings.unfinished(unfinished);
        }
        done += dump.size(file);
        listener.progress(file.fileName(), done, total);
    }

    private void accept(DumpRow row, Consumer<DumpRow> rows) {
        try {
            rows.accept(row);
        } catch (BadRow bad) {
            findings.fault(bad.sentence());
        }
    }
}

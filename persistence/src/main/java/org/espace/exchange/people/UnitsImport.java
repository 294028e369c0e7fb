package org.espace.exchange.people;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.espace.directory.DirectoryService;
import org.espace.exchange.ImportListener;
import org.espace.jpa.UnitOfWork;
import org.espace.unit.UnitService;

/**
 * Brings in units from a CSV file with the columns {@code code,name,parent}, in any order of columns and lines; parent is the code of the
 * unit above, empty at the top. A unit is known by its code: what else a line says is made so.
 */
public final class UnitsImport {
    private static final List<String> COLUMNS = List.of("code", "name", "parent");
    private static final int NEEDED = 2;
    private static final int INDEXED_AT_ONCE = 500;

    private final UnitOfWork work;
    private final UnitService units;
    private final DirectoryService directory;

    public UnitsImport(UnitOfWork work, UnitService units, DirectoryService directory) {
        this.work = work;
        this.units = units;
        this.directory = directory;
    }

    /** @throws org.espace.exchange.dump.ImportRefused when the file cannot be read, or has not the columns it needs */
    public CsvReport run(Path file, ImportListener listener) {
        Count count = new Count();
        CsvBatches batches = new CsvBatches(work, count);
        List<CsvLine> early = new ArrayList<>();
        UnitLine keeper = new UnitLine(units);
        new CsvFile(file, COLUMNS, NEEDED)
                .read(lines -> batches.keep(ready(lines, early), () -> keeper::keep), count::warning, listener);
        keepWaiting(early, batches, keeper);
        while (directory.catchUp(INDEXED_AT_ONCE) > 0) {
            // Whoever stands in a unit that was moved is found under those it stands below now.
        }
        return count.report();
    }

    /** Those whose parent is there or comes before them in the same batch; the others wait for it. */
    private List<CsvLine> ready(List<CsvLine> lines, List<CsvLine> early) {
        Set<String> codes = new HashSet<>();
        List<CsvLine> ready = new ArrayList<>();
        for (CsvLine line : lines) {
            String parent = line.get("parent");
            if (parent.isEmpty() || codes.contains(parent) || units.coded(parent) != 0) {
                codes.add(line.get("code"));
                ready.add(line);
            } else {
                early.add(line);
            }
        }
        return ready;
    }

    /** Round by round, as parents come to be; what is left when none do is reported. */
    private void keepWaiting(List<CsvLine> early, CsvBatches batches, UnitLine keeper) {
        List<CsvLine> waiting = early;
        while (!waiting.isEmpty()) {
            List<CsvLine> still = new ArrayList<>();
            List<CsvLine> ready = ready(waiting, still);
            batches.keep(ready.isEmpty() ? still : ready, () -> keeper::keep);
            waiting = ready.isEmpty() ? List.of() : still;
        }
    }
}

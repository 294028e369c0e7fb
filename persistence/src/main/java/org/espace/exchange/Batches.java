package org.espace.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.espace.exchange.dump.BadRow;
import org.espace.exchange.dump.DumpRow;
import org.espace.jpa.UnitOfWork;

/** Keeps rows in batches, each in one unit of work with the keys it had at its source. */
final class Batches {
    static final int SIZE = 200;

    private final UnitOfWork work;
    private final String source;
    private final Findings findings;

    Batches(UnitOfWork work, String source, Findings findings) {
        this.work = work;
        this.source = source;
        this.findings = findings;
    }

    /** What came of a batch; it counts only when the batch is committed. */
    private record Outcome(
            ImportKind kind, List<String> faults, List<String> orphans, long added, long already, long guests) {

        void tell(Findings findings) {
            faults.forEach(findings::fault);
            orphans.forEach(findings::orphan);
            findings.added(kind, added);
            findings.already(kind, already);
            findings.added(ImportKind.GUEST, guests);
        }
    }

    /** Keeps those rows that are not yet here. One row that the database refuses does not cost the others. */
    void keep(Step step, List<DumpRow> rows) {
        try {
            commit(step, rows).tell(findings);
        } catch (RuntimeException refused) {
            oneByOne(step, rows, refused);
        }
    }

    /** @throws RuntimeException the first one, when not one of many rows can be kept: then it is not the rows */
    private void oneByOne(Step step, List<DumpRow> rows, RuntimeException first) {
        int lost = 0;
        for (DumpRow row : rows) {
            try {
                commit(step, List.of(row)).tell(findings);
            } catch (RuntimeException refused) {
                lost++;
                findings.fault(row.bad("expected a row that can be kept, found \""
                                + rootOf(refused).getMessage() + "\"")
                        .sentence());
            }
        }
        if (lost > 1 && lost == rows.size()) {
            throw first;
        }
    }

    private Outcome commit(Step step, List<DumpRow> rows) {
        Map<String, DumpRow> byKey = new LinkedHashMap<>();
        rows.forEach(row -> byKey.putIfAbsent(step.key(row), row));
        return work.write(manager -> {
            Origin origin = new Origin(manager, source);
            byKey.keySet().removeAll(origin.known(step.kind(), byKey.keySet()).keySet());
            return keepNew(step, byKey, References.of(byKey.values(), step, origin), rows.size() - byKey.size());
        });
    }

    private static Outcome keepNew(Step step, Map<String, DumpRow> rows, References references, long already) {
        List<String> faults = new ArrayList<>();
        List<String> orphans = new ArrayList<>();
        rows.forEach((key, row) -> {
            String missing = step.missing(row, references);
            if (missing != null) {
                orphans.add(row.bad(missing).sentence());
                return;
            }
            try {
                references.add(step.kind(), key, step.keep(row, references));
                references.settle();
            } catch (BadRow bad) {
                faults.add(bad.sentence());
            }
        });
        long added = rows.size() - faults.size() - orphans.size();
        return new Outcome(step.kind(), faults, orphans, added, already, references.guests());
    }

    private static Throwable rootOf(Throwable fault) {
        Throwable root = fault;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return root;
    }
}

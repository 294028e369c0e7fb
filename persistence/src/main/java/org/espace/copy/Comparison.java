package org.espace.copy;

import java.sql.SQLException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;

/** Reads every row of both databases, the two side by side, and says of each table whether it holds the same. */
final class Comparison {
    private static final int TOLD_EVERY = 1_000;

    private final End source;
    private final End target;

    Comparison(End source, End target) {
        this.source = source;
        this.target = target;
    }

    /** @param read hears of the target's rows how many more were read, a thousand or fewer at a time */
    TableReport of(Table table, LongConsumer read) throws SQLException {
        CompletableFuture<Checksum> beside = CompletableFuture.supplyAsync(() -> inBackground(table));
        Checksum to;
        try {
            to = sum(target, table, read);
        } catch (SQLException | RuntimeException fault) {
            beside.handle((sum, other) -> sum).join(); // its connection is about to be closed
            throw fault;
        }
        Checksum from = joined(beside);
        return new TableReport(table.name(), from.rows(), to.rows(), to.text(), from.alike(to));
    }

    static Checksum sum(End end, Table table, LongConsumer read) throws SQLException {
        Checksum sum = new Checksum();
        try (Reading rows = Reading.all(end, table)) {
            for (@Nullable Object[] row = rows.next(); row != null; row = rows.next()) {
                sum.add(row);
                if (sum.rows() % TOLD_EVERY == 0) {
                    read.accept(TOLD_EVERY);
                }
            }
        }
        read.accept(sum.rows() % TOLD_EVERY);
        return sum;
    }

    private Checksum inBackground(Table table) {
        try {
            return sum(source, table, none -> {});
        } catch (SQLException fault) {
            throw new CompletionException(fault);
        }
    }

    private static Checksum joined(CompletableFuture<Checksum> beside) throws SQLException {
        try {
            return beside.join();
        } catch (CompletionException failed) {
            if (failed.getCause() instanceof SQLException fault) {
                throw fault;
            }
            throw failed;
        }
    }
}

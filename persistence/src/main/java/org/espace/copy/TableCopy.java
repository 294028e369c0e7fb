package org.espace.copy;

import java.sql.SQLException;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;

/** Takes the rows of one table over, from where an earlier start left off. */
final class TableCopy {
    private final End source;
    private final End target;
    private final Table table;
    private final Marks marks;
    private final LongConsumer written;

    /** @param written hears of each batch how many rows, once they are committed */
    TableCopy(End source, End target, Table table, Marks marks, LongConsumer written) {
        this.source = source;
        this.target = target;
        this.table = table;
        this.marks = marks;
        this.written = written;
    }

    void goOn(Mark mark) throws SQLException {
        try (Reading from = Reading.after(source, table, mark.key());
                Writing into = new Writing(target, table)) {
            Mark reached = mark;
            @Nullable Object[] row = from.next();
            while (row != null) {
                into.add(row);
                @Nullable Object[] next = from.next();
                if (next == null || into.full()) {
                    reached = commit(into, reached, row, next == null);
                }
                row = next;
            }
            if (!reached.finished()) {
                marks.set(table.name(), new Mark(reached.rows(), reached.key(), true));
                target.connection().commit();
            }
        }
    }

    /** The rows and how far they reach are one transaction, so that no row is lost or comes twice whenever this ends. */
    private Mark commit(Writing into, Mark before, @Nullable Object[] last, boolean finished) throws SQLException {
        int rows = into.write();
        Mark reached = new Mark(before.rows() + rows, KeyText.of(into.key(last)), finished);
        marks.set(table.name(), reached);
        target.connection().commit();
        written.accept(rows);
        return reached;
    }
}

package org.espace.copy;

import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.LongConsumer;
import org.espace.copy.CopyListener.Work;
import org.espace.jpa.SchemaAge;

/** One copy, or one comparison, from beginning to end. Belongs to one thread; used once. */
final class Copying {
    private final End source;
    private final End target;
    private final Marks marks;
    private final CopyListener listener;
    private String where = "at its beginning";
    private long done;
    private long total;

    Copying(End source, End target, CopyListener listener) {
        this.source = source;
        this.target = target;
        this.marks = new Marks(target.connection());
        this.listener = listener;
    }

    private interface Task {
        CopyReport run() throws SQLException;
    }

    CopyReport run() {
        return told(() -> {
            Plan plan = ready();
            long before = goOn(plan);
            where = "at the sequences";
            new Sequences(target).follow(new Sequences(source));
            CopyReport report = report(plan, before);
            where = "at its end";
            if (report.equal()) {
                end(plan);
            }
            return report;
        });
    }

    CopyReport compare() {
        return told(() -> {
            Plan plan = plan();
            count(plan);
            return report(plan, 0);
        });
    }

    /** A target with tables, and begun. */
    private Plan ready() throws SQLException {
        boolean begun = marks.exist();
        if (!begun) {
            Untouched.check(target);
            target.connection().rollback(); // what was read would be held against the migrations
            target.database().migrate();
        }
        if (target.database().age() != SchemaAge.CURRENT) {
            throw new CannotCopy("Expected tables of this version of eSpace in " + target.place()
                    + ", found those of another: drop it, and make it again to begin anew.");
        }
        Plan plan = plan();
        if (!begun) {
            marks.begin(source.place(), plan.tables());
        } else if (!source.place().equals(marks.source())) {
            throw new CannotCopy("Expected to go on with the copy of " + marks.source() + " in " + target.place()
                    + ", found " + source.place() + " to copy: name that one again, or drop the target to begin anew.");
        }
        return plan;
    }

    private Plan plan() throws SQLException {
        boolean alike = source.database().isPostgresql() == target.database().isPostgresql();
        return Plan.between(Catalog.of(source.connection()), Catalog.of(target.connection()), alike);
    }

    private long goOn(Plan plan) throws SQLException {
        Map<String, Mark> reached = marks.all();
        long before = reached.values().stream().mapToLong(Mark::rows).sum();
        count(plan);
        done = before;
        for (Table table : plan.tables()) {
            Mark mark = reached.getOrDefault(table.name(), Mark.NONE);
            if (!mark.finished()) {
                where = in(table);
                new TableCopy(source, target, table, marks, counting(Work.COPY, table)).goOn(mark);
            }
        }
        return before;
    }

    private CopyReport report(Plan plan, long before) throws SQLException {
        done = 0;
        Comparison comparison = new Comparison(source, target);
        List<TableReport> tables = new ArrayList<>();
        for (Table table : plan.tables()) {
            where = in(table);
            tables.add(comparison.of(table, counting(Work.COMPARE, table)));
        }
        tables.sort(Comparator.comparing(TableReport::table));
        List<String> behind = new Sequences(target).behind(new Sequences(source));
        return new CopyReport(tables, behind, plan.leftOut(), before);
    }

    private void count(Plan plan) throws SQLException {
        total = 0;
        for (Table table : plan.tables()) {
            where = in(table);
            total += source.count(table);
        }
    }

    /** From now on it is a database like any other; PostgreSQL looks at the rows once, or the first questions would be answered slowly. */
    private void end(Plan plan) throws SQLException {
        target.connection().rollback();
        if (target.database().isPostgresql()) {
            try (Statement statement = target.connection().createStatement()) {
                for (Table table : plan.tables()) {
                    statement.execute("analyze " + table.name());
                }
            }
        }
        marks.drop();
    }

    private LongConsumer counting(Work work, Table table) {
        return rows -> {
            done += rows;
            listener.progress(work, table.name(), done, total);
        };
    }

    private CopyReport told(Task task) {
        try {
            return task.run();
        } catch (SQLException fault) {
            throw CannotCopy.brokenOff(where, fault);
        }
    }

    private static String in(Table table) {
        return "in the table \"" + table.name() + "\"";
    }
}

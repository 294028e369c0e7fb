package org.espace.test;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** All that is logged or printed while it is open, by whatever thread, without times and threads. */
public final class Heard implements AutoCloseable {
    private final StringBuffer log = new StringBuffer();
    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private final PrintStream out = System.out;
    private final PrintStream err = System.err;
    private final Logger root = Logger.getLogger("");
    private final Level level = root.getLevel();
    private final Handler ear = new Handler() {
        @Override
        public void publish(LogRecord said) {
            log.append(said.getLoggerName())
                    .append(' ')
                    .append(said.getMessage())
                    .append(' ')
                    .append(Arrays.toString(said.getParameters()))
                    .append(' ')
                    .append(said.getThrown())
                    .append('\n');
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    };

    private final Logger ours = Logger.getLogger("org.espace");

    /** Of libraries what they tell by themselves; of our own rooms all that they would ever tell. */
    public Heard() {
        ours.setLevel(Level.ALL);
        ear.setLevel(Level.ALL);
        root.addHandler(ear);
        root.setLevel(Level.INFO);
        PrintStream both = new PrintStream(printed, true, StandardCharsets.UTF_8);
        System.setOut(both);
        System.setErr(both);
    }

    /** Of our own rooms, and all that was printed. */
    public String all() {
        return log + printed.toString(StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        root.removeHandler(ear);
        root.setLevel(level);
        ours.setLevel(null);
        System.setOut(out);
        System.setErr(err);
    }
}

package org.espace.jpa;

import java.io.Writer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Where embedded Derby writes what it would else put into a file {@code derby.log} of the working folder. */
public final class DerbyLog extends Writer {
    /** Named in a system property, so Derby finds it by reflection. */
    public static final Writer WRITER = new DerbyLog();

    private static final Logger LOG = LoggerFactory.getLogger(DerbyLog.class);

    private DerbyLog() {}

    /** Also has Derby find deadlocks at once and give up waiting soon (seconds), so that lost work is done again, not waited for. */
    static void takeOver() {
        System.getProperties().putIfAbsent("derby.locks.deadlockTimeout", "1");
        System.getProperties().putIfAbsent("derby.locks.waitTimeout", "10");
        if (System.getProperty("derby.stream.error.file") == null) {
            System.setProperty("derby.stream.error.field", DerbyLog.class.getName() + ".WRITER");
        }
    }

    @Override
    public void write(char[] text, int from, int length) {
        String line = new String(text, from, length).strip();
        if (!line.isEmpty()) {
            LOG.debug("{}", line);
        }
    }

    @Override
    public void flush() {
        // Each piece was logged as it came.
    }

    @Override
    public void close() {
        // Derby may write again after it was stopped and started.
    }
}

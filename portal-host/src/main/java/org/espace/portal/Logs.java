package org.espace.portal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.logging.Filter;
import java.util.logging.LogManager;
import java.util.logging.LogRecord;

/**
 * What of the log reaches the console: warnings, and those once. Whoever names a configuration of their own with
 * {@code -Djava.util.logging.config.file} gets that instead.
 */
public final class Logs implements Filter {

    static void quieten() {
        if (System.getProperty("java.util.logging.config.file") != null) {
            return;
        }
        try (InputStream in = Logs.class.getResourceAsStream("/META-INF/portal/logging.properties")) {
            LogManager.getLogManager().readConfiguration(in);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** What a portlet throws is logged by us with its reference; Tomcat would log it a second time. */
    @Override
    public boolean isLoggable(LogRecord entry) {
        String logger = String.valueOf(entry.getLoggerName());
        return !logger.contains("].[portlet ");
    }
}

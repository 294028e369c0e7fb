package org.espace.portal.command;

import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.espace.exchange.ImportListener;
import org.jspecify.annotations.Nullable;

/** A progress bar on standard error; it appears with the first news, so that a command refused shows none. */
final class ImportBar implements ImportListener, AutoCloseable {
    private static final int UPDATE_MILLIS = 250;
    private static final long KILOBYTE = 1_024;

    private @Nullable ProgressBar bar;

    @Override
    public void progress(String file, long done, long total) {
        ProgressBar shown = bar == null ? open(total) : bar;
        bar = shown;
        shown.stepTo(done);
        shown.setExtraMessage(file);
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
            bar = null;
        }
    }

    private static ProgressBar open(long total) {
        return new ProgressBarBuilder()
                .setTaskName("Import")
                .setStyle(ProgressBarStyle.ASCII)
                .setInitialMax(total)
                .setUnit(" kB", KILOBYTE)
                .setUpdateIntervalMillis(UPDATE_MILLIS)
                .setConsumer(new ConsoleProgressBarConsumer(System.err))
                .build();
    }
}

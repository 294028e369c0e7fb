package org.espace.portal.command;

import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** A progress bar on standard error that counts things. */
final class SearchBar implements AutoCloseable {
    private static final int UPDATE_MILLIS = 250;

    private final ProgressBar bar;

    SearchBar(String task, long things) {
        bar = new ProgressBarBuilder()
                .setTaskName(task)
                .setStyle(ProgressBarStyle.ASCII)
                .setInitialMax(things)
                .setUpdateIntervalMillis(UPDATE_MILLIS)
                .setConsumer(new ConsoleProgressBarConsumer(System.err))
                .build();
    }

    void more(long things) {
        bar.stepBy(things);
    }

    @Override
    public void close() {
        bar.close();
    }
}

package org.espace.portal.command;

import java.time.Duration;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.espace.copy.CopyListener;
import org.jspecify.annotations.Nullable;

/** Progress bars on standard error, one for copying and one for comparing, with rows a second; each appears with its first news. */
final class CopyBar implements CopyListener, AutoCloseable {
    private static final int UPDATE_MILLIS = 250;

    private @Nullable ProgressBar bar;
    private @Nullable Work shown;

    @Override
    public void progress(Work work, String table, long done, long total) {
        ProgressBar current = bar;
        if (current == null || work != shown) {
            close();
            current = open(work, done, total);
            bar = current;
            shown = work;
        }
        current.stepTo(done);
        current.setExtraMessage(" " + table);
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
            bar = null;
        }
    }

    private static ProgressBar open(Work work, long done, long total) {
        return new ProgressBarBuilder()
                .setTaskName(work == Work.COPY ? "Copy" : "Compare")
                .setStyle(ProgressBarStyle.ASCII)
                .setInitialMax(total)
                // What an earlier start had copied says nothing of how fast this one is.
                .startsFrom(done, Duration.ZERO)
                .setUnit(" rows", 1)
                .showSpeed()
                .setUpdateIntervalMillis(UPDATE_MILLIS)
                .setConsumer(new ConsoleProgressBarConsumer(System.err))
                .build();
    }
}

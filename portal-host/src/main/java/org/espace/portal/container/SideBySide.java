package org.espace.portal.container;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.apache.pluto.container.PortletContainer;
import org.jspecify.annotations.Nullable;

/**
 * The panels of one page, rendered at the same time by whoever is free of the crew; while nobody is, by the thread of the request, which
 * never waits for a thread. What has not come at the deadline is left out, told to stop and cut off. Belongs to the request's thread.
 */
final class SideBySide implements AutoCloseable {
    private final PortletContainer container;
    private final Crew crew;
    private final HttpServletRequest request;
    private final HttpServletResponse response;
    private final long end;
    private final List<Ordered> ordered = new ArrayList<>();

    SideBySide(PortletContainer container, Crew crew, HttpServletRequest request, HttpServletResponse response) {
        this.container = container;
        this.crew = crew;
        this.request = request;
        this.response = response;
        this.end = System.nanoTime() + crew.deadline().toNanos();
    }

    /** @param task null where the panel is there already, or nobody had time for it */
    private record Ordered(
            Step step, CutOff cutOff, @Nullable Task task) {}

    /** Begins with the next window of the page. */
    void begin(Step step) {
        CutOff cutOff = new CutOff(this);
        Task task = step instanceof Asking asking ? new Task(() -> ask(asking, cutOff)) : null;
        if (task == null || crew.takes(task)) {
            ordered.add(new Ordered(step, cutOff, task));
        } else if (left() > 0) {
            task.run();
            ordered.add(new Ordered(step, cutOff, task));
        } else {
            ordered.add(new Ordered(step, cutOff, null));
        }
    }

    /** All of them, in order. */
    List<Panel> panels() {
        return ordered.stream().map(this::panel).toList();
    }

    /** Nothing that a portlet began comes to the request or the response any more. */
    @Override
    public void close() {
        ordered.forEach(each -> each.cutOff().end());
    }

    private MimeContext ask(Asking asking, CutOff cutOff) throws Exception {
        HttpServletResponse shared = cutOff.guarded(HttpServletResponse.class, response);
        return asking.ask(container, new PanelRequest(request, cutOff), shared);
    }

    private Panel panel(Ordered each) {
        if (each.step() instanceof Panel there) {
            return there;
        }
        Asking asking = (Asking) each.step();
        Task task = each.task();
        return task == null ? asking.unasked() : answer(asking, each.cutOff(), task);
    }

    private Panel answer(Asking asking, CutOff cutOff, Task task) {
        try {
            return asking.answered(task.get(Math.max(0, left()), TimeUnit.NANOSECONDS), response);
        } catch (ExecutionException thrown) {
            return asking.failed(thrown.getCause() == null ? thrown : thrown.getCause());
        } catch (TimeoutException late) {
            return late(asking, cutOff, task);
        } catch (InterruptedException stopping) {
            Panel panel = late(asking, cutOff, task);
            Thread.currentThread().interrupt();
            return panel;
        }
    }

    private Panel late(Asking asking, CutOff cutOff, Task task) {
        Throwable soFar = task.soFar(crew.deadline());
        cutOff.end();
        task.cancel(true);
        return asking.late(soFar);
    }

    private long left() {
        return end - System.nanoTime();
    }

    /** The rendering of one panel; knows its thread, so that the log can say where it hangs. */
    private static final class Task extends FutureTask<MimeContext> {
        private volatile @Nullable Thread worker;

        Task(Callable<MimeContext> work) {
            super(work);
        }

        @Override
        public void run() {
            worker = Thread.currentThread();
            super.run();
        }

        Throwable soFar(java.time.Duration deadline) {
            TimeoutException late = new TimeoutException("It had not answered after " + deadline.toMillis()
                    + " ms, and was told to stop. Where it was then is said below.");
            Thread at = worker;
            late.setStackTrace(at == null ? new StackTraceElement[0] : at.getStackTrace());
            return late;
        }
    }
}

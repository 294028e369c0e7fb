package org.espace.portal.container;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Stands between a panel and what it shares with the other panels of its page: they come there one at a time, and once the panel was given
 * up, it comes there no more. Thread-safe.
 */
final class CutOff {
    /** For a panel that the page waits for, in its own thread. */
    static final CutOff NEVER = new CutOff(new Object());

    private final Object page;
    private volatile boolean over;

    /** @param page what the panels of a page wait for each other at */
    CutOff(Object page) {
        this.page = page;
    }

    /** From now on every call is refused; one under way is waited for. */
    void end() {
        synchronized (page) {
            over = true;
        }
    }

    boolean isOver() {
        return over;
    }

    /** @throws IllegalStateException when the panel was given up */
    void check() {
        if (over) {
            throw new IllegalStateException(
                    "This panel took too long: its page was sent without it, and nothing it does counts any more.");
        }
    }

    /** The same, safe to be shared. What it gives back is not guarded. */
    <T> T guarded(Class<T> type, T shared) {
        return type.cast(Proxy.newProxyInstance(
                CutOff.class.getClassLoader(),
                new Class<?>[] {type},
                (self, method, arguments) -> call(() -> method.invoke(shared, arguments))));
    }

    /** @throws IllegalStateException when the panel was given up */
    <T extends @Nullable Object> T alone(Supplier<T> work) {
        synchronized (page) {
            check();
            return work.get();
        }
    }

    /** A method called by name, what it throws thrown as itself. */
    @Nullable
    Object call(Call call) throws Throwable {
        synchronized (page) {
            check();
            try {
                return call.run();
            } catch (InvocationTargetException thrown) {
                throw thrown.getCause() == null ? thrown : thrown.getCause();
            }
        }
    }

    interface Call {
        @Nullable
        Object run() throws ReflectiveOperationException;
    }
}

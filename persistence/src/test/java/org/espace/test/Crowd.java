package org.espace.test;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;

/** People who do something at the same time. Stateless. */
public final class Crowd {
    private Crowd() {}

    /** All do the same, and start together; what each of them got. Fails with the first who fails. */
    public static <T> List<T> together(int people, Callable<T> work) throws Exception {
        CyclicBarrier start = new CyclicBarrier(people);
        return inTurns(people, people, number -> () -> {
            start.await();
            return work.call();
        });
    }

    /** So many tasks, shared out among so many people; what each task gave. Fails with the first that fails. */
    public static <T> List<T> inTurns(int people, int tasks, IntFunction<Callable<T>> task) throws Exception {
        ExecutorService crowd = Executors.newFixedThreadPool(people);
        try {
            List<Callable<T>> all = new ArrayList<>();
            for (int number = 0; number < tasks; number++) {
                all.add(task.apply(number));
            }
            List<T> results = new ArrayList<>();
            for (Future<T> each : crowd.invokeAll(all)) {
                results.add(each.get());
            }
            return results;
        } finally {
            crowd.shutdown();
        }
    }
}

package org.hatchery;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Many callers who do something at the same moment. */
public final class Together {
    private Together() {}

    /** What each of so many callers got. */
    public static <T> List<T> run(int callers, IntFunction<T> act) {
        ExecutorService threads = Executors.newFixedThreadPool(callers);
        var start = new CountDownLatch(1);
        try {
            List<Future<T>> answers = IntStream.range(0, callers)
                    .mapToObj(caller -> threads.submit(() -> {
                        start.await();
                        return act.apply(caller);
                    }))
                    .toList();
            start.countDown();
            return answers.stream().map(Together::get).toList();
        } finally {
            threads.shutdownNow();
        }
    }

    private static <T> T get(Future<T> answer) {
        try {
            return answer.get();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        } catch (ExecutionException failed) {
            throw new IllegalStateException(failed.getCause());
        }
    }
}

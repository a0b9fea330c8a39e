package org.hatchery.scale;

import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/** Several pieces of work at once; the first that fails ends it all. */
final class Together {
    private Together() {}

    static <T> void work(int threads, List<T> pieces, Consumer<T> work) {
        ExecutorService workers = Executors.newFixedThreadPool(threads);
        try {
            List<? extends Future<?>> all = pieces.stream()
                    .map(piece -> workers.submit(() -> work.accept(piece)))
                    .toList();
            for (Future<?> one : all) {
                one.get();
            }
        } catch (ExecutionException failed) {
            throw new CompletionException(failed.getCause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } finally {
            workers.shutdownNow();
        }
    }
}

package org.hatchery.totals.tree;

import java.util.Collection;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;
import org.springframework.modulith.NamedInterface;
import org.springframework.util.ReflectionUtils;

/** Does the same to several, some at a time, and waits for all even when one fails, so that none goes on behind it. */
@NamedInterface(propagate = false)
public final class Parallel {
    /** More than there are processors, because what is done here waits for the database. */
    private static final ForkJoinPool THREADS = new ForkJoinPool(8);

    private Parallel() {}

    /** What the function makes of each, in their order. */
    public static <T, R> List<R> map(Collection<T> all, Function<T, R> function) {
        List<Callable<R>> acts =
                all.stream().<Callable<R>>map(one -> () -> function.apply(one)).toList();
        return THREADS.invokeAll(acts).stream().map(Parallel::result).toList();
    }

    public static <T> void each(Collection<T> all, Consumer<T> act) {
        map(all, one -> {
            act.accept(one);
            return one;
        });
    }

    private static <R> R result(Future<R> done) {
        try {
            return done.get();
        } catch (ExecutionException failed) {
            ReflectionUtils.rethrowRuntimeException(failed.getCause());
            throw new IllegalStateException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}

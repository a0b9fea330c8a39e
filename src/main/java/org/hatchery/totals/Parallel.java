package org.hatchery.totals;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.util.ReflectionUtils;

/** Does the same to several, some at a time, and waits for all even when one fails, so that none goes on behind it. */
final class Parallel {
    private Parallel() {}

    /** What the function makes of each, in their order. */
    static <T, R> List<R> map(Collection<T> all, Function<T, R> function) {
        List<Outcome<R>> outcomes =
                all.parallelStream().map(one -> Outcome.of(function, one)).toList();
        return outcomes.stream().map(Outcome::get).toList();
    }

    static <T> void each(Collection<T> all, Consumer<T> act) {
        map(all, one -> {
            act.accept(one);
            return one;
        });
    }

    private record Outcome<R>(@Nullable R result, @Nullable Throwable failure) {
        static <T, R> Outcome<R> of(Function<T, R> function, T one) {
            try {
                return new Outcome<>(function.apply(one), null);
            } catch (RuntimeException | Error failed) {
                return new Outcome<>(null, failed);
            }
        }

        R get() {
            if (failure != null) {
                ReflectionUtils.rethrowRuntimeException(failure);
            }
            return Objects.requireNonNull(result);
        }
    }
}

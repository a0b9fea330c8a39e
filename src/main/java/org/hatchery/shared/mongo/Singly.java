package org.hatchery.shared.mongo;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Does the same to several, each in an attempt of its own; the first failure is told once all have had theirs. */
public final class Singly {
    private Singly() {}

    public static <T> void each(Iterable<T> all, Consumer<T> act) {
        RuntimeException first = null;
        for (T one : all) {
            first = attempt(one, act, first);
        }
        if (first != null) {
            throw first;
        }
    }

    private static <T> @Nullable RuntimeException attempt(T one, Consumer<T> act, @Nullable RuntimeException first) {
        try {
            act.accept(one);
            return first;
        } catch (RuntimeException failed) {
            if (SetAside.isOutage(failed)) {
                throw failed;
            }
            return first == null ? failed : first;
        }
    }

    /**
     * What is made of all of them at once; where that fails, of each half alone, so that what cannot be handled stops no other.
     *
     * @param broken is told of each with which it fails alone
     */
    public static <T, R> List<R> halving(
            List<T> all, Function<List<T>, List<R>> make, BiConsumer<T, RuntimeException> broken) {
        try {
            return all.isEmpty() ? List.of() : make.apply(all);
        } catch (RuntimeException failed) {
            if (SetAside.isOutage(failed)) {
                throw failed;
            }
            if (all.size() == 1) {
                broken.accept(all.get(0), failed);
                return List.of();
            }
            int half = all.size() / 2;
            return Stream.of(all.subList(0, half), all.subList(half, all.size()))
                    .flatMap(some -> halving(some, make, broken).stream())
                    .toList();
        }
    }

    /** Does it to all of them at once, and to each alone when that fails. */
    public static <T> void together(List<T> all, Consumer<List<T>> act) {
        try {
            act.accept(all);
        } catch (RuntimeException failed) {
            if (all.size() < 2 || SetAside.isOutage(failed)) {
                throw failed;
            }
            each(all, one -> act.accept(List.of(one)));
        }
    }
}

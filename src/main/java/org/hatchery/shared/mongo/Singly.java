package org.hatchery.shared.mongo;

import java.util.List;
import java.util.function.Consumer;
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

package org.hatchery.shared.mongo;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Lets acts of one thread leave what each would do to a document that they share, to be done to it once for all of them.
 *
 * <p>An act that leaves something is not done before {@link #finish}, only on its way; so this is for whoever can ask again for
 * each of them by itself, such as a list that is brought in: a crash leaves no more than it would of a single act.
 */
public final class Jointly {
    private static final ThreadLocal<@Nullable Jointly> NOW = new ThreadLocal<>();

    private static final int LAST = Integer.MAX_VALUE - 1;
    private static final int BEHIND = Integer.MAX_VALUE;

    private final Map<Object, Left<?>> left = new LinkedHashMap<>();

    private Jointly() {}

    /** What was left under one key, and what then does it to all of them. */
    private record Left<T>(List<T> all, int step, Predicate<List<T>> finish) {
        boolean isDone() {
            return finish.test(List.copyOf(all));
        }
    }

    /**
     * Does some acts, and then what they left.
     *
     * @return false where any of them is not done, and has to be asked for again by itself
     */
    public static boolean during(Runnable acts) {
        return during(acts, () -> {});
    }

    /**
     * The same.
     *
     * @param before each of what they left is done; what it throws ends the work there
     */
    public static boolean during(Runnable acts, Runnable before) {
        var jointly = new Jointly();
        NOW.set(jointly);
        try {
            acts.run();
        } finally {
            NOW.remove();
        }
        return jointly.finish(before);
    }

    private boolean finish(Runnable before) {
        List<Left<?>> inOrder =
                left.values().stream().sorted(Comparator.comparing(Left::step)).toList();
        boolean done = true;
        for (Left<?> one : inOrder) {
            if (!done && one.step() != LAST) {
                return false;
            }
            before.run();
            done &= one.isDone();
        }
        return done;
    }

    /**
     * Leaves something to be done with all that is left under the same key, in the order in which it was left.
     *
     * @param finish says whether all of it is done
     * @return false where each act does it by itself
     */
    public static <T> boolean leave(Object key, T what, Predicate<List<T>> finish) {
        return leave(key, LAST, what, finish);
    }

    /** The same for what only tells that all of it is done: where it is not, whoever is asked for again tells it by itself. */
    public static <T> boolean leaveBehind(Object key, T what, Predicate<List<T>> finish) {
        return leave(key, BEHIND, what, finish);
    }

    /**
     * The same for what rests on other things that are left.
     *
     * @param step what is left for an earlier one is done before, and where it is not done, nothing is that comes later
     */
    @SuppressWarnings("unchecked") // one key, one type
    public static <T> boolean leave(Object key, int step, T what, Predicate<List<T>> finish) {
        Jointly jointly = NOW.get();
        if (jointly == null) {
            return false;
        }
        ((Left<T>) jointly.left.computeIfAbsent(key, one -> new Left<>(new ArrayList<T>(), step, finish)))
                .all()
                .add(what);
        return true;
    }

    /** What all of them look at before somebody else decides it, read once for all; anywhere else it is read each time. */
    public static <T> T look(Object key, Class<T> type, Supplier<T> read) {
        return NOW.get() == null ? read.get() : ReadOnce.of(key, type, read);
    }
}

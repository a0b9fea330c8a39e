package org.hatchery.shared.mongo;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Reads what a thread needs again and again while it works through a list once, as far as whoever reads says that this may be.
 *
 * <p>Good for what is looked at and never written back: by the end of such work it may be as old as the work is long. Anywhere
 * else it reads each time.
 */
public final class ReadOnce {
    private static final ThreadLocal<@Nullable Map<Object, Object>> KEPT = new ThreadLocal<>();

    private ReadOnce() {}

    /** Does some work, and then forgets what was read. */
    public static void during(Runnable work) {
        Map<Object, Object> before = KEPT.get();
        KEPT.set(new HashMap<>());
        try {
            work.run();
        } finally {
            if (before == null) {
                KEPT.remove();
            } else {
                KEPT.set(before);
            }
        }
    }

    /** Remembers what was read ahead, for {@link #ahead}. */
    public static void remember(Object key, Object read) {
        Map<Object, Object> kept = KEPT.get();
        if (kept != null) {
            kept.put(key, read);
        }
    }

    /** Forgets it: whoever looks again reads afresh. */
    public static void forget(Object key) {
        Map<Object, Object> kept = KEPT.get();
        if (kept != null) {
            kept.remove(key);
        }
    }

    /** What was read ahead for this key, if anything was. */
    public static <T> Optional<T> ahead(Object key, Class<T> type) {
        Map<Object, Object> kept = KEPT.get();
        return Optional.ofNullable(kept == null ? null : kept.get(key)).map(type::cast);
    }

    /** Everything of one type that was remembered and not forgotten since. */
    public static <T> List<T> rest(Class<T> type) {
        Map<Object, Object> kept = KEPT.get();
        return kept == null
                ? List.of()
                : kept.values().stream()
                        .filter(type::isInstance)
                        .map(type::cast)
                        .toList();
    }

    /** What this key stands for. */
    public static <T> T of(Object key, Class<T> type, Supplier<T> read) {
        Map<Object, Object> kept = KEPT.get();
        if (kept == null) {
            return read.get();
        }
        Object known = kept.get(key);
        if (known == null) {
            known = read.get();
            kept.put(key, known);
        }
        return type.cast(known);
    }
}

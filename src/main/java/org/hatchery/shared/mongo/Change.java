package org.hatchery.shared.mongo;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.ToLongFunction;
import java.util.function.UnaryOperator;
import org.hatchery.shared.Rejection;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;

/**
 * How one document is changed by somebody who read it before: version, act, write; whoever comes too late is told so.
 *
 * <p>What many change at once without having read it, they change by {@link Retries}.
 */
public final class Change<T> {
    private final UnaryOperator<T> write;
    private final ToLongFunction<T> version;
    private final Predicate<T> underWay;
    private final @Nullable Function<T, Rejection> taken;

    private Change(
            UnaryOperator<T> write,
            ToLongFunction<T> version,
            Predicate<T> underWay,
            @Nullable Function<T, Rejection> taken) {
        this.write = write;
        this.version = version;
        this.underWay = underWay;
        this.taken = taken;
    }

    /**
     * Changes documents of one kind.
     *
     * @param write on the condition that the document is still the one that was read
     * @param version counts the changes of a document
     */
    public static <T> Change<T> by(UnaryOperator<T> write, ToLongFunction<T> version) {
        return new Change<>(write, version, document -> false, null);
    }

    /** The same for documents with a key that another one may have: says how that is refused. */
    public Change<T> unlessTaken(Function<T, Rejection> refusal) {
        return new Change<>(write, version, underWay, refusal);
    }

    /** The same for documents that others follow: while they do, nobody has read its last change. */
    public Change<T> unlessUnderWay(Predicate<T> unsettled) {
        return new Change<>(write, version, unsettled, taken);
    }

    /**
     * Changes what was read.
     *
     * @throws Rejection STALE when it has moved on since {@code expectedVersion}; and what the act refuses
     */
    public T change(T read, @Nullable Number expectedVersion, Consumer<T> act) {
        return save(acted(read, expectedVersion, by(act)));
    }

    /**
     * Changes what is there, once for one request.
     *
     * @param read reads afresh at each attempt
     * @param replayed what the same request did before, if it was here
     * @throws Rejection STALE when it has moved on since {@code expectedVersion}; and what the act refuses
     */
    public T once(Supplier<T> read, Function<T, Optional<T>> replayed, long expectedVersion, Consumer<T> act) {
        return onceReplacing(read, replayed, expectedVersion, by(act));
    }

    /** The same for a document that is never changed, but replaced by what it should say. */
    public T onceReplacing(
            Supplier<T> read, Function<T, Optional<T>> replayed, long expectedVersion, UnaryOperator<T> act) {
        T first = read.get();
        try {
            return replayed.apply(first).orElseGet(() -> written(acted(first, expectedVersion, act)));
        } catch (OptimisticLockingFailureException lost) {
            // to somebody else, or to the same request sent twice at once, which has its answer by now
            T second = read.get();
            return replayed.apply(second).orElseGet(() -> save(acted(second, expectedVersion, act)));
        }
    }

    private static <T> UnaryOperator<T> by(Consumer<T> act) {
        return document -> {
            act.accept(document);
            return document;
        };
    }

    private T acted(T read, @Nullable Number expectedVersion, UnaryOperator<T> act) {
        mustBeAt(read, expectedVersion);
        return act.apply(read);
    }

    /**
     * Lets only somebody act who has read the last change.
     *
     * @param expectedVersion null for somebody who expects that there is none yet
     * @throws Rejection STALE
     */
    public void mustBeAt(T read, @Nullable Number expectedVersion) {
        if (underWay.test(read)
                || expectedVersion == null
                || version.applyAsLong(read) != expectedVersion.longValue()) {
            throw Rejection.stale();
        }
    }

    /**
     * Writes what was changed.
     *
     * @throws Rejection STALE when somebody else was faster
     */
    public T save(T changed) {
        try {
            return written(changed);
        } catch (OptimisticLockingFailureException lost) {
            throw Rejection.stale();
        }
    }

    private T written(T changed) {
        try {
            return write.apply(changed);
        } catch (DuplicateKeyException another) {
            throw taken == null ? another : taken.apply(changed);
        }
    }
}

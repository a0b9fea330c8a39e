package org.hatchery.shared.mongo;

import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.hatchery.shared.Rejection;
import org.springframework.dao.OptimisticLockingFailureException;

/** Does an act again when somebody else changed the same document first. */
public final class Retries {
    /** Enough for 32 callers who all want the same document; each round at least one of them gets through. */
    private static final int ATTEMPTS = 64;

    private Retries() {}

    /**
     * The result of the first attempt that nobody interfered with; every attempt must read afresh.
     *
     * @throws Rejection STALE when all attempts were lost
     */
    public static <T> T whenLost(Supplier<T> act) {
        for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
            try {
                return act.get();
            } catch (OptimisticLockingFailureException lost) {
                pause(attempt);
            }
        }
        throw Rejection.stale();
    }

    /** A random pause that grows to some 50 ms keeps the callers from meeting again. */
    private static void pause(int attempt) {
        long most = Math.min(attempt, 10) * 5_000_000L;
        LockSupport.parkNanos(ThreadLocalRandom.current().nextLong(most));
    }
}

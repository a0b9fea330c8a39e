package org.hatchery.shared.mongo;

import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.hatchery.shared.Rejection;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;

/** Does an act again when somebody else changed the same document first. */
public final class Retries {
    /** Enough for 32 callers who all want the same document; each round at least one of them gets through. */
    private static final int ATTEMPTS = 64;

    private static final long PATIENCE_SECONDS = 5;

    /** One for all acts that share a hash; some wait for each other without need, which does no harm. */
    private static final Lock[] TURNS =
            Stream.generate(ReentrantLock::new).limit(256).toArray(Lock[]::new);

    private Retries() {}

    /**
     * The same for something that many want at once: whoever lost once takes turns with the other losers of this node, so
     * that a crowd does not keep itself from getting through.
     *
     * @throws Rejection STALE when all attempts were lost
     */
    public static <T> T whenLost(Object what, Supplier<T> act) {
        try {
            return act.get();
        } catch (OptimisticLockingFailureException lost) {
            Tally.count("hatchery.races.lost");
            return inTurn(TURNS[Math.floorMod(what.hashCode(), TURNS.length)], act);
        }
    }

    private static <T> T inTurn(Lock turn, Supplier<T> act) {
        boolean mine = await(turn);
        try {
            return whenLost(act);
        } finally {
            if (mine) {
                turn.unlock();
            }
        }
    }

    /** Only politeness: whoever waited in vain tries without. */
    private static boolean await(Lock turn) {
        try {
            return turn.tryLock(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

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
                Tally.count("hatchery.races.lost");
                pause(attempt);
            }
        }
        Tally.count("hatchery.races.given.up");
        throw Rejection.stale();
    }

    /**
     * The result of a write that puts what is not there yet: of two at once that both find nothing, the slower one is told
     * that there is something after all, and finds it when it looks again.
     */
    public static <T> T whenForestalled(Supplier<T> upsert) {
        try {
            return upsert.get();
        } catch (DuplicateKeyException there) {
            return upsert.get();
        }
    }

    /** A random pause that grows to some 50 ms keeps the callers from meeting again. */
    private static void pause(int attempt) {
        long most = Math.min(attempt, 10) * 5_000_000L;
        LockSupport.parkNanos(ThreadLocalRandom.current().nextLong(most));
    }
}

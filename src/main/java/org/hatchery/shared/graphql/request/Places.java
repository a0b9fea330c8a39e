package org.hatchery.shared.graphql.request;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.hatchery.shared.graphql.Refused;
import org.jspecify.annotations.Nullable;

/** So many are worked for at a time, so many more may wait a moment, and nobody takes or waits for more than a share of it. */
public final class Places {
    private final Semaphore all;
    private final Semaphore free;
    private final Duration patience;
    private final int atOnce;
    private final int most;
    private final int share;
    private final int shareOfAll;
    private final Map<String, Caller> callers = new ConcurrentHashMap<>();

    /** Of the places at once a caller has the share at most, and as large a part of those that wait. */
    public Places(int atOnce, int waiting, Duration patience, int share) {
        this.atOnce = atOnce;
        this.most = atOnce + waiting;
        this.all = new Semaphore(most);
        this.free = new Semaphore(atOnce, true);
        this.patience = patience;
        this.share = share;
        this.shareOfAll = share + waiting * share / atOnce;
    }

    /**
     * A place for this caller, which has to be left.
     *
     * @throws Refused OVERLOADED when none comes free soon
     */
    Place take(String name) {
        Caller caller = callers.compute(name, (who, known) -> (known == null ? new Caller(share) : known).comes());
        if (caller.present() > shareOfAll || !all.tryAcquire()) {
            leave(name);
            throw Refused.overloaded();
        }
        long end = System.nanoTime() + patience.toNanos();
        if (await(caller.own, end)) {
            if (await(free, end)) {
                return new Place(name, caller);
            }
            caller.own.release();
        }
        all.release();
        leave(name);
        throw Refused.overloaded();
    }

    /** How many are worked for. */
    int taken() {
        return atOnce - free.availablePermits();
    }

    /** How many wait for a place. */
    int waiting() {
        return Math.max(0, most - all.availablePermits() - taken());
    }

    private static boolean await(Semaphore places, long end) {
        try {
            return places.tryAcquire(Math.max(0, end - System.nanoTime()), TimeUnit.NANOSECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private void leave(String name) {
        callers.computeIfPresent(name, (who, caller) -> caller.goes());
    }

    /** Somebody who is here; changed only under the lock of its name. */
    private static final class Caller {
        private final Semaphore own;
        private volatile int present;

        Caller(int share) {
            this.own = new Semaphore(share, true);
        }

        int present() {
            return present;
        }

        Caller comes() {
            present = present + 1;
            return this;
        }

        @Nullable Caller goes() {
            present = present - 1;
            return present == 0 ? null : this;
        }
    }

    /** One of the places; leaving it twice does no harm. */
    final class Place implements AutoCloseable {
        private final AtomicBoolean left = new AtomicBoolean();
        private final String name;
        private final Caller caller;

        private Place(String name, Caller caller) {
            this.name = name;
            this.caller = caller;
        }

        @Override
        public void close() {
            if (left.compareAndSet(false, true)) {
                free.release();
                caller.own.release();
                all.release();
                leave(name);
            }
        }
    }
}

package org.hatchery.identity.graphql;

import graphql.GraphQLContext;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * One call of a mutation: it waits while the same caller's same key is under way on this node, so that a double click gets
 * one answer twice, and it knows what to do when it is refused.
 *
 * <p>Waiting is politeness; that an act happens once is kept by the documents, also between nodes.
 */
final class OnceAtATime {
    private static final long PATIENCE_SECONDS = 10;
    private static final ConcurrentMap<String, CountDownLatch> UNDER_WAY = new ConcurrentHashMap<>();

    private final CountDownLatch end = new CountDownLatch(1);
    private String key = "";
    private Runnable refused = () -> {};

    /** The call that is being answered; mutations of one request are answered one after the other. */
    static OnceAtATime in(GraphQLContext context) {
        return context.getOrDefault(OnceAtATime.class, new OnceAtATime());
    }

    /** Begins a call. */
    static OnceAtATime begin(GraphQLContext context) {
        var call = new OnceAtATime();
        context.put(OnceAtATime.class, call);
        return call;
    }

    void await(String wanted) {
        long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        CountDownLatch other = UNDER_WAY.putIfAbsent(wanted, end);
        while (other != null && awaited(other, until - System.nanoTime())) {
            other = UNDER_WAY.putIfAbsent(wanted, end);
        }
        key = wanted;
    }

    private static boolean awaited(CountDownLatch other, long nanos) {
        try {
            return other.await(nanos, TimeUnit.NANOSECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    void whenRefused(Runnable undo) {
        refused = undo;
    }

    /** Ends the call, on whatever thread. */
    void end(boolean wasRefused) {
        try {
            if (wasRefused) {
                refused.run();
            }
        } finally {
            UNDER_WAY.remove(key, end);
            end.countDown();
        }
    }
}

package org.hatchery.scale;

import org.HdrHistogram.Histogram;

/** What requests of one kind took. */
final class Meter {
    private static final long LONGEST = 600_000_000;

    private final Histogram micros = new Histogram(LONGEST, 3);
    private long cpu;
    private long commands;
    private int declined;

    synchronized void took(long nanos) {
        micros.recordValue(Math.min(LONGEST, nanos / 1_000));
    }

    synchronized void declined() {
        declined++;
    }

    synchronized void cost(long nanos, long sent) {
        cpu += nanos;
        commands += sent;
    }

    synchronized long count() {
        return micros.getTotalCount();
    }

    synchronized int refused() {
        return declined;
    }

    /** Milliseconds that this share of the requests did not take. */
    synchronized double milliseconds(double percent) {
        return micros.getValueAtPercentile(percent) / 1_000.0;
    }

    synchronized double commandsEach() {
        return (double) commands / Math.max(1, count() + declined);
    }

    synchronized double cpuEach() {
        return cpu / 1e6 / Math.max(1, count() + declined);
    }

    /** Throws away what was measured so far. */
    synchronized void reset() {
        micros.reset();
        cpu = 0;
        commands = 0;
        declined = 0;
    }
}

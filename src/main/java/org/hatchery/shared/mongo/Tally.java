package org.hatchery.shared.mongo;

import io.micrometer.core.instrument.Metrics;

/** Counts what happens, for whoever watches the service; names and words are few and known. */
public final class Tally {
    private Tally() {}

    /** Shows it as 0 until it happens, because an alert on an increase does not see what appears at 1. */
    public static void expect(String name, String... words) {
        Metrics.counter(name, words);
    }

    public static void count(String name, String... words) {
        Metrics.counter(name, words).increment();
    }
}

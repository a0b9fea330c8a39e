package org.hatchery.shared.mongo;

import io.micrometer.core.instrument.Metrics;

/** Counts what happens, for whoever watches the service; names and words are few and known. */
public final class Tally {
    private Tally() {}

    public static void count(String name, String... words) {
        Metrics.counter(name, words).increment();
    }
}

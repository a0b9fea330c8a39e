package org.hatchery.pipeline;

import java.util.Map;
import java.util.TreeMap;

/** Numbers by key that add up; a key nobody counted is absent. */
public record Counts<K extends Comparable<K>>(Map<K, Integer> byKey) {
    static <K extends Comparable<K>> Counts<K> none() {
        return new Counts<K>(new TreeMap<K, Integer>());
    }

    void add(K key) {
        byKey.merge(key, 1, Integer::sum);
    }

    void addAll(Counts<K> other) {
        other.byKey.forEach((key, count) -> byKey.merge(key, count, Integer::sum));
    }

    public int total() {
        return byKey.values().stream().mapToInt(Integer::intValue).sum();
    }
}

package org.hatchery.shared;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;

/** The first so many of each in an order, out of however many pass by; no more than those are ever held. */
public final class FirstOfEach<K, T> {
    private final Comparator<T> order;
    private final int most;
    private final Map<K, PriorityQueue<T>> held = new HashMap<>();

    public FirstOfEach(Comparator<T> order, int most) {
        this.order = order;
        this.most = most;
    }

    /** One of these passes by. */
    public void add(K key, T one) {
        PriorityQueue<T> some = held.computeIfAbsent(key, same -> new PriorityQueue<>(order.reversed()));
        some.add(one);
        if (some.size() > most) {
            some.poll();
        }
    }

    /** Those of each, in their order. */
    public Map<K, List<T>> all() {
        Map<K, List<T>> all = new HashMap<>();
        held.forEach((key, some) -> all.put(key, some.stream().sorted(order).toList()));
        return all;
    }
}
